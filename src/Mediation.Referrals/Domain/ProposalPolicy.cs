namespace Mediation.Referrals.Domain;

/// <summary>
/// Whether a mediation can be proposed: while the bank has to decide, for a complainant with a name, since an unnamed person cannot
/// consent, and once at a time, and not after an agreement.
/// </summary>
public static class ProposalPolicy
{
    /// <summary>Why none can be proposed; null when one can.</summary>
    /// <param name="complaint">Where the complaint stands.</param>
    /// <param name="isAnonymous">Whether it was made without a name.</param>
    /// <param name="earlier">The complaint's mediations so far.</param>
    public static BusinessException? RefusalOf(ComplaintState complaint, bool isAnonymous, IReadOnlyCollection<EarlierMediation> earlier) =>
        ComplaintWorkflow.Table.RefusalOf(complaint, ComplaintAction.BeginMediation) is { } refusal ? refusal
        : isAnonymous ? ReferralErrors.Anonymous()
        : earlier.FirstOrDefault(m => MediationWorkflow.IsOpen(m.State)) is { } open ? ReferralErrors.AlreadyUnderWay(open.Number)
        : earlier.FirstOrDefault(m => m.State == MediationState.Agreed) is { } agreed ? ReferralErrors.AlreadyAgreed(agreed.Number)
        : null;
}
