namespace Mediation.Core.Files;

/// <summary>In which dictionary of an object a key stands, while its tokens are passed one by one.</summary>
internal sealed class PdfNesting(IReadOnlyList<PdfToken> tokens)
{
    private readonly Stack<int> open = [];

    /// <summary>Goes over a token that is no name.</summary>
    public void Pass(int at)
    {
        var kind = tokens[at].Kind;
        if (kind is PdfTokenKind.OpenArray or PdfTokenKind.OpenDictionary)
        {
            open.Push(at);
        }
        else if (kind is PdfTokenKind.CloseArray or PdfTokenKind.CloseDictionary && open.TryPeek(out var start) && Closes(kind, tokens[start].Kind))
        {
            open.Pop();
        }
    }

    /// <returns>Null where no dictionary is open innermost.</returns>
    public PdfDictionary? Dictionary(PdfBudget budget)
    {
        if (!open.TryPeek(out var start) || tokens[start].Kind != PdfTokenKind.OpenDictionary)
        {
            return null;
        }

        var length = PdfDictionary.EndOfValue(tokens, start) - start;
        budget.Read(length);
        return new PdfDictionary([.. tokens.Skip(start).Take(length)]);
    }

    private static bool Closes(PdfTokenKind close, PdfTokenKind open) =>
        (open, close) is (PdfTokenKind.OpenArray, PdfTokenKind.CloseArray) or (PdfTokenKind.OpenDictionary, PdfTokenKind.CloseDictionary);
}
