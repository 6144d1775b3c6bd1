namespace Mediation.Documents.Fonts;

/// <summary>Which face sets a text.</summary>
internal enum Style
{
    /// <summary>Song (宋): running text.</summary>
    Song,

    /// <summary>Hei (黑): heads.</summary>
    Hei,
}

/// <summary>The fonts of our documents: Song and Hei, and behind them two for the rare characters of names: extension B, and C to H.</summary>
internal static class FontSet
{
    /// <summary>Printed for a character that no font has; it is visible, and reported to the caller.</summary>
    public const int Substitute = '〓';

    public static readonly FontFace Song = new("NotoSerifSC-Regular.ttf");
    public static readonly FontFace Hei = new("NotoSansSC-Medium.ttf");
    public static readonly FontFace Rare = new("BabelStoneHan-ExtB.ttf");
    public static readonly FontFace Rarest = new("BabelStoneHan-ExtC-H.ttf");

    /// <summary>The face that has the character, or null.</summary>
    public static FontFace? For(int codePoint, Style style)
    {
        var first = style == Style.Hei ? Hei : Song;
        return first.Has(codePoint) ? first
            : Song.Has(codePoint) ? Song
            : Rare.Has(codePoint) ? Rare
            : Rarest.Has(codePoint) ? Rarest
            : null;
    }
}
