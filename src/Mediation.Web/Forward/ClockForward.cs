using Mediation.Complaints.Signals;
using Mediation.Core.Anchors;
using Mediation.Core.Deliveries;
using Mediation.Ownership.DutyRoster;
using Mediation.PolicyStudio.Calendar;

namespace Mediation.Web.Forward;

/// <summary>
/// Moves the demo's clock in steps from what falls due to what falls due next, so that each thing happens at its own time: a ladder is climbed rung by
/// rung, a notice of tomorrow comes before the limit of today. What is done once a day is done each morning. Development only.
/// </summary>
internal sealed class ClockForward(
    IServiceProvider services,
    InstitutionTime institution,
    TimeProvider clock,
    BurstWatch bursts,
    CalendarWatch calendar,
    RosterWatch roster,
    DailyAnchor anchor,
    WorkGate workers,
    DeliverySender deliveries
) : IDisposable
{
    private static readonly TimeOnly Morning = new(9, 0);

    private readonly SemaphoreSlim one = new(1);

    /// <summary>Where it began to go the last time; null when it was not moved since the start.</summary>
    public DateTimeOffset? From { get; private set; }

    /// <summary>Goes forward; a second one goes on from where the first ended.</summary>
    /// <exception cref="BusinessException">It is not the demo's clock.</exception>
    public async Task GoAsync(ForwardSpan span, CancellationToken ct)
    {
        var moved = clock as IMovedClock ?? throw new BusinessException("Forward:NoMovedClock", ErrorKind.NotFound);
        await one.WaitAsync(ct);
        try
        {
            From = moved.GetUtcNow();
            await workers.HoldAsync(
                async () =>
                {
                    // What is on its way was leased by the clock as it was.
                    await deliveries.FinishAsync(ct);
                    await GoUntilAsync(moved, EndOf(span, moved.GetUtcNow()), ct);
                },
                ct
            );
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task GoUntilAsync(IMovedClock moved, DateTimeOffset end, CancellationToken ct)
    {
        DemoWork work = new(services, moved);
        while (moved.GetUtcNow() < end)
        {
            var morning = MorningAfter(moved.GetUtcNow());
            await work.DoUntilAsync(morning < end ? morning : end, ct);
            if (morning <= end)
            {
                await bursts.RunAsync(ct);
                await calendar.RunAsync(ct);
                await roster.RunAsync(ct);
                await anchor.RunAsync(ct);
            }
        }
    }

    private DateTimeOffset MorningAfter(DateTimeOffset now)
    {
        var today = institution.At(institution.DateOf(now), Morning);
        return today > now ? today : institution.At(institution.DateOf(now).AddDays(1), Morning);
    }

    private static DateTimeOffset EndOf(ForwardSpan span, DateTimeOffset from) =>
        span switch
        {
            ForwardSpan.Hour => from.AddHours(1),
            ForwardSpan.Day => from.AddDays(1),
            _ => from.AddMonths(1),
        };
}
