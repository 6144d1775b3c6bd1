namespace Mediation.Ownership.DutyRoster;

/// <summary>The roster of a unit for four weeks, with its holes, and who can be put on it.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class GetRoster(MediationDbContext db, DutyPeople people, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<GetRoster.Input, GetRoster.Result>,
        IHaveRoute
{
    private const int Days = 28;

    /// <param name="Unit">Code of a unit in the reader's scope; the own one when left out.</param>
    /// <param name="From">First day; today when left out.</param>
    public sealed record Input(string? Unit = null, DateOnly? From = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Unit).AtMost(40);
            RuleFor(i => i.From).InAcceptedYears();
        }
    }

    /// <param name="Units">Units whose roster the reader sees.</param>
    /// <param name="Lines">Each day, also those without anybody.</param>
    /// <param name="People">Who can be put on it; empty for whoever only reads.</param>
    public sealed record Result(string Unit, DateOnly From, IReadOnlyList<Unit> Units, IReadOnlyList<Line> Lines, IReadOnlyList<Person> People);

    public sealed record Unit(string Code, string Name);

    /// <param name="Person">Null where the day has a hole.</param>
    public sealed record Line(DateOnly Day, string? Person, string? Deputy);

    public sealed record Person(Guid Id, string Name, string Post);

    /// <exception cref="Mediation.Core.Errors.BusinessException"><c>Duty:UnknownUnit</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var unit = await people.UnitAsync(input.Unit, ct);
        var (unitId, from) = (unit.Id, input.From ?? institution.Today(clock));
        var until = from.AddDays(Days - 1);
        var days = await db.DutyDays.AsNoTracking().Where(d => d.UnitId == unitId && d.Day >= from && d.Day <= until).ToDictionaryAsync(d => d.Day, ct);
        Guid[] ids = [.. days.Values.Select(d => d.PersonId).Concat(days.Values.Select(d => d.DeputyId).OfType<Guid>()).Distinct()];
        var names = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        var lines = Enumerable
            .Range(0, Days)
            .Select(from.AddDays)
            .Select(day => days.GetValueOrDefault(day))
            .Select((line, i) => new Line(from.AddDays(i), NameOf(names, line?.PersonId), NameOf(names, line?.DeputyId)));
        return new Result(
            unit.Code,
            from,
            [.. (await people.UnitsAsync(ct)).Select(u => new Unit(u.Code, u.NameIn(CultureInfo.CurrentUICulture)))],
            [.. lines],
            user.May(RiskEventPermissions.ManageRoster) ? await PeopleAsync(unit, ct) : []
        );
    }

    private static string? NameOf(Dictionary<Guid, string> names, Guid? id) => id is { } one ? names.GetValueOrDefault(one) : null;

    private async Task<IReadOnlyList<Person>> PeopleAsync(OrganisationUnit unit, CancellationToken ct) =>
        await people.Of(unit).OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Select(u => new Person(u.Id, u.DisplayName, u.Post)).ToListAsync(ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("duty-roster");
}
