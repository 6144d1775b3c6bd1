namespace Mediation.Core.Files;

/// <summary>Reads one object of a PDF (ISO 32000-1, 7.3).</summary>
internal static class PdfObject
{
    /// <summary>Of one object; a font of all Chinese characters has some ten thousand.</summary>
    private const int MostTokens = 1_000_000;

    /// <summary>The tokens of one object: until a word that belongs to no value stands outside all brackets.</summary>
    /// <exception cref="InvalidDataException">There is more in it than in any document.</exception>
    public static List<PdfToken> Read(PdfLexer lexer, out bool isStream)
    {
        List<PdfToken> tokens = [];
        Stack<PdfTokenKind> open = [];
        while (true)
        {
            var token = lexer.Next();
            if (
                token.Kind == PdfTokenKind.End
                || (open.Count == 0 && token.Kind == PdfTokenKind.Keyword && token.Value is not ("R" or "true" or "false" or "null"))
            )
            {
                isStream = token.Value.StartsWith("stream", StringComparison.Ordinal);
                return tokens;
            }

            if (token.Kind is PdfTokenKind.OpenArray or PdfTokenKind.OpenDictionary)
            {
                open.Push(token.Kind);
            }
            else if (token.Kind is PdfTokenKind.CloseArray or PdfTokenKind.CloseDictionary && open.TryPeek(out var last) && Closes(token.Kind, last))
            {
                open.Pop();
            }

            tokens.Add(token);
            if (tokens.Count > MostTokens)
            {
                throw new InvalidDataException("More in one object than any document has.");
            }
        }
    }

    private static bool Closes(PdfTokenKind close, PdfTokenKind open) =>
        (open, close) is (PdfTokenKind.OpenArray, PdfTokenKind.CloseArray) or (PdfTokenKind.OpenDictionary, PdfTokenKind.CloseDictionary);
}
