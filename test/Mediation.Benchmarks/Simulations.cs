using System.Text.Json.Nodes;
using Mediation.Complaints.Domain.Parties;
using Mediation.Core.Data;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;
using Mediation.Ownership.Domain.Risk;
using Mediation.PolicyStudio.Domain;
using Mediation.PolicyStudio.Drafts;
using Mediation.PolicyStudio.Simulation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>
/// A draft of the rating rules on all cases: cases for each second of CPU time of the whole process, and the memory that stays while it runs. Once nothing
/// differs, and once every case does, so that a row is written for each.
/// </summary>
internal static class Simulations
{
    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(60);
        var have = 60;
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            have = wanted;
            await FireAsync(bank);
            await SimulateAsync(bank, wanted, "nothing-differs", content => content["source"] = "Bench");
            await SimulateAsync(bank, wanted, "all-differ", content => content["thresholds"]!["elevated"] = 1);
        }
    }

    private static async Task SimulateAsync(Bank bank, int cases, string name, Action<JsonNode> change)
    {
        var content = JsonNode.Parse(
            await UseAsync(bank, s =>
                s.GetRequiredService<MediationDbContext>().Set<PolicyDocument>().Where(p => p.Key == RiskRules.PolicyKey).Select(p => p.Json).SingleAsync()
            )
        )!;
        change(content);
        var from = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(10);
        var draft = (await RunAsync(bank, new DraftPolicy.Input(RiskRules.PolicyKey, content.ToJsonString(), "Bench", from))).DraftId;
        await RunAsync(bank, new StartSimulation.Input(draft));
        using var process = Process.GetCurrentProcess();
        var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        await FireAsync(bank);
        process.Refresh();
        var (cpu, elapsed) = ((process.TotalProcessorTime - before).TotalSeconds, clock.Elapsed.TotalSeconds);
        var found = await UseAsync(bank, s => s.GetRequiredService<MediationDbContext>().Set<PolicySimulation>().SingleAsync(x => x.DraftId == draft));
        if (found.State != SimulationState.Done)
        {
            throw new InvalidOperationException($"The simulation is {found.State}.");
        }

        Figures.Print($"simulation-{name}-differing", found.LookedAt, found.Differing, "cases");
        Figures.Print($"simulation-{name}", found.LookedAt, found.LookedAt / cpu, "cases/s of CPU");
        Figures.Print($"simulation-{name}-elapsed", found.LookedAt, found.LookedAt / elapsed, "cases/s");
        Figures.Print($"simulation-{name}-resident", cases, process.WorkingSet64 / 1048576.0, "MB");
        Figures.Print($"simulation-{name}-managed", cases, GC.GetTotalMemory(forceFullCollection: true) / 1048576.0, "MB");
        await RunAsync(bank, new WithdrawPolicy.Input(draft));
    }

    private static Task<int> FireAsync(Bank bank) => bank.App.Services.GetRequiredService<DueTimerRunner>().FireAsync(default);

    private static Task<TResult> RunAsync<TResult>(Bank bank, IInput<TResult> input) =>
        UseAsync(bank, services => services.GetRequiredService<UseCaseRunner>().RunAsync(input));

    /// <summary>As compliance.</summary>
    private static async Task<T> UseAsync<T>(Bank bank, Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.SingleAsync(u => u.UserName == "hegui");
        var account = await scope.ServiceProvider.GetRequiredService<AccountReader>().OfAsync(user.Id, default);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(account!.Actor);
        return await use(scope.ServiceProvider);
    }
}
