using System.Globalization;
using System.Text;
using Mediation.Documents.Fonts;

namespace Mediation.Documents.Layout;

/// <summary>The marks of a page in the language of PDF (ISO 32000-1, 8 and 9).</summary>
internal static class PageContent
{
    public static string Of(List<Mark> page, IReadOnlyDictionary<FontFace, (string Name, CutFace Cut)> faces)
    {
        StringBuilder content = new();
        foreach (var text in page.OfType<TextMark>())
        {
            Write(content, text, faces);
        }

        content.Append("0 g .6 w\n");
        foreach (var rule in page.OfType<RuleMark>())
        {
            content.Append(CultureInfo.InvariantCulture, $"{Number(rule.X1)} {Up(rule.Y1)} m {Number(rule.X2)} {Up(rule.Y2)} l S\n");
        }

        foreach (var square in page.OfType<SquareMark>())
        {
            content.Append(CultureInfo.InvariantCulture, $"{Number(square.X)} {Up(square.Y + square.Height)} {Number(square.Width)} {Number(square.Height)} re\n");
        }

        return content.Append(page.Exists(m => m is SquareMark) ? "f\n" : "").ToString();
    }

    public static string Number(float value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Up(float y) => Number(PageComposer.PageHeight - y);

    /// <summary>A line: glyphs, and between them in thousandths of the size what parts them from where their widths would put them.</summary>
    private static void Write(StringBuilder content, TextMark text, IReadOnlyDictionary<FontFace, (string Name, CutFace Cut)> faces)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT {(text.Grey ? ".27" : "0")} g 1 0 0 1 {Number(text.X)} {Up(text.Baseline)} Tm");
        FontFace? face = null;
        var isOpen = false;
        double at = 0;
        foreach (var character in text.Characters)
        {
            if (face != character.Face)
            {
                Close();
                face = character.Face;
                content.Append(CultureInfo.InvariantCulture, $"/{faces[face].Name} {Number(text.Size)} Tf[");
            }

            var gap = (int)Math.Round((at - character.X) * 1000 / text.Size);
            if (gap != 0)
            {
                content.Append(isOpen ? ">" : "").Append(gap);
                isOpen = false;
            }

            content.Append(isOpen ? "" : "<").Append(faces[face].Cut.Glyphs[character.CodePoint].ToString("X4", CultureInfo.InvariantCulture));
            isOpen = true;
            at += (face.WidthOf(character.CodePoint) * text.Size) - (gap * text.Size / 1000d);
        }

        Close();
        content.Append(" ET\n");

        void Close()
        {
            content.Append(isOpen ? ">" : "").Append(face is null ? "" : "]TJ ");
            isOpen = false;
        }
    }
}
