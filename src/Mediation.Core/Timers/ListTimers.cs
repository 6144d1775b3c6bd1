namespace Mediation.Core.Timers;

/// <summary>Timers for the operator, a page at a time: what waits by what comes next, what is over the latest first. Of the case its id only.</summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class ListTimers(MediationDbContext db, IEnumerable<ITimerHandler> handlers) : Query<ListTimers.Input, ListTimers.Result>, IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="View">Those that wait when not said.</param>
    /// <param name="Kind">Only of this kind.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(TimerView? View = null, string? Kind = null, string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="Rows">A page of timers.</param>
    /// <param name="Kinds">Every kind there is.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, IReadOnlyList<string> Kinds, string? Next, string? Previous = null);

    /// <param name="CaseId">The case that it is about; <see cref="HistoryChains.Institution"/> where it is about none.</param>
    /// <param name="Failures">Failed tries so far.</param>
    /// <param name="NextTryAt">First instant of the next try, for one that waits.</param>
    /// <param name="EndedAt">When it fired or was skipped; null for one that waits or was cancelled.</param>
    /// <param name="SkipReason">What the operator wrote.</param>
    /// <param name="IsReminder">Whether it only reminds and may be skipped; any other is tried until it succeeds.</param>
    /// <param name="Version">Goes into the operator's act.</param>
    public sealed record Row(
        Guid Id,
        string Kind,
        Guid CaseId,
        DateTimeOffset DueAt,
        TimerState State,
        int Failures,
        DateTimeOffset NextTryAt,
        DateTimeOffset? EndedAt,
        string? LastError,
        string? SkipReason,
        bool IsReminder,
        int Version
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        string[] kinds = [.. handlers.Select(h => h.Kind).Order(StringComparer.Ordinal)];
        HashSet<string> reminders = [.. handlers.Where(h => h.IsReminder).Select(h => h.Kind)];
        var view = input.View ?? TimerView.Waiting;
        var timers = Of(db.Set<DueTimer>().AsNoTracking(), view);
        timers = input.Kind is { Length: > 0 } kind ? timers.Where(t => t.Kind == kind) : timers;
        var (after, before) = (InstantPageKey.Read(input.After, "after"), InstantPageKey.Read(input.Before, "before"));
        var isNextFirst = view is TimerView.Waiting or TimerView.Failed;
        var read = await Ordered(timers, before ?? after, isAscending: isNextFirst == before is null).Take(PageSize + 1).ToListAsync(ct);
        var more = read.Count > PageSize;
        List<Row> page = [.. read.Take(PageSize).Select(t => RowOf(t, reminders))];
        if (before is not null)
        {
            page.Reverse();
        }

        return new Result(
            page,
            kinds,
            page.Count > 0 && (before is not null || more) ? KeyOf(page[^1]) : null,
            page.Count > 0 && (before is not null ? more : after is not null) ? KeyOf(page[0]) : null
        );
    }

    private static IQueryable<DueTimer> Of(IQueryable<DueTimer> timers, TimerView view) =>
        view switch
        {
            TimerView.Failed => timers.Where(t => t.State == TimerState.Waiting && t.Failures > 0),
            TimerView.Fired => timers.Where(t => t.State == TimerState.Fired),
            TimerView.Skipped => timers.Where(t => t.State == TimerState.Skipped),
            TimerView.Cancelled => timers.Where(t => t.State == TimerState.Cancelled),
            _ => timers.Where(t => t.State == TimerState.Waiting),
        };

    private static Row RowOf(DueTimer t, HashSet<string> reminders) =>
        new(t.Id, t.Kind, t.CaseId, t.DueAt, t.State, t.Failures, t.NextTryAt, t.EndedAt, t.LastError, t.SkipReason, reminders.Contains(t.Kind), t.Version);

    private static string KeyOf(Row row) => new InstantPageKey(row.DueAt, row.Id).ToString();

    /// <remarks>The first condition is what an index is entered by; the second leaves out the rows of the same instant that were shown.</remarks>
    private static IQueryable<DueTimer> Ordered(IQueryable<DueTimer> timers, InstantPageKey? from, bool isAscending)
    {
        if (from is var (at, id))
        {
            timers = isAscending
                ? timers.Where(t => t.DueAt >= at && (t.DueAt > at || t.Id > id))
                : timers.Where(t => t.DueAt <= at && (t.DueAt < at || t.Id < id));
        }

        return isAscending ? timers.OrderBy(t => t.DueAt).ThenBy(t => t.Id) : timers.OrderByDescending(t => t.DueAt).ThenByDescending(t => t.Id);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("timers");
}
