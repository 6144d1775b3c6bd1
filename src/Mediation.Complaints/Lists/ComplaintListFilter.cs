namespace Mediation.Complaints.Lists;

/// <summary>Which cases a list shows: the same for the list, its export, and the addresses of both.</summary>
/// <param name="View">Whose cases.</param>
/// <param name="Open">True for open cases, false for ended ones, null for both. Left out in a request, the list shows open cases and an export both.</param>
/// <param name="Search">Case number, words of the narrative, a telephone or document number, or a name or a part of it.</param>
/// <param name="ReceivedFrom">First local day of receipt.</param>
/// <param name="ReceivedTo">Last local day of receipt.</param>
/// <param name="Duty">Only cases with a duty of this kind, or any, in the state <paramref name="DutyState"/>.</param>
/// <param name="DutyResult">
/// Only cases whose <paramref name="Duty"/> counts so between <paramref name="DutyFrom"/> and <paramref name="DutyTo"/>, as a report counts it;
/// left out, those for which it counts at all.
/// </param>
/// <param name="DutyFrom">First local day of that period; left out, from the beginning.</param>
/// <param name="DutyTo">Last local day of that period; left out, today.</param>
/// <param name="Handler">Only cases that this person handles.</param>
/// <param name="Unassigned">True for cases that nobody handles, false for those that somebody does.</param>
/// <param name="Cause">Only cases registered with this cause.</param>
/// <param name="VerifiedCause">Only cases decided with this cause as the verified one.</param>
/// <param name="Agency">Only cases that stand so as to a professional agency.</param>
/// <param name="CauseCorrected">True for cases whose verified cause is another one than the registered, false where it is the same.</param>
/// <param name="ClaimDemand">Only cases of which a claim of this kind was decided on.</param>
/// <param name="ClaimOutcome">Only cases of which a claim, of that kind or any, was decided on so.</param>
public sealed record ComplaintListFilter(
    ComplaintListView View = ComplaintListView.All,
    bool? Open = null,
    ComplaintState? State = null,
    IntakeChannel? Channel = null,
    string? Product = null,
    RiskLevel? RiskAtLeast = null,
    string? Search = null,
    DateOnly? ReceivedFrom = null,
    DateOnly? ReceivedTo = null,
    string? Duty = null,
    DutyState? DutyState = null,
    DutyResult? DutyResult = null,
    DateOnly? DutyFrom = null,
    DateOnly? DutyTo = null,
    Guid? Handler = null,
    bool? Unassigned = null,
    string? Cause = null,
    string? VerifiedCause = null,
    bool? CauseCorrected = null,
    AgencyStanding? Agency = null,
    string? ClaimDemand = null,
    DecisionOutcome? ClaimOutcome = null
);
