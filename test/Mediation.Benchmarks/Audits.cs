using Mediation.Core.Data;
using Mediation.Core.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>
/// Verifying every chain, row and number, in seconds for 10,000 cases; beside it what marks cost: CPU of a registration with its assignment, and
/// their part of it (limit: the same marks made alone), and the characters that they add to the history.
/// </summary>
internal static class Audits
{
    private const int Warm = 200;
    private const int For = 10_000;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(Warm);
        var have = Warm;
        foreach (var wanted in cases.Length > 0 ? cases : [2_000])
        {
            var before = Environment.CpuUsage.TotalTime;
            await bank.RegisterAsync(wanted - have);
            Figures.Print("audit-registering-cpu", wanted - have, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / (wanted - have), "ms per case");
            have = wanted;
            await VerifyAsync(bank, wanted);
        }

        await MarksAsync(bank, have);
    }

    private static async Task VerifyAsync(Bank bank, int cases)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        var verifier = scope.ServiceProvider.GetRequiredService<AuditVerifier>();
        var clock = Stopwatch.StartNew();
        await foreach (var finding in verifier.VerifyAsync(default))
        {
            throw new InvalidOperationException($"Found {finding.Fault} {finding.What} in a database that nobody touched.");
        }

        Figures.Print("audit-verify", cases, clock.Elapsed.TotalSeconds * For / cases, "s per 10,000 cases");
    }

    private static async Task MarksAsync(Bank bank, int cases)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        var entries = scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<HistoryEntry>().AsNoTracking();
        var rows = await entries.Where(e => e.Rows != null).Select(e => e.Rows!).ToListAsync();
        var marks = rows.Sum(r => r.Count(c => c == ':')) / (double)cases;
        Figures.Print("audit-marks-size", cases, rows.Sum(r => (double)r.Length) / cases, "characters per case");
        var key = scope.ServiceProvider.GetRequiredService<AuditKey>();
        const int count = 100_000;
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++)
        {
            key.Mark("complaint", "0199f3a000007000800000000000000a", "ClaimedAmount", "328000");
        }

        Figures.Print("audit-marks-cpu", (int)marks, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / count * marks, "ms per case");
    }
}
