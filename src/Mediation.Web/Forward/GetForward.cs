using Mediation.Complaints.Domain;
using Mediation.Core.History;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;

namespace Mediation.Web.Forward;

/// <summary>Where the demo's clock stands, and what the program did by itself when it was moved the last time, the latest first.</summary>
[OpenToAll("Development only: the time of the demo bank; of what happened only cases in scope")]
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
    public sealed record Result(DateTimeOffset Now, DateTimeOffset? From, IReadOnlyList<Row> Happened);

    /// <param name="Words">Key of the words that say what happened.</param>
    public sealed record Row(DateTimeOffset At, Guid CaseId, string Words);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (forward is null)
        {
            throw new BusinessException("Forward:NoMovedClock", ErrorKind.NotFound);
        }

        return new Result(clock.GetUtcNow(), forward.From, forward.From is { } from ? await HappenedAsync(from, ct) : []);
    }

    /// <summary>Timers that fired and what came of them, of cases in the reader's scope.</summary>
    private async Task<List<Row>> HappenedAsync(DateTimeOffset from, CancellationToken ct)
    {
        var system = Actor.System.Id;
        var cases = db.Set<Complaint>().InScope(user).Select(c => c.Id);
        var events = await db.Set<HistoryEntry>()
            .Where(e => e.At >= from && e.ActorId == system && cases.Contains(e.CaseId) && e.Event != HistoryChains.RowsChanged)
            .OrderByDescending(e => e.At)
            .Take(Most)
            .Select(e => new
            {
                e.At,
                e.CaseId,
                What = e.Event,
            })
            .ToListAsync(ct);
        var timers = await db.Set<DueTimer>()
            .Where(t => t.EndedAt >= from && t.State == TimerState.Fired && cases.Contains(t.CaseId))
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
                .Select(e => new Row(e.At, e.CaseId, $"Event:{e.What}"))
                .Concat(timers.Select(t => new Row(t.At, t.CaseId, $"TimerKind:{t.What}")))
                .OrderByDescending(r => r.At)
                .Take(Most),
        ];
    }
}
