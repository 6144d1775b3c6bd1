using System.Linq.Expressions;

namespace Mediation.Complaints.Lists;

/// <summary>What a line of the work list reads of a complaint.</summary>
internal sealed record ListedComplaint(
    Guid Id,
    string Number,
    ComplaintState State,
    string ProductCode,
    string CauseCode,
    string DemandCode,
    decimal? ClaimedAmount,
    RiskLevel RiskLevel,
    DateTimeOffset NextDueAt,
    bool IsClockPaused,
    bool IsOpen,
    Holder Holder,
    string HolderName,
    Guid? HandlerId,
    DateTimeOffset LegalDueAt,
    DateTimeOffset ReceivedAt,
    SealedParty Person,
    DateTimeOffset? ClosedAt,
    WithdrawalPayment? WithdrawalPayment,
    IntakeChannel Channel,
    string? VerifiedCauseCode,
    AgencyStanding Agency,
    Guid UnitId,
    int Claims,
    bool OwesNotice,
    AnswerTo LegalFor
)
{
    public static readonly Expression<Func<Complaint, ListedComplaint>> Of = c => new ListedComplaint(
        c.Id,
        c.Number,
        c.State,
        c.ProductCode,
        c.CauseCode,
        c.DemandCode,
        c.ClaimedAmount,
        c.RiskLevel,
        c.NextDueAt,
        c.IsClockPaused,
        c.IsOpen,
        c.Holder,
        c.HolderName,
        c.HandlerId,
        c.LegalDueAt,
        c.ReceivedAt,
        new SealedParty(c.Complainant.Id, c.Complainant.IsOrganisation, c.Complainant.Sealed, c.Complainant.Key!.KeyId, c.Complainant.Key.Wrapped),
        c.ClosedAt,
        c.WithdrawalPayment,
        c.Channel,
        c.VerifiedCauseCode,
        c.Agency,
        c.UnitId,
        c.Claims.Count(o => o.Id != c.Id && o.DroppedAt == null) + 1,
        c.Duties.Any(d => (d.State == DutyState.Running || d.State == DutyState.Paused) && d.AnswersTo == AnswerTo.Complainant),
        c.Duties.Where(d => (d.State == DutyState.Running || d.State == DutyState.Paused) && d.IsLegal && d.DueAt == c.LegalDueAt)
            .Min(d => (AnswerTo?)d.AnswersTo)
            ?? AnswerTo.Complainant
    );
}
