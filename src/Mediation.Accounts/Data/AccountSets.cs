using Mediation.Core.History;
using Mediation.Core.Outbox;

namespace Mediation.Accounts.Data;

/// <summary>What several features of this module read.</summary>
internal static class AccountSets
{
    /// <exception cref="BusinessException"><c>Accounts:NotFound</c></exception>
    public static async Task<MediationUser> PersonAsync(this MediationDbContext db, Guid id, CancellationToken ct) =>
        await db.Users.SingleOrDefaultAsync(u => u.Id == id, ct) ?? throw AccountErrors.NotFound();

    /// <summary>The same for what is done to an account that is used: of who left the bank nothing changes any more.</summary>
    /// <exception cref="BusinessException"><c>Accounts:NotFound</c>, <c>Accounts:PersonLeft</c></exception>
    public static async Task<MediationUser> PresentPersonAsync(this MediationDbContext db, Guid id, CancellationToken ct) =>
        await db.PersonAsync(id, ct) is { LeftAt: null } person ? person : throw AccountErrors.PersonLeft();

    /// <exception cref="BusinessException"><c>Accounts:NotFound</c>: the session is not of this person, or is over.</exception>
    public static async Task<UserSession> SessionAsync(this MediationDbContext db, Guid userId, Guid sessionId, CancellationToken ct) =>
        await db.Set<UserSession>().SingleOrDefaultAsync(s => s.Id == sessionId && s.UserId == userId, ct) ?? throw AccountErrors.NotFound();

    public static Task<SecondFactor?> SecondFactorAsync(this MediationDbContext db, Guid userId, CancellationToken ct) =>
        db.Set<SecondFactor>().SingleOrDefaultAsync(f => f.UserId == userId, ct);

    public static Task<List<string>> RolesOfAsync(this MediationDbContext db, Guid userId, CancellationToken ct) =>
        db.UserRoles.Where(r => r.UserId == userId).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(ct);

    /// <exception cref="BusinessException"><c>Accounts:ProposalNotFound</c>: none of this kind.</exception>
    public static async Task<AccountProposal> ProposalAsync(this MediationDbContext db, Guid id, ProposalKind kind, CancellationToken ct) =>
        await db.Set<AccountProposal>().SingleOrDefaultAsync(p => p.Id == id && p.Kind == kind, ct) ?? throw AccountErrors.ProposalNotFound();

    /// <exception cref="BusinessException"><c>Accounts:ProposalOpen</c>: one of this kind waits for the person.</exception>
    public static async Task EnsureNoneOpenAsync(this MediationDbContext db, Guid userId, ProposalKind kind, CancellationToken ct)
    {
        if (await db.Set<AccountProposal>().AnyAsync(p => p.UserId == userId && p.Kind == kind && p.State == ProposalState.Open, ct))
        {
            throw AccountErrors.ProposalOpen();
        }
    }

    /// <summary>What waits for the decision of this person has to wait for somebody else, once this save is committed.</summary>
    /// <param name="db">The save of the reason.</param>
    /// <param name="personId">Who may not decide any more.</param>
    /// <param name="unitId">Unit in which the person decided until now; nothing waits for whoever had none.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the query.</param>
    public static async Task LoseAuthorityAsync(this MediationDbContext db, Guid personId, Guid? unitId, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Set<OrganisationUnit>().Where(u => u.Id == unitId).Select(u => u.Path).SingleOrDefaultAsync(ct) is { } path)
        {
            db.Add(OutboxMessage.Of(LostAuthority.Effect, HistoryChains.Institution, new LostAuthority(personId, path), now, lane: Guid.CreateVersion7()));
        }
    }

    /// <summary>Who may decide about accounts and can sign in: the administrators whose account is not locked.</summary>
    public static async Task<IReadOnlyList<MediationUser>> OpenAdministratorsAsync(
        this MediationDbContext db,
        PermissionCatalog permissions,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        string[] roles = [.. MediationRoles.All.Where(role => permissions.Grants(role, AccountPermissions.ManagePeople))];
        var ids = db.UserRoles.Join(db.Roles.Where(r => roles.Contains(r.Name)), held => held.RoleId, role => role.Id, (held, _) => held.UserId);
        var people = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.NormalizedUserName).ToListAsync(ct);
        return [.. people.Where(u => !u.IsLocked(now))];
    }

    /// <summary>Adds to the security log, in the save of what it records.</summary>
    /// <param name="db">The save.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who did it, and from where.</param>
    /// <param name="userId">The account that it concerns.</param>
    /// <param name="detail">Words of the program, nothing that was typed.</param>
    public static void Record(this MediationDbContext db, SecurityEventKind kind, DateTimeOffset at, CurrentUser by, Guid? userId, string? detail = null) =>
        db.Add(SecurityEvent.Of(kind, at, by.Id, userId, by.Address, detail));

    /// <summary>As above, where the sign-in acts as the system for somebody.</summary>
    public static void Record(
        this MediationDbContext db,
        SecurityEventKind kind,
        DateTimeOffset at,
        Guid? actorId,
        Guid? userId,
        string address,
        string? detail = null
    ) => db.Add(SecurityEvent.Of(kind, at, actorId, userId, address, detail));
}
