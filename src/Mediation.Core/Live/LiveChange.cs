namespace Mediation.Core.Live;

/// <summary>One entry of a history that was written, without its content: what it says is read in the scope of each reader.</summary>
/// <param name="CaseId">The chain that it belongs to.</param>
/// <param name="Sequence">Its place in that chain.</param>
/// <param name="At">Its instant, by the clock of the node that wrote it.</param>
public readonly record struct LiveChange(Guid CaseId, int Sequence, DateTimeOffset At);
