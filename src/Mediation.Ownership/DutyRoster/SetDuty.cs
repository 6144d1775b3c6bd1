namespace Mediation.Ownership.DutyRoster;

/// <summary>Gives the days of a period in a unit to a person and a deputy; lines that stood there are replaced.</summary>
[RequiresPermission(RiskEventPermissions.ManageRoster)]
public sealed class SetDuty(MediationDbContext db, DutyPeople people, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : UseCase<SetDuty.Input, SetDuty.Result>,
        IHaveRoute
{
    /// <summary>Days that are set at once.</summary>
    private const int MostDays = 62;

    /// <param name="Unit">Code of a unit in the user's scope; the own one when left out.</param>
    /// <param name="From">First local day; today at the earliest.</param>
    /// <param name="Until">Last local day; only the first when left out.</param>
    public sealed record Input(DateOnly? From, Guid? PersonId, DateOnly? Until = null, Guid? DeputyId = null, string? Unit = null) : IInput<Result>;

    /// <param name="Days">How many days were set.</param>
    public sealed record Result(int Days);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.From).Required().InAcceptedYears();
            RuleFor(i => i.Until)
                .InAcceptedYears()
                .Must((i, until) => until is null || (until >= i.From && until < i.From?.AddDays(MostDays)))
                .WithErrorCode("Duty:PeriodOutOfRange")
                .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["most"] = MostDays });
            RuleFor(i => i.PersonId).Required();
            RuleFor(i => i.Unit).AtMost(40);
        }
    }

    /// <exception cref="BusinessException">
    /// <c>Duty:UnknownUnit</c>, <c>Duty:UnknownPerson</c>, <c>Duty:SamePerson</c>, <c>Duty:PastDay</c>,
    /// <c>Core:DateTooFarAhead</c>
    /// </exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (now, from) = (clock.GetUtcNow(), input.From!.Value);
        DutyDay.EnsureCanBeGiven(from, institution.DateOf(now));

        var unit = await people.UnitAsync(input.Unit, ct);
        var pair = DutyPair.Of(input.PersonId!.Value, input.DeputyId);
        await people.EnsureKnownAsync(unit, pair.PersonId, "personId", ct);
        if (pair.DeputyId is { } deputy)
        {
            await people.EnsureKnownAsync(unit, deputy, "deputyId", ct);
        }

        var until = input.Until ?? from;
        var unitId = unit.Id;
        var known = await db.DutyDays.Where(d => d.UnitId == unitId && d.Day >= from && d.Day <= until).ToDictionaryAsync(d => d.Day, ct);
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            if (known.TryGetValue(day, out var line))
            {
                line.Give(pair, user.Id, now);
            }
            else
            {
                db.Add(DutyDay.Of(unit, day, pair, user.Id, now));
            }
        }

        return new Result(until.DayNumber - from.DayNumber + 1);
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("duty-roster", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(input, http.IdempotencyKey(), ct))
        );
}
