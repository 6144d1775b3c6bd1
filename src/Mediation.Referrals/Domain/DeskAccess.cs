namespace Mediation.Referrals.Domain;

/// <summary>Which of a body's people may do what with a mediation on its desk.</summary>
public static class DeskAccess
{
    /// <summary>Persons are seen by the body's staff and the mediator appointed to the case, once the body accepted and while the consent stands.</summary>
    public static bool SeesPersons(CurrentUser user, DateTimeOffset? acceptedAt, DateTimeOffset? consentWithdrawnAt, Guid? mediator) =>
        acceptedAt is not null && consentWithdrawnAt is null && IsOnIt(user, mediator);

    public static bool SeesPersons(CurrentUser user, MediationCase mediation) =>
        SeesPersons(user, mediation.AcceptedAt, mediation.Consent?.WithdrawnAt, mediation.MediatorUserId);

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
