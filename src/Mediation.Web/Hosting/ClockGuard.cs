using System.Diagnostics;
using Mediation.Core.Deliveries;

namespace Mediation.Web.Hosting;

/// <summary>
/// Whether this node may work: one whose clock is not that of the database server leases what others work on, and fires what is not due. It waits until its
/// clock is right again; the other nodes go on.
/// </summary>
/// <param name="aheadAsync">By how much this machine is ahead of the database server; negative where it lags.</param>
internal sealed class ClockGuard(Func<CancellationToken, Task<TimeSpan>> aheadAsync) : IWorkPermit
{
    private long askedAt;
    private TimeSpan ahead;

    /// <summary>How long an answer is good for.</summary>
    public TimeSpan Fresh { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Asks the database.</summary>
    public static ClockGuard Of(IServiceScopeFactory scopes, TimeProvider machine) =>
        new(async ct =>
        {
            await using var scope = scopes.CreateAsyncScope();
            return await new ClockHealth(scope.ServiceProvider.GetRequiredService<MediationDbContext>()) { Machine = machine }.AheadAsync(ct);
        });

    public async Task<bool> IsRightAsync(CancellationToken ct) => (await AheadAsync(ct)).Duration() <= ClockHealth.Most;

    Task<bool> IWorkPermit.MayWorkAsync(CancellationToken ct) => IsRightAsync(ct);

    /// <summary>By how much this machine is ahead, as it was asked lately.</summary>
    public async Task<TimeSpan> AheadAsync(CancellationToken ct)
    {
        if (askedAt != 0 && Stopwatch.GetElapsedTime(askedAt) < Fresh)
        {
            return ahead;
        }

        try
        {
            ahead = await aheadAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A database that does not answer says nothing about the clock; the round finds out by itself.
            ahead = TimeSpan.Zero;
        }

        askedAt = Stopwatch.GetTimestamp();
        return ahead;
    }
}
