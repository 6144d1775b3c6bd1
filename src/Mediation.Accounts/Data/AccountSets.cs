namespace Mediation.Accounts.Data;

/// <summary>What several features of this module read.</summary>
internal static class AccountSets
{
    /// <exception cref="BusinessException"><c>Accounts:NotFound</c></exception>
    public static async Task<MediationUser> PersonAsync(this MediationDbContext db, Guid id, CancellationToken ct) =>
        await db.Users.SingleOrDefaultAsync(u => u.Id == id, ct) ?? throw AccountErrors.NotFound();

    /// <exception cref="BusinessException"><c>Accounts:NotFound</c>: the session is not of this person, or is over.</exception>
    public static async Task<UserSession> SessionAsync(this MediationDbContext db, Guid userId, Guid sessionId, CancellationToken ct) =>
        await db.Set<UserSession>().SingleOrDefaultAsync(s => s.Id == sessionId && s.UserId == userId, ct) ?? throw AccountErrors.NotFound();

    public static Task<SecondFactor?> SecondFactorAsync(this MediationDbContext db, Guid userId, CancellationToken ct) =>
        db.Set<SecondFactor>().SingleOrDefaultAsync(f => f.UserId == userId, ct);

    public static Task<List<string>> RolesOfAsync(this MediationDbContext db, Guid userId, CancellationToken ct) =>
        db.UserRoles.Where(r => r.UserId == userId).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(ct);

    /// <summary>Adds to the security log, in the save of what it records.</summary>
    public static void Record(
        this MediationDbContext db,
        SecurityEventKind kind,
        DateTimeOffset at,
        Guid? actorId,
        Guid? userId,
        string? address = null,
        string? detail = null
    ) => db.Add(SecurityEvent.Of(kind, at, actorId, userId, address, detail));
}
