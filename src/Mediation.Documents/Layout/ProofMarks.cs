using QRCoder;

namespace Mediation.Documents.Layout;

/// <summary>The QR code and its small print at the foot of the page on which the text ends, below it: they are no part of what is signed.</summary>
internal static class ProofMarks
{
    private const float Top = PageComposer.PageHeight - PageComposer.Bottom + 8;
    private const float CodeSide = 52f;
    private const float Gap = 10f;
    private const float Size = 9f;
    private const float Leading = 12f;

    /// <summary>Blank modules around a QR code; its ink stands flush with the text.</summary>
    private const int QuietZone = 4;

    public static IEnumerable<Mark> Of(ProofBlock proof) => Code(proof.QrContent).Concat(Print(proof.Lines));

    private static IEnumerable<Mark> Code(string content)
    {
        using QRCodeGenerator generator = new();
        using var code = generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix.Count;
        var module = CodeSide / modules;
        for (var r = 0; r < modules; r++)
        {
            for (var c = 0; c < modules; c++)
            {
                var from = c;
                while (c < modules && code.ModuleMatrix[r][c])
                {
                    c++;
                }

                if (c > from)
                {
                    yield return new SquareMark(PageComposer.Left + ((from - QuietZone) * module), Top + (r * module), (c - from) * module, module);
                }
            }
        }
    }

    private static IEnumerable<Mark> Print(IReadOnlyList<string> lines) =>
        lines
            .SelectMany(l => new LineBreaker(Size, Style.Song).Break(l, PageComposer.Width - CodeSide - Gap, 0, justify: false))
            .Select((line, i) => new TextMark(line.Characters, PageComposer.Left + CodeSide + Gap, Top + 10 + (i * Leading), Size, Grey: true));
}
