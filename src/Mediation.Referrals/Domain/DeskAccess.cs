namespace Mediation.Referrals.Domain;

/// <summary>Which of a body's people may do what with a mediation on its desk.</summary>
internal static class DeskAccess
{
    /// <summary>Persons are seen by the body's staff and the mediator appointed to the case, while the body needs them.</summary>
    /// <param name="user">One of the body's people.</param>
    /// <param name="mediation">A mediation on the body's desk.</param>
    /// <param name="today">The institution's day.</param>
    public static bool SeesPersons(CurrentUser user, MediationCase mediation, DateOnly today) =>
        mediation.BodyNeedsPersons(today) && IsOnIt(user, mediation.MediatorUserId);

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:PersonsNoLongerShown</c></exception>
    public static void EnsureSeesPersons(CurrentUser user, MediationCase mediation, DateOnly today)
    {
        EnsureOnIt(user, mediation);
        if (!mediation.BodyNeedsPersons(today))
        {
            throw ReferralErrors.PersonsNoLongerShown();
        }
    }

    /// <summary>Staff of the body run the desk; a mediator is on a case by appointment only.</summary>
    public static bool IsOnIt(CurrentUser user, Guid? mediator) => user.May(ReferralPermissions.RunDesk) || mediator == user.Id;

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:NotTheMediator</c></exception>
    public static void EnsureOnIt(CurrentUser user, MediationCase mediation)
    {
        if (!IsOnIt(user, mediation.MediatorUserId))
        {
            throw ReferralErrors.NotTheMediator();
        }
    }

    /// <summary>Only the mediator appointed to the case records its sessions and its outcome.</summary>
    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:NotTheMediator</c></exception>
    public static void EnsureMediator(CurrentUser user, MediationCase mediation)
    {
        if (mediation.MediatorUserId != user.Id && !user.IsSystem)
        {
            throw ReferralErrors.NotTheMediator();
        }
    }
}
