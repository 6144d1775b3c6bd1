using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain;

/// <summary>What this module tells people.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record ComplaintNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-complaints";

    /// <summary>To the supervisor: a handler left, nobody handles the case.</summary>
    public const string Unassigned = "complaints.unassigned";

    /// <summary>Somebody else gave the case to its handler.</summary>
    public const string Assigned = "complaints.assigned";

    /// <summary>To the handler before: somebody else handles the case now.</summary>
    public const string TakenOver = "complaints.taken-over";

    /// <summary>To the complainant: what was decided, and the remedies.</summary>
    public const string Decision = "complaints.decision";

    /// <summary>To the complainant: the complaint is not taken up, and why.</summary>
    public const string Refusal = "complaints.refusal";

    /// <summary>To the complainant: the complaint is terminated, and why.</summary>
    public const string Termination = "complaints.termination";

    /// <summary>The kinds that meet the duty to the complainant: how the case ended.</summary>
    public static readonly IReadOnlyList<string> OfEnd = [Decision, Refusal, Termination];

    /// <summary>To the complainant, by post alone: the letter that belongs to something of which a shorter way told.</summary>
    public const string Letter = "complaints.letter";

    /// <summary>To the complainant: which material is missing, and by when.</summary>
    public const string Supplement = "complaints.supplement";

    /// <summary>To the supervisors: a refusal or termination waits for approval.</summary>
    public const string EndingProposed = "complaints.ending-proposed";

    /// <summary>To who proposed it: it was approved.</summary>
    public const string EndingApproved = "complaints.ending-approved";

    /// <summary>To who proposed it: it was sent back.</summary>
    public const string EndingSentBack = "complaints.ending-sent-back";

    /// <summary>To the new unit's supervisor: the case is the unit's now.</summary>
    public const string Transferred = "complaints.transferred";

    /// <summary>To the handler before: the case went to another unit.</summary>
    public const string MovedAway = "complaints.moved-away";

    /// <summary>To the handler: an ended case was opened again.</summary>
    public const string Reopened = "complaints.reopened";

    /// <summary>To who handles it: a merger was undone, the case is dealt with by itself again.</summary>
    public const string Separated = "complaints.separated";

    /// <summary>To who handled it: the case was merged into another one.</summary>
    public const string Merged = "complaints.merged";

    /// <summary>To who handles the leading case: another one was merged into it.</summary>
    public const string MergedIn = "complaints.merged-in";

    /// <summary>To the superior institution: a decision of a unit below is to be reviewed.</summary>
    public const string ReviewApplied = "complaints.review-applied";

    /// <summary>To who reviews it: the review is that person's now.</summary>
    public const string ReviewerNamed = "complaints.reviewer-named";

    /// <summary>To the complainant: what the superior institution decided, and the remedies that are left.</summary>
    public const string ReviewDecision = "complaints.review-decision";

    /// <summary>To who handles the case: what the superior institution decided.</summary>
    public const string ReviewResult = "complaints.review-result";

    /// <summary>To the superior institution: an application was withdrawn, or recorded as too late, by whoever it was about.</summary>
    public const string ReviewEnded = "complaints.review-ended";

    /// <summary>To the complainant: the application came too late, and the remedies that are left.</summary>
    public const string ReviewRefused = "complaints.review-refused";

    /// <summary>To its owner: a task about a case is that person's now.</summary>
    public const string TaskSet = "complaints.task-set";

    /// <summary>To its owner: the day of a task is over, and it is not done.</summary>
    public const string TaskLate = "complaints.task-late";

    /// <summary>To the supervisor of the unit: complaints are more than usual.</summary>
    public const string Burst = "complaints.burst";

    /// <summary>To the supervisor of the unit: more complaints than usual say nearly the same.</summary>
    public const string BurstOfWording = "complaints.burst-of-wording";

    /// <summary>A statutory limit ends in some days.</summary>
    public const string DutySoon = "complaints.duty-soon";

    /// <summary>A statutory limit ends tomorrow.</summary>
    public const string DutyTomorrow = "complaints.duty-tomorrow";

    /// <summary>A statutory limit ends today.</summary>
    public const string DutyToday = "complaints.duty-today";

    /// <summary>A statutory limit, of the answer to the complainant or to a regulator, is over and not met.</summary>
    public const string DutyBreached = "complaints.duty-breached";

    /// <summary>The bank's own limit is near.</summary>
    public const string InternalDue = "complaints.internal-due";

    /// <summary>The bank's own limit is over.</summary>
    public const string InternalBreached = "complaints.internal-breached";

    /// <summary>More time is requested; told to whom the rule names.</summary>
    public const string ExtensionRequested = "complaints.extension-requested";

    /// <summary>More time was given; told to who requested it.</summary>
    public const string ExtensionGranted = "complaints.extension-granted";

    /// <summary>No more time was given; told to who requested it.</summary>
    public const string ExtensionRejected = "complaints.extension-rejected";

    /// <summary>A fact was reported late and waits for approval; to the supervisors.</summary>
    public const string LateFactReported = "complaints.late-fact-reported";

    /// <summary>A fact that was reported late counts; to who reported it.</summary>
    public const string LateFactApproved = "complaints.late-fact-approved";

    /// <summary>A fact that was reported late does not count; to who reported it.</summary>
    public const string LateFactRejected = "complaints.late-fact-rejected";

    /// <summary>The limit was made longer; told to the complainant before the old one ends.</summary>
    public const string LimitExtended = "complaints.limit-extended";

    /// <summary>The limit stands still; told to the complainant.</summary>
    public const string LimitPaused = "complaints.limit-paused";

    /// <summary>The limit runs on, with its new end; to the complainant.</summary>
    public const string LimitResumed = "complaints.limit-resumed";

    /// <summary>New facts let the limit run anew, with its new end; to the complainant.</summary>
    public const string LimitRestarted = "complaints.limit-restarted";

    /// <summary>Somebody looked at a complainant's data uncovered; told to the privacy officer.</summary>
    public const string Revealed = "complaints.revealed";
}
