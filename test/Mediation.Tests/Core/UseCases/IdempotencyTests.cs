using Mediation.Core.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Core.UseCases;

/// <summary>The same key of the same person does the same thing once.</summary>
public sealed class IdempotencyTests : IClassFixture<RunnerHost>
{
    private readonly RunnerHost host;

    public IdempotencyTests(RunnerHost host)
    {
        this.host = host;
        host.Probe.Reset();
    }

    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_nothing_is_done_twice()
    {
        var first = await host.RunAsync(new AddUnit.Input("KEY"), "key-1");
        var second = await host.RunAsync(new AddUnit.Input("KEY"), "key-1");
        (second, await host.CountUnitsAsync("KEY"), host.Probe.Runs, host.Probe.Saves).ShouldBe((first, 1, 1, 1));
    }

    [Fact]
    public async Task The_same_key_with_another_input_is_refused_and_does_nothing()
    {
        await host.RunAsync(new AddUnit.Input("FIRST"), "key-2");
        (await Should.ThrowAsync<BusinessException>(host.RunAsync(new AddUnit.Input("SECOND"), "key-2"))).Code.ShouldBe("Core:IdempotencyKeyReused");
        (await host.CountUnitsAsync("SECOND")).ShouldBe(0);
    }

    [Fact]
    public async Task A_query_with_the_key_of_a_command_is_refused_for_what_it_asks()
    {
        await host.RunAsync(new AddUnit.Input("SENT"), "key-of-a-form");
        var refusal = await Should.ThrowAsync<InvalidInputException>(host.RunAsync(new ReadUnits.Input(new string('X', 21)), "key-of-a-form"));
        refusal.Errors.ShouldHaveSingleItem().Code.ShouldBe("Core:TooLong");
    }

    [Fact]
    public async Task The_key_of_another_person_is_another_key()
    {
        await host.RunAsync(new AddUnit.Input("MINE"), "key-3");
        await host.RunAsync(new AddUnit.Input("YOURS"), "key-3", RunnerHost.Person(Mediation.Core.Security.MediationRoles.Handler));
        (await host.CountUnitsAsync("MINE"), await host.CountUnitsAsync("YOURS")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Two_clicks_at_once_get_one_answer()
    {
        // The second comes to its save while the first has not saved yet.
        TaskCompletionSource bothRun = new();
        host.Probe.Meanwhile = async run =>
        {
            if (run == 2)
            {
                bothRun.SetResult();
            }

            await bothRun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        };
        var answers = await Task.WhenAll(
            Task.Run(() => host.RunAsync(new AddUnit.Input("TWICE"), "key-4")),
            Task.Run(() => host.RunAsync(new AddUnit.Input("TWICE"), "key-4"))
        );
        answers[0].ShouldBe(answers[1]);
        (await host.CountUnitsAsync("TWICE"), host.Probe.Saves).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_refused_run_uses_up_no_key()
    {
        host.Probe.Meanwhile = run => run == 1 ? throw new BusinessException("Tests:Refused") : Task.CompletedTask;
        await Should.ThrowAsync<BusinessException>(host.RunAsync(new AddUnit.Input("AGAIN"), "key-5"));
        (await KeptAsync("key-5")).ShouldBe(0);
        await host.RunAsync(new AddUnit.Input("AGAIN"), "key-5");
        (await host.CountUnitsAsync("AGAIN"), await KeptAsync("key-5")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task The_answer_is_kept_with_the_change_or_not_at_all()
    {
        await host.RunAsync(new AddUnit.Input("TAKEN"));
        (await Should.ThrowAsync<BusinessException>(host.RunAsync(new AddUnit.Input("TAKEN"), "key-6"))).Code.ShouldBe("Core:LostEveryRace");
        (await KeptAsync("key-6")).ShouldBe(0);
    }

    private Task<int> KeptAsync(string key) => host.ReadAsync(db => db.Set<IdempotencyRecord>().CountAsync(r => r.Key == key));
}
