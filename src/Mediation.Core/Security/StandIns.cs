namespace Mediation.Core.Security;

/// <summary>
/// Who may stand in for a person: somebody else of the bank, or of the same body, who can sign in, holds one of the person's roles and belongs to the same
/// unit or to one above or below it, for who stands in has to see what the absent person sees.
/// </summary>
public static class StandIns
{
    /// <summary>Who is away at this moment and has this person as deputy: for as long the person does what is theirs to do by a day.</summary>
    /// <param name="db">The database.</param>
    /// <param name="deputy">Who stands in.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    public static Task<List<Guid>> StoodInForAsync(this MediationDbContext db, Guid deputy, DateTimeOffset now, CancellationToken ct) =>
        db
            .Users.Where(u => u.DeputyId == deputy && u.LeftAt == null && u.AbsentUntil > now && (u.AbsentFrom == null || u.AbsentFrom <= now))
            .Select(u => u.Id)
            .ToListAsync(ct);

    /// <param name="db">The database.</param>
    /// <param name="person">The person who is or will be absent.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<IQueryable<MediationUser>> StandInsOfAsync(
        this MediationDbContext db,
        MediationUser person,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (me, body) = (person.Id, person.BodyId);
        var roles = await db.UserRoles.Where(r => r.UserId == me).Select(r => r.RoleId).ToListAsync(ct);
        var possible = db.Users.Where(u =>
            u.Id != me
            && u.BodyId == body
            && (u.LockoutEnd == null || u.LockoutEnd <= now)
            && db.UserRoles.Any(held => held.UserId == u.Id && roles.Contains(held.RoleId))
        );
        if (person.UnitId is not { } unitId)
        {
            return possible;
        }

        var path = await db.Set<OrganisationUnit>().Where(u => u.Id == unitId).Select(u => u.Path).SingleAsync(ct);
        var near = db.Set<OrganisationUnit>().Where(u => u.Path.StartsWith(path) || path.StartsWith(u.Path));
        return possible.Where(u => u.UnitId == null || near.Any(n => n.Id == u.UnitId));
    }
}
