namespace Mediation.Complaints.Lists;

/// <summary>A word on a row.</summary>
/// <param name="CaseId">The row's case.</param>
/// <param name="TextKey">Localisation key of the word.</param>
/// <param name="Tone">fine, soon, late or held; null is plain.</param>
/// <param name="TodoKey">Key of what is to be done next, where the module knows better than the state of the case; null otherwise.</param>
public sealed record RowMark(Guid CaseId, string? TextKey, string? Tone, string? TodoKey = null)
{
    /// <summary>Name of whoever holds the case, in the reader's language, where the row has it in another.</summary>
    public string? Holder { get; init; }
}
