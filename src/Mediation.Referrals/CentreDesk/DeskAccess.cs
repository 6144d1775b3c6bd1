namespace Mediation.Referrals.CentreDesk;

/// <summary>Who of a body sees persons: its staff and the mediator appointed to the case, once it accepted and as long as the consent stands.</summary>
internal static class DeskAccess
{
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

    /// <summary>Only the mediator appointed to the case speaks for the mediation.</summary>
    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:NotTheMediator</c></exception>
    public static void EnsureMediator(CurrentUser user, MediationCase mediation)
    {
        if (mediation.MediatorUserId != user.Id && !user.IsSystem)
        {
            throw ReferralErrors.NotTheMediator();
        }
    }
}
