namespace Mediation.Ownership.DutyRoster;

/// <summary>Reads from the roster whom an event in a unit calls, in which order. Does not save.</summary>
public sealed class DutySearch(MediationDbContext db, InstitutionTime institution)
{
    /// <summary>Whom to call, the nearest first (<see cref="DutyLadder"/>).</summary>
    public async Task<IReadOnlyList<CallOnDuty>> RungsAsync(string unitPath, DateTimeOffset now, CancellationToken ct)
    {
        var units = await db.UpwardAsync(unitPath, ct);
        return DutyLadder.Of([.. units.Select(u => u.Path)], await LinesAsync(units, now, ct));
    }

    /// <summary>Who is on duty in these units at this moment, by path. Whoever is away or locked is not.</summary>
    public async Task<IReadOnlyDictionary<string, DutyLine>> LinesAsync(IReadOnlyList<OrganisationUnit> units, DateTimeOffset now, CancellationToken ct)
    {
        var today = institution.DateOf(now);
        Guid[] ids = [.. units.Select(u => u.Id)];
        var lines = await db.DutyDays.AsNoTracking().Where(d => d.Day == today && ids.Contains(d.UnitId)).ToListAsync(ct);
        Guid[] people = [.. lines.Select(l => l.PersonId).Concat(lines.Select(l => l.DeputyId).OfType<Guid>()).Distinct()];
        var known = await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        DutyPerson? Present(Guid? id) =>
            id is { } one && known.GetValueOrDefault(one) is { } person && !person.IsLocked(now) && !person.IsAbsent(now)
                ? new DutyPerson(person.Id, person.DisplayName)
                : null;
        return lines.ToDictionary(l => l.UnitPath, l => new DutyLine(Present(l.PersonId), Present(l.DeputyId)), StringComparer.Ordinal);
    }
}
