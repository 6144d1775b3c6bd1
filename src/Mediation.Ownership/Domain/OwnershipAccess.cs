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

    /// <summary>
    /// Whether the user may do this to the ownership, permission included; whether its state allows it is another question. Completing is
    /// allowed by measure, closing out by <see cref="CloseOutPolicy"/>, and the rest is done by the system itself.
    /// </summary>
    /// <param name="action">What is to be done.</param>
    /// <param name="user">By whom.</param>
    /// <param name="ownership">To which ownership, in the user's scope.</param>
    /// <param name="leader">Its leader; null while vacant.</param>
    /// <param name="now">When: an absent leader is stood in for.</param>
    public static bool May(OwnershipAction action, CurrentUser user, LeaderOwnership ownership, MediationUser? leader, DateTimeOffset now) =>
        action switch
        {
            OwnershipAction.Accept or OwnershipAction.Decline or OwnershipAction.HandOver or OwnershipAction.RecordContact or OwnershipAction.RequestCloseOut =>
                user.May(OwnershipPermissions.Own) && Leads(user, ownership),
            OwnershipAction.SetMeasure => user.May(OwnershipPermissions.Own) && StandsIn(user, ownership, leader, now),

            // While there is no leader at all, any leader whose scope the case is in: a measure left behind does not hold the case over its term.
            OwnershipAction.WithdrawMeasure => user.May(OwnershipPermissions.Own)
                && (StandsIn(user, ownership, leader, now) || (ownership.LeaderId is null && user.Actor.Is(MediationRoles.Leader))),
            _ => false,
        };

    /// <summary>Only its owner: nobody reports another's work as done (责任到人).</summary>
    public static bool MayComplete(CurrentUser user, OwnershipMeasure measure) => measure.OwnerId == user.Id;

    public static void EnsureMayComplete(CurrentUser user, OwnershipMeasure measure)
    {
        if (!MayComplete(user, measure))
        {
            throw OwnershipErrors.NotYourMeasure(measure.OwnerName);
        }
    }
}
