namespace Mediation.Ownership.DutyRoster;

/// <summary>
/// What whoever is on duty has to look at: the risk events in the reader's scope for which anything is owed, each with all its clocks. Calls that the reader
/// has to answer stand first, then whatever is due next.
/// </summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class ListDutyEvents(MediationDbContext db, CurrentUser user) : Query<ListDutyEvents.Input, ListDutyEvents.Result>, IHaveRoute
{
    /// <summary>More open events at once than anybody works on; all of them stand on the page of risk events.</summary>
    public const int AtMost = 50;

    public sealed record Input : IInput<Result>;

    /// <param name="Rows">The most urgent first.</param>
    /// <param name="IsMore">Whether there are more than stand here.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, bool IsMore);

    /// <param name="Clocks">What is owed, until when; the next first.</param>
    /// <param name="Holder">Who has it; null while nobody does.</param>
    /// <param name="Called">Who was called last; null where the posts of a unit were.</param>
    /// <param name="AnswerBy">When the next one is called, unless somebody acknowledges.</param>
    /// <param name="IsReaderCalled">The reader was called, and nobody has acknowledged.</param>
    public sealed record Row(
        Guid Id,
        string Number,
        string Title,
        RiskEventClass Class,
        RiskEventState State,
        string Unit,
        IReadOnlyList<Clock> Clocks,
        string? Holder,
        string? Called,
        DateTimeOffset? AnswerBy,
        bool IsReaderCalled,
        bool MayAcknowledge
    )
    {
        /// <summary>The next instant at which something follows.</summary>
        public DateTimeOffset? NextAt => new[] { AnswerBy, Clocks.Count > 0 ? Clocks[0].DueAt : null }.Min();
    }

    public sealed record Clock(ReportDuty Duty, DateTimeOffset DueAt);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var found = await db
            .RiskEvents.AsNoTracking()
            .InScope(user)
            .Where(e => e.State != RiskEventState.Concluded || e.PhonedAt == null || e.WrittenGivenAt == null || e.FinalGivenAt == null)
            .Join(db.Set<OrganisationUnit>(), e => e.UnitId, u => u.Id, (e, u) => new { Event = e, Unit = u })
            .OrderBy(o => o.Event.AcknowledgedAt == null ? 0 : 1)
            .ThenByDescending(o => o.Event.OpenedAt)
            .ThenByDescending(o => o.Event.Id)
            .Take(AtMost + 1)
            .ToListAsync(ct);
        return new Result(
            [
                .. found
                    .Take(AtMost)
                    .Select(o => RowOf(o.Event, o.Unit.NameIn(CultureInfo.CurrentUICulture)))
                    .OrderByDescending(row => row.IsReaderCalled)
                    .ThenBy(row => row.NextAt ?? DateTimeOffset.MaxValue),
            ],
            found.Count > AtMost
        );
    }

    private Row RowOf(RiskEvent one, string unit)
    {
        var isOpenCall = one.AcknowledgedAt is null && one.Allowed.Contains(RiskEventAction.Acknowledge);
        return new Row(
            one.Id,
            one.Number,
            one.Title,
            one.Class,
            one.State,
            unit,
            [.. Enum.GetValues<ReportDuty>().Select(duty => (duty, At: one.DueAt(duty))).Where(c => c.At is not null).OrderBy(c => c.At).Select(ClockOf)],
            one.AcknowledgerName,
            one.CalledName,
            isOpenCall ? one.NextCallAt : null,
            isOpenCall && one.Called.Contains(user.Id.ToString(), StringComparer.Ordinal),
            isOpenCall && user.May(RiskEventPermissions.Report)
        );
    }

    private static Clock ClockOf((ReportDuty Duty, DateTimeOffset? At) owed) => new(owed.Duty, owed.At!.Value);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("duty-roster/events", () => new Input());
}
