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
        var lines = await (
            from line in db.DutyDays.AsNoTracking()
            where line.Day == today && ids.Contains(line.UnitId)
            from person in db.Users.Where(u => u.Id == line.PersonId).DefaultIfEmpty()
            from deputy in db.Users.Where(u => u.Id == line.DeputyId).DefaultIfEmpty()
            select new
            {
                line.UnitPath,
                Person = person,
                Deputy = deputy,
            }
        ).ToListAsync(ct);
        DutyPerson? Present(MediationUser? person) =>
            person is not null && !person.IsLocked(now) && !person.IsAbsent(now)
                ? new DutyPerson(person.Id, person.DisplayName) { Phone = person.PhoneNumber }
                : null;
        return lines.ToDictionary(l => l.UnitPath, l => new DutyLine(Present(l.Person), Present(l.Deputy)), StringComparer.Ordinal);
    }
}
