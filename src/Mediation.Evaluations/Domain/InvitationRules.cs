using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;

namespace Mediation.Evaluations.Domain;

/// <summary>When a customer may be invited, policy <c>evaluation-invitation</c>.</summary>
/// <param name="DelayHours">Hours after the notice.</param>
/// <param name="QuietFrom">Local time from which nobody is disturbed, such as 21:00.</param>
/// <param name="QuietTo">Local time until which nobody is disturbed, such as 09:00.</param>
public sealed record InvitationRules(int DelayHours, TimeOnly QuietFrom, TimeOnly QuietTo)
{
    public const string PolicyKey = "evaluation-invitation";

    /// <summary>Whether the customer of a case is invited: nobody who withdrew, is not known, or was not reached with the decision.</summary>
    /// <param name="state">Where the complaint stands.</param>
    /// <param name="isAnonymous">The complainant is not known.</param>
    /// <param name="wasReached">The notice of the decision reached the complainant; counts once the case is closed.</param>
    public static InvitationProspect ProspectOf(ComplaintState state, bool isAnonymous, bool wasReached) =>
        state == ComplaintState.Withdrawn ? InvitationProspect.Withdrawn
        : state is ComplaintState.Refused or ComplaintState.Transferred or ComplaintState.Terminated or ComplaintState.Merged ? InvitationProspect.NotDecided
        : isAnonymous ? InvitationProspect.Anonymous
        : state != ComplaintState.Closed ? InvitationProspect.AfterNotice
        : wasReached ? InvitationProspect.Invited
        : InvitationProspect.NotReached;

    /// <summary>The first instant outside the quiet hours after the delay, which runs from the notice; never before it was known.</summary>
    /// <param name="notice">When the complainant was notified.</param>
    /// <param name="recorded">When the bank recorded that.</param>
    public DateTimeOffset SendFrom(DateTimeOffset notice, DateTimeOffset recorded, InstitutionTime institution)
    {
        var earliest = notice.AddHours(DelayHours) is var due && due > recorded ? due : recorded;
        var (day, time) = (institution.DateOf(earliest), TimeOnly.FromDateTime(institution.LocalOf(earliest)));
        return time >= QuietFrom ? institution.At(day.AddDays(1), QuietTo)
            : time < QuietTo ? institution.At(day, QuietTo)
            : earliest;
    }
}
