using System.Diagnostics;
using Mediation.Core.DueRows;

namespace Mediation.Web.Hosting;

/// <summary>
/// Whether this node may work: one whose clock is not that of the database server leases what others work on, and fires what is not due. It waits until its
/// clock is right again; the other nodes go on.
/// </summary>
/// <param name="measureAsync">By how much this machine is ahead of the database server; negative where it lags.</param>
internal sealed class ClockGuard(Func<CancellationToken, Task<TimeSpan>> measureAsync) : IWorkPermit
{
    /// <summary>Key of the machine's clock among the services; one that runs ahead for a demonstration is for what falls due.</summary>
    public const string Machine = "machine";

    /// <summary>So much the two may differ.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    private long askedAt;
    private TimeSpan ahead;

    /// <summary>How long an answer is good for.</summary>
    public TimeSpan Fresh { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Asks the database.</summary>
    public static ClockGuard Of(IServiceScopeFactory scopes, TimeProvider machine) =>
        new(async ct =>
        {
            await using var scope = scopes.CreateAsyncScope();
            return await MeasureAsync(scope.ServiceProvider.GetRequiredService<MediationDbContext>(), machine, ct);
        });

    public async Task<bool> IsRightAsync(CancellationToken ct) => (await AheadAsync(ct)).Duration() <= Most;

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
            ahead = await measureAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            // A database that does not answer says nothing about the clock: it is as right or wrong as it was.
        }

        askedAt = Stopwatch.GetTimestamp();
        return ahead;
    }

    /// <summary>Zero on SQLite, which is on the same machine.</summary>
    private static async Task<TimeSpan> MeasureAsync(MediationDbContext db, TimeProvider machine, CancellationToken ct)
    {
        var sql = db.Database.ProviderName switch
        {
            { } name when name.Contains("Npgsql", StringComparison.Ordinal) => "SELECT now() AS \"Value\"",
            { } name when name.Contains("SqlServer", StringComparison.Ordinal) => "SELECT SYSDATETIMEOFFSET() AS [Value]",
            _ => null,
        };
        if (sql is null)
        {
            return TimeSpan.Zero;
        }

        var theirs = await db.Database.SqlQueryRaw<DateTimeOffset>(sql).SingleAsync(ct);
        return machine.GetUtcNow() - theirs;
    }
}
