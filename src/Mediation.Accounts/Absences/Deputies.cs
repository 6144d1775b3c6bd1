namespace Mediation.Accounts.Absences;

/// <summary>Who can stand in for a person, see <see cref="StandIns"/>, without a circle.</summary>
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

    private Task<IQueryable<MediationUser>> PossibleAsync(MediationUser person, CancellationToken ct) => db.StandInsOfAsync(person, clock.GetUtcNow(), ct);

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
