namespace Mediation.Core.Values;

/// <summary>
/// A number as it arrives from a clipboard: iOS and Windows put marks of direction around a telephone number, web pages characters of no
/// width, spreadsheets a line end behind it. None of them belongs to the number.
/// </summary>
internal static class PastedNumber
{
    /// <summary>Half width, without characters that have no picture; each blank or line end is one U+0020, none at either end.</summary>
    public static string Clean(string? text)
    {
        StringBuilder clean = new(text?.Length ?? 0);
        foreach (var rune in HalfWidth.Of(text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (!Text.IsUnseen(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>As <see cref="Clean"/>, without any blank, letters in capitals.</summary>
    public static string Compact(string? text) => Clean(text).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
