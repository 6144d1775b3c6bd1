using Mediation.Core.Security;

namespace Mediation.Referrals.Domain;

/// <summary>Who at a body sees the person behind a case: its staff and the mediator appointed to it, while the consent stands (PIPL Arts 15, 23; confidentiality of mediation).</summary>
public static class DeskPrivacy
{
    public static bool SeesPerson(MediationCase mediation, CurrentUser user) =>
        mediation.AcceptedAt is not null
        && mediation.State != MediationState.Withdrawn
        && (user.May(ReferralPermissions.RunDesk) || mediation.MediatorUserId == user.Id);

    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:NotFound</c>.</exception>
    public static void EnsureSeesPerson(MediationCase mediation, CurrentUser user)
    {
        if (!SeesPerson(mediation, user))
        {
            throw ReferralErrors.NotFound();
        }
    }
}
