namespace Mediation.Referrals.Domain;

/// <summary>Who of the bank may read an agreement, which names persons in full: who works on the case, and who checks it.</summary>
internal static class AgreementAccess
{
    /// <param name="user">Who asks.</param>
    /// <param name="inScope">The complaint of the agreement; the user sees it.</param>
    public static bool MayRead(CurrentUser user, Complaint inScope) =>
        user.May(ReferralPermissions.CheckAgreements) || ComplaintAccess.MayHandle(user, ReferralPermissions.Refer, inScope);

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:AgreementNotForYou</c></exception>
    public static void EnsureMayRead(CurrentUser user, Complaint inScope)
    {
        if (!MayRead(user, inScope))
        {
            throw ReferralErrors.AgreementNotForYou();
        }
    }
}
