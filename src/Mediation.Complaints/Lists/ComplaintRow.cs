using System.Text.Json.Serialization;
using Mediation.Core.Search;

namespace Mediation.Complaints.Lists;

/// <summary>One line of the work list; the person is masked.</summary>
/// <param name="NextDueAt">The earliest open due date; of an ended case the last one.</param>
/// <param name="LegalDueAt">End of the earliest open legal limit.</param>
/// <param name="Snippet">Where a search found its words in the narrative, redacted; null where it found the case by something else.</param>
public sealed record ComplaintRow(
    Guid Id,
    string Number,
    ComplaintState State,
    string Product,
    string Cause,
    string Demand,
    decimal? ClaimedAmount,
    RiskLevel RiskLevel,
    DateTimeOffset NextDueAt,
    DateTimeOffset LegalDueAt,
    bool IsClockPaused,
    bool IsOpen,
    Holder Holder,
    string HolderName,
    Guid? HandlerId,
    DateTimeOffset ReceivedAt,
    string? Complainant,
    bool IsElderly,
    Snippet? Snippet = null
)
{
    public IntakeChannel Channel { get; init; }

    /// <summary>The cause as the bank verified it; null before its decision.</summary>
    public string? VerifiedCause { get; init; }

    /// <summary>Its unit, in the reader's language; null where nobody asked for that column.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether an agency may stand behind it.</summary>
    public AgencyStanding Agency { get; init; }

    /// <summary>When it ended, be it that a regulator still waits for its answer; null while the complainant is owed one.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether the complainant is still to be notified, with proof.</summary>
    public bool OwesNotice { get; init; }

    /// <summary>Whose answer ends the limit <see cref="LegalDueAt"/>; the complainant's where none is open.</summary>
    public AnswerTo LegalFor { get; init; }

    /// <summary>Key of what is to be done next, by the state of the case and by what is still owed to whom.</summary>
    [JsonIgnore]
    public string TodoKey =>
        this switch
        {
            { IsOpen: true, ClosedAt: null, State: ComplaintState.Decided, OwesNotice: false } => "Todo:Notified",
            { IsOpen: true, ClosedAt: null, State: ComplaintState.Refused or ComplaintState.Terminated, OwesNotice: false } => "Todo:Notified",
            { IsOpen: true, ClosedAt: not null } => Holder == Holder.Superior ? "Todo:Review" : "Todo:AnswerRegulator",
            _ => $"Todo:{State}",
        };

    /// <summary>How many claims stand, that of the registration among them.</summary>
    public int Claims { get; init; } = 1;

    /// <summary>The claims for which the list's filter found it; empty where it asks for none.</summary>
    public IReadOnlyList<MatchingClaim> Matching { get; init; } = [];

    /// <summary>Of a withdrawn one: whether anything was paid or promised for that; only for supervisors, leaders and compliance.</summary>
    public WithdrawalPayment? WithdrawalPayment { get; init; }
}

/// <summary>A claim that a list was asked for.</summary>
/// <param name="Demand">Word of what is asked for.</param>
/// <param name="Outcome">What was decided on it.</param>
public sealed record MatchingClaim(string Demand, DecisionOutcome Outcome);
