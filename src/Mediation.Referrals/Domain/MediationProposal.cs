namespace Mediation.Referrals.Domain;

/// <summary>A body as proposed for a complaint.</summary>
/// <param name="Complaint">The complaint to be mediated.</param>
/// <param name="Number">Number of the mediation.</param>
/// <param name="Body">The body, as routing judged it.</param>
/// <param name="PolicyVersion">Version of <c>referral-routing</c>.</param>
/// <param name="Reasons">The verdict on every body, as JSON.</param>
/// <param name="ChoiceReason">Why another body than the one routing proposed; null when it is that one.</param>
/// <param name="DaysLeft">Days of the statutory clock that will be left after the mediation.</param>
/// <param name="Late">True when few days are left.</param>
public sealed record MediationProposal(
    Complaint Complaint,
    string Number,
    RoutingVerdict Body,
    int PolicyVersion,
    string Reasons,
    string? ChoiceReason,
    int DaysLeft,
    bool Late
);
