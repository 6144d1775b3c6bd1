namespace Mediation.Core.Files;

/// <summary>Kinds of tokens of a PDF (ISO 32000-1, 7.2 and 7.3).</summary>
internal enum PdfTokenKind
{
    End,
    Name,
    Text,
    Number,
    Keyword,
    OpenDictionary,
    CloseDictionary,
    OpenArray,
    CloseArray,
}

/// <summary>A token of a PDF.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Of a name or a text what it means, without escapes; of a number or a keyword as it stands.</param>
internal readonly record struct PdfToken(PdfTokenKind Kind, string Value = "")
{
    public bool IsName(string name) => Kind == PdfTokenKind.Name && string.Equals(Value, name, StringComparison.Ordinal);

    public bool IsKeyword(string word) => Kind == PdfTokenKind.Keyword && string.Equals(Value, word, StringComparison.Ordinal);
}
