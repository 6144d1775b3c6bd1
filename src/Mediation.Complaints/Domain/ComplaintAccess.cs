using System.Linq.Expressions;

namespace Mediation.Complaints.Domain;

/// <summary>
/// Who may see and do what with which complaint. Row scope: a handler sees the own unit with those closed into it, what is assigned, and while it lasts
/// what he or she reviews, the others their subtree; nobody sees a complaint from which he or she is recused.
/// </summary>
public static class ComplaintAccess
{
    /// <summary>Roles that see the complaints of their unit and of all units below it.</summary>
    public static readonly IReadOnlyList<string> SubtreeRoles = [MediationRoles.Supervisor, MediationRoles.Leader, MediationRoles.Compliance];

    private static readonly ScopeRule Everything = new((_, _) => true);

    private static readonly ScopeRule Nothing = new((_, _) => false);

    /// <remarks>A range instead of a prefix: SQLite's LIKE ignores letter case, /GZ/ would see /gz/.</remarks>
    private static readonly ScopeRule Subtree = new(
        (complaint, actor) =>
            !complaint.Recusals.Any(r => r.PersonId == actor.Id)
            && string.Compare(complaint.UnitPath, actor.UnitPath) >= 0
            && string.Compare(complaint.UnitPath, StorageRules.EndOfSubtree(actor.UnitPath!)) < 0
    );

    private static readonly ScopeRule Unrecused = new((complaint, actor) => !complaint.Recusals.Any(r => r.PersonId == actor.Id));

    private static readonly ScopeRule UnitAndOwn = new(
        (complaint, actor) =>
            !complaint.Recusals.Any(r => r.PersonId == actor.Id)
            && (
                complaint.UnitId == actor.UnitId
                || (
                    string.Compare(complaint.UnitPath, actor.UnitPath + OrganisationUnit.ClosedPart) >= 0
                    && string.Compare(complaint.UnitPath, actor.UnitPath + OrganisationUnit.AfterClosedParts) < 0
                )
                || complaint.HandlerId == actor.Id
                || complaint.Reviews.Any(r => r.ReviewerId == actor.Id && (r.State == ReviewState.Reviewing || r.State == ReviewState.Decided))
            )
    );

    public static IQueryable<Complaint> InScope(this IQueryable<Complaint> complaints, CurrentUser user) =>
        user.IsSystem ? complaints : complaints.Where(ScopeOf(user).For(user.Actor));

    /// <summary>As <see cref="InScope(IQueryable{Complaint}, CurrentUser)"/>, of a complaint that was read with its recusals and reviews.</summary>
    public static bool IsInScope(Complaint complaint, CurrentUser user) => ScopeOf(user).Includes(complaint, user.Actor);

    /// <summary>The condition of a reader's row scope, for a query that is compiled.</summary>
    /// <param name="user">The reader.</param>
    /// <param name="ofOwn">For what is assigned to the reader: that alone is in scope for whoever sees no subtree.</param>
    internal static ScopeRule RuleOf(CurrentUser user, bool ofOwn) => ScopeOf(user) is var rule && ofOwn && rule == UnitAndOwn ? Unrecused : rule;

    private static ScopeRule ScopeOf(CurrentUser user) =>
        user.IsSystem ? Everything
        : user.Actor.UnitPath is null ? Nothing
        : SeesSubtree(user.Actor) ? Subtree
        : UnitAndOwn;

    /// <summary>The units whose people can handle a complaint: its own and those above and below it.</summary>
    /// <param name="unitPath">Path of the unit complained of.</param>
    public static Expression<Func<OrganisationUnit, bool>> UnitsThatHandle(string unitPath)
    {
        var end = StorageRules.EndOfSubtree(unitPath);
        return unit => unitPath.StartsWith(unit.Path) || (string.Compare(unit.Path, unitPath) >= 0 && string.Compare(unit.Path, end) < 0);
    }

    /// <summary>What is assigned to the user: in scope by that alone for whoever sees no subtree.</summary>
    public static IQueryable<Complaint> AssignedTo(this IQueryable<Complaint> complaints, CurrentUser user)
    {
        var id = user.Id;
        var isOwnInScope = !user.IsSystem && user.Actor.UnitPath is not null && !SeesSubtree(user.Actor);
        var seen = isOwnInScope ? complaints.WithoutRecusal(id) : complaints.InScope(user);
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

    /// <summary>As <see cref="InScope(IQueryable{Complaint}, CurrentUser)"/>, of a complaint without recusals and reviews, by where it lies.</summary>
    public static bool IsInScopeByPlace(Guid unitId, string unitPath, Guid? handlerId, CurrentUser user) =>
        user.IsSystem
        || (
            user.Actor.UnitPath is { } path
            && (
                SeesSubtree(user.Actor)
                    ? unitPath.StartsWith(path, StringComparison.Ordinal)
                    : unitId == user.Actor.UnitId || handlerId == user.Id || unitPath.StartsWith(path + OrganisationUnit.ClosedPart, StringComparison.Ordinal)
            )
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
    /// <param name="user">Who registers it.</param>
    /// <param name="unit">The unit complained of; null when it is none of the bank's.</param>
    public static bool MayBegin(CurrentUser user, Guid? unit) =>
        user.May(ComplaintPermissions.Handle) && user.Actor.Is(MediationRoles.Handler) && unit is not null && unit == user.Actor.UnitId;

    /// <exception cref="Core.Errors.BusinessException"><c>Complaints:NotYourCase</c></exception>
    public static void EnsureMayBegin(CurrentUser user, Complaint complaint)
    {
        if (!MayBegin(user, complaint.UnitId))
        {
            throw ComplaintErrors.NotYourCase();
        }
    }

    /// <summary>Who sees that something was paid or promised for a withdrawal: those who look at conduct, not whoever may have promised it.</summary>
    public static bool SeesWithdrawalPayment(CurrentUser user) => user.IsSystem || SeesSubtree(user.Actor);

    private static IQueryable<Complaint> WithoutRecusal(this IQueryable<Complaint> complaints, Guid person) =>
        complaints.Where(c => !c.Recusals.Any(r => r.PersonId == person));

    private static bool SeesSubtree(Actor actor) => SubtreeRoles.Any(actor.Is);

    private static bool IsHandledBy(CurrentUser user, Guid? handler) =>
        handler is null || handler == user.Id || user.IsSystem || user.Actor.Is(MediationRoles.Supervisor);
}
