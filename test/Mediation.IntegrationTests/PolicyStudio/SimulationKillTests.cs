using System.Text.Json.Nodes;
using Mediation.Core.Policies;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain.Assignment;
using Mediation.PolicyStudio.Domain;
using Mediation.PolicyStudio.Drafts;
using Mediation.PolicyStudio.Simulation;
using Mediation.PolicyStudio.Timers;

namespace Mediation.IntegrationTests.PolicyStudio;

/// <summary>A node that dies in the midst of a simulation, between two steps or within one, leaves it to the next, which finds the same.</summary>
[OnEveryDatabase]
public sealed class SimulationKillTests
{
    private const int Cases = 7;
    private const int AtOnce = 2;

    [Fact]
    public async Task Killed_between_steps_and_within_one_it_goes_on_from_its_last_save_and_finds_what_an_undisturbed_one_finds()
    {
        await using var bank = await Ownership.Bank.OpenAsync(services: services => services.AddSingleton(new SimulationPace(AtOnce)));
        var app = bank.App;
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        for (var i = 0; i < Cases; i++)
        {
            await bank.RegisterAsync(complainant: $"客户{i}");
        }

        var content = JsonNode.Parse((await app.AsAsync(officer, new GetPolicy.Input(AssignmentRules.PolicyKey))).Newest)!;
        content["rows"]![3]!["office"] = "HeadOffice";
        var from = DateOnly.FromDateTime(app.Now.ToOffset(TimeSpan.FromHours(8)).Date).AddDays(2);
        var draft = (await app.AsAsync(officer, new DraftPolicy.Input(AssignmentRules.PolicyKey, content.ToJsonString(), "会议纪要", from))).DraftId;

        var undisturbed = await ResultAsync(app, async () => await app.FireAllTimersAsync());
        undisturbed.Rows.Count.ShouldBe(Cases);
        var disturbed = await ResultAsync(app, async () =>
        {
            // The first step is another node's, which is gone then.
            await using (var killed = TestApplication.Beside(app, services => services.AddSingleton(new SimulationPace(AtOnce))))
            {
                await StepAsync(killed);
            }

            (await app.AsAsync(officer, new GetSimulation.Input(draft))).LookedAt.ShouldBe(AtOnce);

            // The second dies within its step, before its save.
            await using (
                var dying = TestApplication.Beside(app, services => services.AddSingleton(new SimulationPace(AtOnce)).AddScoped<ISimulatedPolicy, Dying>())
            )
            {
                await Should.ThrowAsync<OperationCanceledException>(() => StepAsync(dying));
            }

            (await app.AsAsync(officer, new GetSimulation.Input(draft))).LookedAt.ShouldBe(AtOnce, "nothing of it was saved");
            await app.FireAllTimersAsync();
        });
        disturbed.Simulation.State.ShouldBe(SimulationState.Done);
        disturbed.Rows.ShouldBe(undisturbed.Rows);
        (disturbed.Simulation.LookedAt, disturbed.Simulation.Differing).ShouldBe((Cases, Cases));
        disturbed.Simulation.Leaders.ShouldBe(undisturbed.Simulation.Leaders);
        disturbed.Simulation.Units.ShouldBe(undisturbed.Simulation.Units);

        async Task<(GetSimulation.Result Simulation, IReadOnlyList<ListSimulatedCases.Row> Rows)> ResultAsync(TestApplication of, Func<Task> run)
        {
            await of.AsAsync(officer, new StartSimulation.Input(draft));
            await run();
            return (await of.AsAsync(officer, new GetSimulation.Input(draft)), (await of.AsAsync(officer, new ListSimulatedCases.Input(draft))).Rows);
        }
    }

    /// <summary>One step, as the timer fires it: decided and saved together.</summary>
    private static Task<bool> StepAsync(TestApplication node) =>
        node.UseServiceAsync<IServiceProvider, bool>(async services =>
        {
            var db = services.GetRequiredService<MediationDbContext>();
            var timer = await db.Set<DueTimer>().SingleAsync(t => t.Kind == PolicySimulation.Timer && t.State == TimerState.Waiting);
            await services.GetServices<ITimerHandler>().Single(h => h.Kind == PolicySimulation.Timer).FireAsync(timer, default);
            timer.Fire(node.Now);
            await db.SaveChangesAsync();
            return true;
        });

    /// <summary>Stands before the policy of the program; the process dies while it decides.</summary>
    private sealed class Dying : ISimulatedPolicy
    {
        public string Policy => AssignmentRules.PolicyKey;

        public Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct) =>
            throw new OperationCanceledException("killed");
    }
}
