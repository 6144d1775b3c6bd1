using Mediation.Complaints.Domain.Parties;
using Mediation.Complaints.Lifecycles;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>The page of lifecycles: what is open in each state of every lifecycle, as a handler sees it. Its cost must not grow with what has ended.</summary>
internal static class Lifecycles
{
    private const int Looks = 100;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(60);
        var have = 60;
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            have = wanted;
            await LookAsync(bank, 10);
            Figures.Print("lifecycles", wanted, await LookAsync(bank, Looks), "ms");
        }
    }

    private static async Task<double> LookAsync(Bank bank, int times)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            await bank.RunAsync(new GetLifecycles.Input());
        }

        return clock.Elapsed.TotalMilliseconds / times;
    }
}
