namespace Mediation.Core.History;

/// <summary>A stored value beside what the history says it should be.</summary>
/// <param name="What">Name of the value in a finding.</param>
/// <param name="Stored">As the row has it.</param>
/// <param name="Recorded">As the last entry about it has it; of the same type as <paramref name="Stored"/>.</param>
/// <param name="At">That entry, or null when there is none.</param>
public sealed record ComparedValue(string What, object? Stored, object? Recorded, HistoryEntry? At);
