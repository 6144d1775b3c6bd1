namespace Mediation.PolicyStudio.Calendar;

/// <summary>The work calendar as it counts now: its years, the special days of one of them, and what its publication moved.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class GetCalendar(MediationDbContext db, DraftBook book, CalendarHorizon horizon, CalendarView view, CurrentUser user)
    : Query<GetCalendar.Input, GetCalendar.Result>,
        IHaveRoute
{
    /// <param name="Year">The year whose days are shown; that of the newest notice when left out or not loaded.</param>
    public sealed record Input(int? Year = null) : IInput<Result>;

    /// <param name="Version">Number of the version by which is counted now.</param>
    /// <param name="MissingYear">The year that should be loaded by now; null where none is missing.</param>
    /// <param name="Year">The year whose days are shown.</param>
    /// <param name="WaitingDraft">A draft that waits to be approved.</param>
    /// <param name="MayDraft">Whether the reader may draft a new version.</param>
    /// <param name="Recount">What its publication moved; null for what came with the program.</param>
    public sealed record Result(
        int Version,
        string Name,
        DateTimeOffset PublishedAt,
        IReadOnlyList<int> Years,
        int? MissingYear,
        int Year,
        IReadOnlyList<string> Papers,
        IReadOnlyList<SpecialDay> Days,
        Guid? WaitingDraft,
        bool MayDraft,
        RecountView? Recount
    );

    /// <param name="BeginsAt">When every node counts by the version.</param>
    /// <param name="LookedAt">Open limits that were looked at.</param>
    /// <param name="Moving">Cases, leaders' or bodies' limits of them of which a date moves.</param>
    /// <param name="Moved">Dates that were moved.</param>
    public sealed record RecountView(DateTimeOffset BeginsAt, DateTimeOffset? FinishedAt, int LookedAt, int Moving, int Moved);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Year).InclusiveBetween(1900, 2200).WithErrorCode("Core:NotANumber");
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        const string key = WorkCalendarRules.PolicyKey;
        var newest = await book.NewestAsync(key, ct);
        var rules = WorkCalendarKind.Read(await book.JsonAsync(key, newest.Version, ct));
        var years = rules.Years;
        var year = input.Year is { } wanted && years.Contains(wanted) ? wanted : years[^1];
        return new Result(
            newest.Version,
            rules.ToCalendar(newest.Version).Version,
            await db.Set<PolicyDocument>().Where(p => p.Key == key && p.Version == newest.Version).Select(p => p.PublishedAt).SingleAsync(ct),
            years,
            await horizon.MissingYearAsync(ct),
            year,
            rules.Papers[year.ToString(CultureInfo.InvariantCulture)],
            [.. rules.Days.Where(d => d.Date.Year == year).OrderBy(d => d.Date)],
            await db.Set<PolicyDraft>().Where(d => d.Key == key && d.State == PolicyDraftState.Open).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(ct),
            user.May(CorePermissions.DraftCalendar),
            await view.RecountAsync(newest.Version, ct)
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("calendar");
}
