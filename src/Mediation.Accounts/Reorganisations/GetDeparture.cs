namespace Mediation.Accounts.Reorganisations;

/// <summary>What a person has in hand, who could have it when the person leaves, and how far that is.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class GetDeparture(MediationDbContext db, ReorganisationBook book, ReorganisedWorkBook works, TimeProvider clock)
    : Query<GetDeparture.Input, GetDeparture.Result>,
        IHaveRoute
{
    /// <summary>So many are offered, those of the person's own unit first; others are found by their id.</summary>
    private const int MostOffered = 500;

    public sealed record Input(Guid UserId) : IInput<Result>;

    /// <param name="LeftAt">When the person left; null for who is there.</param>
    /// <param name="Waiting">The leaving that is proposed, waits for its day or is under way; null where there is none.</param>
    /// <param name="Work">Open work of the person, by kind.</param>
    /// <param name="ApprovalsGoTo">Where somebody else can approve, the nearest unit from that of the person upwards; null where nobody can.</param>
    /// <param name="DeputyOf">For how many people he or she stands in.</param>
    /// <param name="Successors">Who can be chosen.</param>
    public sealed record Result(
        Guid Id,
        string UserName,
        string Name,
        bool IsOfBody,
        DateTimeOffset? LeftAt,
        Guid? Waiting,
        IReadOnlyList<WorkCount> Work,
        string? ApprovalsGoTo,
        int DeputyOf,
        IReadOnlyList<SuccessorChoice> Successors
    );

    /// <param name="Unit">Name of the unit in the reader's language.</param>
    public sealed record SuccessorChoice(Guid Id, string Name, string Unit);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(input.UserId, ct);
        var waiting = await book.OpenAsync(null, person.Id, ct);
        var counts = await works.CountAsync(WorkOwner.Person(person.Id), ct);
        return new Result(
            person.Id,
            person.UserName!,
            person.DisplayName,
            person.BodyId is not null,
            person.LeftAt,
            waiting?.Id,
            counts,
            await ApprovalsGoToAsync(person, ct),
            await db.Users.CountAsync(u => u.DeputyId == person.Id && u.LeftAt == null, ct),
            await SuccessorsAsync(person, ct)
        );
    }

    private async Task<string?> ApprovalsGoToAsync(MediationUser person, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var path = await db.Set<OrganisationUnit>().Where(u => u.Id == person.UnitId).Select(u => u.Path).SingleOrDefaultAsync(ct) ?? string.Empty;
        var roles = await (
            from held in db.UserRoles.Where(h => h.UserId == person.Id)
            join role in db.Roles on held.RoleId equals role.Id
            where role.Name == MediationRoles.Supervisor || role.Name == MediationRoles.Leader
            select role.Id
        ).ToListAsync(ct);
        var others =
            from one in db.Users
            where one.Id != person.Id && one.LeftAt == null && (one.LockoutEnd == null || one.LockoutEnd <= now)
            where db.UserRoles.Any(held => held.UserId == one.Id && roles.Contains(held.RoleId))
            select one;
        var unit = await db.Set<OrganisationUnit>()
            .AsNoTracking()
            .Where(u => path.StartsWith(u.Path) && others.Any(o => o.UnitId == u.Id))
            .OrderByDescending(u => u.Path.Length)
            .FirstOrDefaultAsync(ct);
        return unit?.NameIn(CultureInfo.CurrentUICulture);
    }

    private async Task<IReadOnlyList<SuccessorChoice>> SuccessorsAsync(MediationUser person, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var people = await (
            from one in db.Users
            where one.Id != person.Id && one.BodyId == null && (one.LockoutEnd == null || one.LockoutEnd <= now)
            where db.UserRoles.Any(held => held.UserId == one.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name != MediationRoles.Admin))
            join unit in db.Set<OrganisationUnit>() on one.UnitId equals unit.Id
            orderby one.UnitId == person.UnitId ? 0 : 1, one.NormalizedUserName
            select new
            {
                one.Id,
                one.DisplayName,
                Unit = unit,
            }
        )
            .AsNoTracking()
            .Take(MostOffered)
            .ToListAsync(ct);
        return [.. people.Select(p => new SuccessorChoice(p.Id, p.DisplayName, p.Unit.NameIn(CultureInfo.CurrentUICulture)))];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("people/{id:guid}/departure", id => new Input(id));
}
