namespace Mediation.Complaints.CasePage;

/// <summary>The review of a decision by the superior institution.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="DecisionReceivedAt">When the decision had reached the applicant; null where that is not known.</param>
/// <param name="Superior">Name of the institution that reviews, in the reader's language.</param>
/// <param name="Grounds">Why the applicant does not agree.</param>
/// <param name="FileId">The application itself.</param>
/// <param name="Reviewer">Name of who reviews it; null while nobody does.</param>
/// <param name="Reasons">What was verified, basis and reasons.</param>
/// <param name="DueAt">End of its limit; null where none runs or ran.</param>
public sealed record ReviewView(
    Guid Id,
    string Reference,
    ReviewState State,
    ReviewManner Manner,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? DecisionReceivedAt,
    string Superior,
    string Grounds,
    Guid? FileId,
    string? Reviewer,
    ReviewOutcome? Outcome,
    string? Reasons,
    DateTimeOffset? DecidedAt,
    NoticeManner? Notice,
    DateTimeOffset? NotifiedAt,
    string? NoticeProof,
    DateTimeOffset? WithdrawnAt,
    DateTimeOffset? DueAt
)
{
    /// <summary>Whether the reader may name who reviews it.</summary>
    public bool MayName { get; init; }

    /// <summary>Whether the reader is to decide it.</summary>
    public bool MayDecide { get; init; }

    /// <summary>Whether the reader is to record that the applicant was notified.</summary>
    public bool MayNotify { get; init; }

    /// <summary>Whether the reader may record that it was taken back.</summary>
    public bool MayWithdraw { get; init; }

    /// <summary>Whether the reader is the one who reviews it.</summary>
    internal bool IsReviewer { get; init; }

    /// <summary>Whether it changed the decision to this one.</summary>
    internal bool IsSource(DecisionView decision) => Outcome == ReviewOutcome.Changed && DecidedAt == decision.DecidedAt;

    /// <summary>Delivered notices of it, one of which can be the proof.</summary>
    public IReadOnlyList<DeliveredNotice> Delivered { get; init; } = [];

    /// <summary>Whether anything of it is owed still.</summary>
    public bool IsOpen => SuperiorReviewWorkflow.IsOpen(State);
}

/// <summary>A notice that the system delivered to the complainant.</summary>
/// <param name="CopyId">Names it as proof.</param>
/// <param name="DeliveredAt">When, of a letter by its day of posting.</param>
public sealed record DeliveredNotice(Guid CopyId, Notifications.Domain.NotificationChannel Channel, string? Address, DateTimeOffset DeliveredAt);

/// <summary>What a reader who can record an application for review goes by.</summary>
/// <param name="Superior">Name of the institution above the unit that decided, in the reader's language.</param>
/// <param name="DecisionReceivedAt">When the decision was notified; null where the complainant was not reached.</param>
/// <param name="ApplyBy">End of the limit of an application; null where none runs.</param>
public sealed record ReviewOutlook(string Superior, DateTimeOffset? DecisionReceivedAt, DateTimeOffset? ApplyBy);
