namespace Mediation.Complaints.Domain;

/// <summary>
/// Who may see and do what with which complaint. Row scope: a handler sees the own unit and what is assigned, the others their subtree; nobody
/// sees a complaint from which he or she is recused.
/// </summary>
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

        complaints = complaints.WithoutRecusal(id);
        if (!SeesSubtree(user.Actor))
        {
            return complaints.Where(c => c.UnitId == unit || c.HandlerId == id);
        }

        // SQLite's LIKE ignores letter case: /GZ/ would see /gz/.
        var end = StorageRules.EndOfSubtree(path);
        return complaints.Where(c => string.Compare(c.UnitPath, path) >= 0 && string.Compare(c.UnitPath, end) < 0);
    }

    /// <summary>What is assigned to the user: in scope by that alone for whoever sees no subtree.</summary>
    public static IQueryable<Complaint> AssignedTo(this IQueryable<Complaint> complaints, CurrentUser user)
    {
        var id = user.Id;
        var seen = !user.IsSystem && user.Actor.UnitPath is not null && !SeesSubtree(user.Actor) ? complaints.WithoutRecusal(id) : complaints.InScope(user);
        return seen.Where(c => c.HandlerId == id);
    }

    /// <summary>The duties of the complaints in scope. Whoever sees a subtree is shown them by the unit on their own rows, without their complaints.</summary>
    public static IQueryable<Duty> InScope(this IQueryable<Duty> duties, IQueryable<Complaint> complaints, IQueryable<Recusal> recusals, CurrentUser user)
    {
        if (user.IsSystem)
        {
            return duties;
        }

        if (user.Actor.UnitPath is not { } path || !SeesSubtree(user.Actor))
        {
            var seen = complaints.InScope(user);
            return duties.Where(d => seen.Any(c => c.Id == d.ComplaintId));
        }

        var (id, end) = (user.Id, StorageRules.EndOfSubtree(path));
        var recused = recusals.Where(r => r.PersonId == id).Select(r => r.ComplaintId);
        return duties.Where(d => string.Compare(d.UnitPath, path) >= 0 && string.Compare(d.UnitPath, end) < 0 && !recused.Contains(d.ComplaintId));
    }

    /// <summary>As <see cref="InScope(IQueryable{Complaint}, CurrentUser)"/>, of a complaint that was read with its recusals.</summary>
    public static bool IsInScope(Complaint complaint, CurrentUser user) =>
        user.IsSystem
        || (complaint.Recusals.All(r => r.PersonId != user.Id) && IsInScopeWithoutRecusals(complaint.UnitId, complaint.UnitPath, complaint.HandlerId, user));

    /// <summary>As <see cref="InScope(IQueryable{Complaint}, CurrentUser)"/>, of a complaint from which nobody is recused, by where it lies.</summary>
    public static bool IsInScopeWithoutRecusals(Guid unitId, string unitPath, Guid? handlerId, CurrentUser user) =>
        user.IsSystem
        || (
            user.Actor.UnitPath is { } path
            && (SeesSubtree(user.Actor) ? unitPath.StartsWith(path, StringComparison.Ordinal) : unitId == user.Actor.UnitId || handlerId == user.Id)
        );

    /// <summary>Handling is for the one it is assigned to, for colleagues while it is not assigned, and for the supervisor of the subtree.</summary>
    public static bool MayHandle(CurrentUser user, Complaint complaint) => IsInScope(complaint, user) && IsHandledBy(user, complaint.HandlerId);

    /// <summary>Whether the user handles the complaint and may do there what a permission is for.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="permission">Permission of what is to be done.</param>
    /// <param name="complaint">The complaint, in scope or not.</param>
    public static bool MayHandle(CurrentUser user, string permission, Complaint complaint) => user.May(permission) && MayHandle(user, complaint);

    /// <summary>The same of a complaint that is known to be in scope, by its handler alone.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="permission">Permission of what is to be done.</param>
    /// <param name="handler">Handler of a complaint in the user's scope; null while it is not assigned.</param>
    public static bool MayHandleInScope(CurrentUser user, string permission, Guid? handler) => user.May(permission) && IsHandledBy(user, handler);

    /// <summary>
    /// Whoever registers a complaint of the own unit begins it at once when handling is that person's work; a supervisor leaves it to a
    /// handler of the unit.
    /// </summary>
    public static bool BeginsOnRegistering(CurrentUser user) => user.Actor.Is(MediationRoles.Handler);

    /// <exception cref="Core.Errors.BusinessException"><c>Complaints:NotYourCase</c></exception>
    public static void EnsureMayHandle(CurrentUser user, Complaint complaint)
    {
        if (!MayHandle(user, complaint))
        {
            throw ComplaintErrors.NotYourCase();
        }
    }

    private static IQueryable<Complaint> WithoutRecusal(this IQueryable<Complaint> complaints, Guid person) =>
        complaints.Where(c => !c.Recusals.Any(r => r.PersonId == person));

    private static bool IsHandledBy(CurrentUser user, Guid? handler) =>
        handler is null || handler == user.Id || user.IsSystem || user.Actor.Is(MediationRoles.Supervisor);

    private static bool SeesSubtree(Actor actor) =>
        actor.Is(MediationRoles.Supervisor) || actor.Is(MediationRoles.Leader) || actor.Is(MediationRoles.Compliance);
}
