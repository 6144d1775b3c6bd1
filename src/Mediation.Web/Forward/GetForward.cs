using Mediation.Core.History;
using Mediation.Core.UseCases;

namespace Mediation.Web.Forward;

/// <summary>Where the demo's clock stands, and what the program did by itself when it was moved the last time, the latest first.</summary>
[OpenToAll("Development only: the time of the demo bank; of what happened the ids of the cases only")]
public sealed class GetForward : Query<GetForward.Input, GetForward.Result>
{
    private const int Most = 100;

    private readonly MediationDbContext db;
    private readonly ClockForward? forward;
    private readonly TimeProvider clock;

    public GetForward(MediationDbContext db, IServiceProvider services, TimeProvider clock) =>
        (this.db, forward, this.clock) = (db, services.GetService<ClockForward>(), clock);

    public sealed record Input : IInput<Result>;

    /// <param name="Now">The time of the demo bank.</param>
    /// <param name="From">Where it began to go; null when it was not moved since the start.</param>
    /// <param name="Happened">At most 100.</param>
    public sealed record Result(DateTimeOffset Now, DateTimeOffset? From, IReadOnlyList<Row> Happened);

    /// <param name="Event">Its words are those of <c>Event:{Event}</c>.</param>
    public sealed record Row(DateTimeOffset At, Guid CaseId, string Event);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (forward is null)
        {
            throw new BusinessException("Forward:NoMovedClock", ErrorKind.NotFound);
        }

        var system = Actor.System.Id;
        var happened = forward.From is { } from
            ? await db.Set<HistoryEntry>()
                .Where(e => e.At >= from && e.ActorId == system && e.CaseId != HistoryChains.Institution)
                .OrderByDescending(e => e.At)
                .ThenByDescending(e => e.Sequence)
                .Take(Most)
                .Select(e => new Row(e.At, e.CaseId, e.Event))
                .ToListAsync(ct)
            : [];
        return new Result(clock.GetUtcNow(), forward.From, happened);
    }
}
