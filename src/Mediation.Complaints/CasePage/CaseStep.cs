namespace Mediation.Complaints.CasePage;

/// <summary>What comes next on a case.</summary>
/// <param name="Priority">How much it matters to the reader.</param>
/// <param name="TextKey">Key of its words; the sentence below them is <c>{TextKey}Text</c>, where there is one.</param>
/// <param name="Values">Values of both.</param>
public sealed record CaseStep(CaseStepPriority Priority, string TextKey, params (string Name, object? Value)[] Values)
{
    /// <summary>Key of the <see cref="CaseAct"/> that does it; among steps of the same act only the highest stands.</summary>
    public string? Act { get; init; }

    /// <summary>Where it is done, when not in the card itself.</summary>
    public StepLink? Link { get; init; }

    /// <summary>Until when, as an instant; shown as a chip.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The reader can only wait: the words say how it stands, not what to do.</summary>
    public bool IsWaiting { get; init; }
}
