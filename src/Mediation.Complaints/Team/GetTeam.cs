namespace Mediation.Complaints.Team;

/// <summary>
/// Who handles how much in the supervisor's units: each handler there, and whoever else still has open cases of these units, with what is late or due
/// today, due within seven days, later, and paused. The last row is what nobody handles.
/// </summary>
[RequiresPermission(ComplaintPermissions.Assign)]
public sealed class GetTeam(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<GetTeam.Input, GetTeam.Result>,
        IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Unassigned">What nobody handles.</param>
    public sealed record Result(IReadOnlyList<Member> Members, Workload Unassigned);

    /// <param name="Unit">Name of the unit, in the reader's language; null where the person belongs to none.</param>
    /// <param name="AbsentUntil">Absent until then; null for who is there.</param>
    /// <param name="IsLocked">The account is locked: such a person cannot handle anything.</param>
    public sealed record Member(Guid Id, string Name, string? Unit, DateTimeOffset? AbsentUntil, bool IsLocked, Workload Work);

    private sealed record Person(Guid Id, string Name, string? Unit, string? UnitEn, MediationUser User);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var work = await WorkAsync(ct);
        var people = await PeopleAsync([.. work.Keys], ct);
        var (now, chinese) = (clock.GetUtcNow(), TextCatalog.IsChinese(CultureInfo.CurrentUICulture));
        return new Result(
            [
                .. people
                    .Select(p => new Member(
                        p.Id,
                        p.Name,
                        chinese ? p.Unit : p.UnitEn,
                        p.User.IsAbsent(now) ? p.User.AbsentUntil : null,
                        p.User.IsLocked(now),
                        work.GetValueOrDefault(p.Id, Workload.None)
                    ))
                    .OrderByDescending(m => m.Work.Today)
                    .ThenByDescending(m => m.Work.Total)
                    .ThenBy(m => m.Id),
            ],
            work.GetValueOrDefault(Guid.Empty, Workload.None)
        );
    }

    /// <summary>By handler; under <see cref="Guid.Empty"/> what nobody handles.</summary>
    private async Task<Dictionary<Guid, Workload>> WorkAsync(CancellationToken ct)
    {
        var bands = DueBands.At(clock.GetUtcNow(), institution);
        var (day, week) = (bands.DayEnds, bands.WeekEnds);
        var rows = await db
            .Complaints.InScope(user)
            .Where(c => c.IsOpen)
            .GroupBy(c => c.HandlerId)
            .Select(g => new
            {
                g.Key,
                Today = g.Count(c => !c.IsClockPaused && c.NextDueAt <= day),
                Week = g.Count(c => !c.IsClockPaused && c.NextDueAt > day && c.NextDueAt <= week),
                Later = g.Count(c => !c.IsClockPaused && c.NextDueAt > week),
                Paused = g.Count(c => c.IsClockPaused),
            })
            .ToListAsync(ct);
        return rows.ToDictionary(r => r.Key ?? Guid.Empty, r => new Workload(r.Today, r.Week, r.Later, r.Paused));
    }

    private async Task<List<Person>> PeopleAsync(Guid[] working, CancellationToken ct)
    {
        var (path, end) = (user.Actor.UnitPath, user.Actor.UnitPath is { } own ? StorageRules.EndOfSubtree(own) : null);
        return await (
            from person in db.Users.AsNoTracking()
            from unit in db.Set<OrganisationUnit>().Where(u => u.Id == person.UnitId).DefaultIfEmpty()
            where
                working.Contains(person.Id)
                || (
                    person.BodyId == null
                    && string.Compare(unit!.Path, path) >= 0
                    && string.Compare(unit.Path, end) < 0
                    && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name == MediationRoles.Handler))
                )
            select new Person(person.Id, person.DisplayName, unit!.Name, unit.NameEn, person)
        ).ToListAsync(ct);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("team");
}

/// <summary>Open cases by when their earliest limit ends, as on the desk (see <see cref="DueBands"/>).</summary>
/// <param name="Today">Late, or due today.</param>
/// <param name="Week">Due within the seven days after.</param>
/// <param name="Later">Due after that.</param>
/// <param name="Paused">Their clock stands still.</param>
public sealed record Workload(int Today, int Week, int Later, int Paused)
{
    public static readonly Workload None = new(0, 0, 0, 0);

    public int Total => Today + Week + Later + Paused;
}
