namespace Mediation.Ownership.Domain;

/// <summary>Who may do what with an ownership. Seeing it follows the scope of its complaint.</summary>
public static class OwnershipAccess
{
    public static bool Leads(CurrentUser user, LeaderOwnership ownership) => user.Id == ownership.LeaderId;

    /// <summary>The leader, or while the leader is absent another leader of the same office or one above.</summary>
    public static bool StandsIn(CurrentUser user, LeaderOwnership ownership, MediationUser? leader, DateTimeOffset now) =>
        Leads(user, ownership)
        || (
            leader?.IsAbsent(now) == true
            && user.Actor.Is(MediationRoles.Leader)
            && user.Actor.UnitPath is { } path
            && ownership.LeaderUnitPath.StartsWith(path, StringComparison.Ordinal)
        );

    /// <summary>While there is no leader at all, any leader whose scope the case is in: a measure left behind does not hold the case over its term.</summary>
    public static bool MayWithdrawMeasures(CurrentUser user, LeaderOwnership ownership, MediationUser? leader, DateTimeOffset now) =>
        StandsIn(user, ownership, leader, now) || (ownership.State == OwnershipState.Vacant && user.Actor.Is(MediationRoles.Leader));

    /// <summary>Only its owner: nobody reports another's work as done (责任到人).</summary>
    public static bool MayComplete(CurrentUser user, OwnershipMeasure measure) => measure.OwnerId == user.Id;

    public static void EnsureMayComplete(CurrentUser user, OwnershipMeasure measure)
    {
        if (!MayComplete(user, measure))
        {
            throw OwnershipErrors.NotYourMeasure(measure.OwnerName);
        }
    }

    public static void EnsureLeads(CurrentUser user, LeaderOwnership ownership)
    {
        if (!Leads(user, ownership))
        {
            throw OwnershipErrors.NotYourOwnership(ownership.LeaderName);
        }
    }
}
