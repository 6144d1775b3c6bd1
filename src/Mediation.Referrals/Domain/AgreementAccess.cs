namespace Mediation.Referrals.Domain;

/// <summary>
/// Who may read an agreement, which names persons in full: of the bank who works on the case and who checks it, of the body who sees persons.
/// </summary>
public static class AgreementAccess
{
    /// <param name="user">Who asks.</param>
    /// <param name="inScope">The complaint of the agreement; the user sees it.</param>
    public static bool MayRead(CurrentUser user, Complaint inScope) => ComplaintAccess.IsInScope(inScope, user) && MayReadInScope(user, inScope.HandlerId);

    /// <summary>The same of a complaint that is known to be in scope, by its handler alone.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="handler">Handler of a complaint in the user's scope; null while it is not assigned.</param>
    public static bool MayReadInScope(CurrentUser user, Guid? handler) =>
        user.May(ReferralPermissions.CheckAgreements) || ComplaintAccess.MayHandleInScope(user, ReferralPermissions.Refer, handler);

    /// <summary>The same of a mediation on the desk of the reader's body.</summary>
    public static bool MayReadOnDesk(CurrentUser user, MediationCase mediation, DateOnly today) => DeskAccess.SeesPersons(user, mediation, today);

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:NotTheMediator</c>, <c>Referrals:PersonsNoLongerShown</c>.</exception>
    public static void EnsureMayReadOnDesk(CurrentUser user, MediationCase mediation, DateOnly today) => DeskAccess.EnsureSeesPersons(user, mediation, today);

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:AgreementNotForYou</c></exception>
    public static void EnsureMayRead(CurrentUser user, Complaint inScope)
    {
        if (!MayRead(user, inScope))
        {
            throw ReferralErrors.AgreementNotForYou();
        }
    }
}
