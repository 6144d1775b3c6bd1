namespace Mediation.Complaints.Domain;

/// <summary>Who may see and do what with which complaint. Row scope: a handler sees the own unit and what is assigned, the others their subtree.</summary>
public static class ComplaintAccess
{
    public static IQueryable<Complaint> InScope(this IQueryable<Complaint> complaints, CurrentUser user)
    {
        if (user.IsSystem)
        {
            return complaints;
        }

        var (id, unit, path) = (user.Id, user.Actor.UnitId, user.Actor.UnitPath);
        if (path is null)
        {
            return complaints.Where(c => false);
        }

        return SeesSubtree(user.Actor) ? complaints.Where(c => c.UnitPath.StartsWith(path)) : complaints.Where(c => c.UnitId == unit || c.HandlerId == id);
    }

    public static bool IsInScope(Complaint complaint, CurrentUser user) =>
        user.IsSystem
        || (
            user.Actor.UnitPath is { } path
            && (
                SeesSubtree(user.Actor)
                    ? complaint.UnitPath.StartsWith(path, StringComparison.Ordinal)
                    : complaint.UnitId == user.Actor.UnitId || complaint.HandlerId == user.Id
            )
        );

    /// <summary>Handling is for the one it is assigned to, for colleagues while it is not assigned, and for the supervisor of the subtree.</summary>
    public static bool MayHandle(CurrentUser user, Complaint complaint) => IsInScope(complaint, user) && MayHandle(user, complaint.HandlerId);

    /// <summary>The same of a complaint that is in scope.</summary>
    public static bool MayHandle(CurrentUser user, Guid? handler) =>
        handler is null || handler == user.Id || user.IsSystem || user.Actor.Is(MediationRoles.Supervisor);

    /// <exception cref="Core.Errors.BusinessException"><c>Complaints:NotYourCase</c></exception>
    public static void EnsureMayHandle(CurrentUser user, Complaint complaint)
    {
        if (!MayHandle(user, complaint))
        {
            throw ComplaintErrors.NotYourCase();
        }
    }

    private static bool SeesSubtree(Actor actor) =>
        actor.Is(MediationRoles.Supervisor) || actor.Is(MediationRoles.Leader) || actor.Is(MediationRoles.Compliance);
}
