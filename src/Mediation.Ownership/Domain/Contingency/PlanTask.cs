namespace Mediation.Ownership.Domain.Contingency;

/// <summary>An item of the checklist of an active plan, with its time and what was done.</summary>
public sealed class PlanTask
{
    /// <summary>Of <see cref="Proof"/>.</summary>
    public const int LongestProof = 500;

    private PlanTask() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ActivationId { get; private set; }

    /// <summary>Key of the item in the plan.</summary>
    public string Item { get; private set; } = string.Empty;

    /// <summary>Key of the role whose it is.</summary>
    public string Role { get; private set; } = string.Empty;

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public Guid? DoneBy { get; private set; }

    public string? DoerName { get; private set; }

    /// <summary>What was done and how it shows, without persons.</summary>
    public string? Proof { get; private set; }

    /// <summary>When its time passed without it; null where it did not.</summary>
    public DateTimeOffset? LateAt { get; private set; }

    public bool IsDone => DoneAt is not null;

    internal static PlanTask Of(Guid activationId, PlanItem item, DateTimeOffset activatedAt) =>
        new()
        {
            ActivationId = activationId,
            Item = item.Key,
            Role = item.Role,
            DueAt = activatedAt.AddMinutes(item.Minutes),
        };

    internal void Complete(string proof, Actor by, DateTimeOffset now) => (DoneAt, DoneBy, DoerName, Proof) = (now, by.Id, by.Name, proof);

    internal void MarkLate() => LateAt = DueAt;
}
