namespace Mediation.Ownership.Domain.Contingency;

/// <summary>An item of the checklist of an active plan, with its time and what was done.</summary>
public sealed class PlanTask
{
    /// <summary>Of <see cref="Proof"/> and <see cref="LeftReason"/>.</summary>
    public const int LongestProof = 500;

    private PlanTask() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ActivationId { get; private set; }

    /// <summary>Key of the item in the plan.</summary>
    public string Item { get; private set; } = string.Empty;

    /// <summary>Key of the role whose it is.</summary>
    public string Role { get; private set; } = string.Empty;

    /// <summary>The duty of the event that it is: it has the limit of the event, and is met with it. Null of an item of the plan alone.</summary>
    public ReportDuty? Duty { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public Guid? DoneBy { get; private set; }

    public string? DoerName { get; private set; }

    /// <summary>What was done and how it shows, without persons.</summary>
    public string? Proof { get; private set; }

    /// <summary>When its time passed without it; null where it did not.</summary>
    public DateTimeOffset? LateAt { get; private set; }

    /// <summary>Why it was not done when the plan ended; null where it was, and while the plan is active.</summary>
    public string? LeftReason { get; private set; }

    public bool IsDone => DoneAt is not null;

    internal static PlanTask Of(Guid activationId, PlanItem item, RiskEvent of, DateTimeOffset activatedAt) =>
        new()
        {
            ActivationId = activationId,
            Item = item.Key,
            Role = item.Role,
            Duty = item.Duty,
            DueAt = item.Duty is { } duty ? of.LimitOf(duty) : activatedAt.AddMinutes(item.Minutes),
        };

    /// <summary>The duty of the event was met: by its report, so that nobody enters it twice.</summary>
    internal void Meet(DateTimeOffset at) => DoneAt = at;

    internal void Move(DateTimeOffset dueAt) => DueAt = dueAt;

    internal void Leave(string reason) => LeftReason = reason;

    internal void Complete(string proof, Actor by, DateTimeOffset now) => (DoneAt, DoneBy, DoerName, Proof) = (now, by.Id, by.Name, proof);

    internal void MarkLate() => LateAt = DueAt;
}
