namespace Mediation.Accounts.Absences;

/// <summary>
/// Who can stand in for a person: somebody else of the bank, or of the same body, who can sign in, holds one of the person's roles and belongs to the
/// same unit or to one above or below it.
/// </summary>
public sealed class Deputies(MediationDbContext db, TimeProvider clock)
{
    /// <summary>So many are offered, those of the person's own unit first; others are found by their id.</summary>
    private const int MostOffered = 500;

    /// <summary>Whom a form offers.</summary>
    public async Task<IReadOnlyList<DeputyOption>> OptionsAsync(MediationUser person, CancellationToken ct)
    {
        var units = await db.Set<OrganisationUnit>().AsNoTracking().ToDictionaryAsync(u => u.Id, ct);
        var people = await (await PossibleAsync(person, ct))
            .OrderBy(u => u.UnitId == person.UnitId ? 0 : 1)
            .ThenBy(u => u.NormalizedUserName)
            .Take(MostOffered)
            .Select(u => new
            {
                u.Id,
                u.DisplayName,
                u.UnitId,
            })
            .ToListAsync(ct);
        return [.. people.Select(p => new DeputyOption(p.Id, p.DisplayName, UnitName(p.UnitId)))];

        string? UnitName(Guid? id) => id is { } unit ? units.GetValueOrDefault(unit)?.NameIn(CultureInfo.CurrentUICulture) : null;
    }

    /// <exception cref="BusinessException"><c>Accounts:DeputyUnfit</c>, <c>Accounts:DeputyCircle</c></exception>
    public async Task<MediationUser> OfAsync(MediationUser person, Guid id, CancellationToken ct)
    {
        var deputy = await (await PossibleAsync(person, ct)).SingleOrDefaultAsync(u => u.Id == id, ct) ?? throw AccountErrors.DeputyUnfit();
        await EnsureNoCircleAsync(person, deputy, ct);
        return deputy;
    }

    private async Task<IQueryable<MediationUser>> PossibleAsync(MediationUser person, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var roles = await db.UserRoles.Where(r => r.UserId == person.Id).Select(r => r.RoleId).ToListAsync(ct);
        var possible = db.Users.Where(u =>
            u.Id != person.Id
            && u.BodyId == person.BodyId
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

    /// <summary>What goes from deputy to deputy has to end at somebody: an absence that is still to come counts as well.</summary>
    private async Task EnsureNoCircleAsync(MediationUser person, MediationUser deputy, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        HashSet<Guid> passed = [];
        for (var next = deputy; next is { DeputyId: { } id } && next.AbsentUntil > now && passed.Add(next.Id); )
        {
            if (id == person.Id)
            {
                throw AccountErrors.DeputyCircle();
            }

            next = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, ct);
        }
    }
}
