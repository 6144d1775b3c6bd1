namespace Mediation.Core.Timers;

/// <summary>Timers for the operator, a page at a time: what waits by what comes next, what is over the latest first. Of the case its id only.</summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class ListTimers(MediationDbContext db, IEnumerable<ITimerHandler> handlers) : Query<ListTimers.Input, ListTimers.Result>, IHaveRoute
{
    private const int PageSize = 50;

    private static readonly InstantOrder<DueTimer> NextFirst = new(t => t.DueAt, t => t.Id, isNewestFirst: false);
    private static readonly InstantOrder<DueTimer> LatestFirst = new(t => t.DueAt, t => t.Id);

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
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var order = view is TimerView.Waiting or TimerView.Failed ? NextFirst : LatestFirst;
        var page = request.PageOf(await order.Read(timers, request).ToListAsync(ct), t => new InstantPageKey(t.DueAt, t.Id));
        return new Result([.. page.Rows.Select(t => RowOf(t, reminders))], kinds, page.Next, page.Previous);
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

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("timers");
}
