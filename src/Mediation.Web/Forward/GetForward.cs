using Mediation.Complaints.Domain;
using Mediation.Core;
using Mediation.Core.History;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;

namespace Mediation.Web.Forward;

/// <summary>
/// Where the demo's clock stands, and what fell due and what the program did by itself when it was moved the last time, the latest first. Whoever operates the
/// timers sees all of it, as on the page of timers: which case it is stands there only where the reader may see that case.
/// </summary>
[OpenToAll("Development only: the time of the demo bank; of what happened only cases in scope, to an operator without the case")]
public sealed class GetForward : Query<GetForward.Input, GetForward.Result>
{
    private const int Most = 100;

    private readonly MediationDbContext db;
    private readonly ClockForward? forward;
    private readonly CurrentUser user;
    private readonly TimeProvider clock;

    public GetForward(MediationDbContext db, IServiceProvider services, CurrentUser user, TimeProvider clock) =>
        (this.db, forward, this.user, this.clock) = (db, services.GetService<ClockForward>(), user, clock);

    public sealed record Input : IInput<Result>;

    /// <param name="Now">The time of the demo bank.</param>
    /// <param name="From">Where it began to go; null when it was not moved since the start.</param>
    /// <param name="Happened">At most 100.</param>
    /// <param name="Counts">How often each thing happened, all of them, the most frequent first.</param>
    public sealed record Result(DateTimeOffset Now, DateTimeOffset? From, IReadOnlyList<Row> Happened, IReadOnlyList<Count> Counts);

    /// <param name="IsDue">It fell due; else it is what was done about it.</param>
    /// <param name="Words">Key of the words that say what happened.</param>
    public sealed record Row(DateTimeOffset At, Guid CaseId, bool IsDue, string Words);

    public sealed record Count(bool IsDue, string Words, int Times);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (forward is null)
        {
            throw new BusinessException("Forward:NoMovedClock", ErrorKind.NotFound);
        }

        return forward.From is { } from
            ? new Result(clock.GetUtcNow(), from, await HappenedAsync(from, ct), await CountsAsync(from, ct))
            : new Result(clock.GetUtcNow(), null, [], []);
    }

    /// <summary>What came of it.</summary>
    private IQueryable<HistoryEntry> EventsFrom(DateTimeOffset from)
    {
        var system = Actor.System.Id;
        var events = db.Set<HistoryEntry>().AsNoTracking().Where(e => e.At >= from && e.ActorId == system && e.Event != HistoryChains.RowsChanged);
        return SeesAll ? events : events.Where(e => Cases.Contains(e.CaseId));
    }

    /// <summary>What fell due.</summary>
    private IQueryable<DueTimer> TimersFrom(DateTimeOffset from)
    {
        var timers = db.Set<DueTimer>().AsNoTracking().Where(t => t.EndedAt >= from && t.State == TimerState.Fired);
        return SeesAll ? timers : timers.Where(t => Cases.Contains(t.CaseId));
    }

    private IQueryable<Guid> Cases => db.Set<Complaint>().InScope(user).Select(c => c.Id);

    private bool SeesAll => user.May(CorePermissions.ReadJobs);

    private async Task<List<Row>> HappenedAsync(DateTimeOffset from, CancellationToken ct)
    {
        var events = await EventsFrom(from)
            .OrderByDescending(e => e.At)
            .Take(Most)
            .Select(e => new
            {
                e.At,
                e.CaseId,
                What = e.Event,
            })
            .ToListAsync(ct);
        var timers = await TimersFrom(from)
            .OrderByDescending(t => t.EndedAt)
            .Take(Most)
            .Select(t => new
            {
                At = t.EndedAt!.Value,
                t.CaseId,
                What = t.Kind,
            })
            .ToListAsync(ct);
        return
        [
            .. events
                .Select(e => new Row(e.At, e.CaseId, false, $"Event:{e.What}"))
                .Concat(timers.Select(t => new Row(t.At, t.CaseId, true, $"TimerKind:{t.What}")))
                .OrderByDescending(r => r.At)
                .Take(Most),
        ];
    }

    private async Task<List<Count>> CountsAsync(DateTimeOffset from, CancellationToken ct)
    {
        var done = await EventsFrom(from).GroupBy(e => e.Event).Select(g => new { What = g.Key, Times = g.Count() }).ToListAsync(ct);
        var due = await TimersFrom(from).GroupBy(t => t.Kind).Select(g => new { What = g.Key, Times = g.Count() }).ToListAsync(ct);
        return
        [
            .. due.Select(d => new Count(true, $"TimerKind:{d.What}", d.Times))
                .Concat(done.Select(d => new Count(false, $"Event:{d.What}", d.Times)))
                .OrderByDescending(c => c.Times)
                .ThenBy(c => c.Words, StringComparer.Ordinal),
        ];
    }
}
