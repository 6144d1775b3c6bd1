namespace Mediation.Core.Search;

/// <summary>What a text is found by, and where it stands in the text as it was written.</summary>
/// <param name="Word">Folded: letters and digits only, so that every database keeps it as it is.</param>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct SearchToken(string Word, int Start, int End, SearchTokenKind Kind);

/// <summary>What a token is.</summary>
public enum SearchTokenKind
{
    /// <summary>Two neighbouring Chinese characters.</summary>
    Pair,

    /// <summary>The last Chinese character of a row of them: together with the pairs each character begins one token.</summary>
    LastOfRow,

    /// <summary>Letters of another script.</summary>
    Word,

    /// <summary>A whole number, however it is used.</summary>
    Number,
}
