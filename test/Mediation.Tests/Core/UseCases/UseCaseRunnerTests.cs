using Mediation.Documents.Domain;
using Mediation.Referrals.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Core.UseCases;

/// <summary>What the runner does around each use case: permission, checks, one save, and once more after a lost race.</summary>
public sealed class UseCaseRunnerTests : IClassFixture<RunnerHost>
{
    private readonly RunnerHost host;

    public UseCaseRunnerTests(RunnerHost host)
    {
        this.host = host;
        host.Probe.Reset();
    }

    [Fact]
    public async Task A_change_is_saved_once_and_after_the_use_case()
    {
        var savedMeanwhile = -1;
        host.Probe.Meanwhile = async _ => savedMeanwhile = await host.CountUnitsAsync("ONCE");
        await host.RunAsync(new AddUnit.Input("ONCE"));
        (savedMeanwhile, await host.CountUnitsAsync("ONCE"), host.Probe.Saves).ShouldBe((0, 1, 1));
    }

    [Fact]
    public async Task Without_the_permission_nothing_runs_and_without_a_sign_in_neither()
    {
        (await RefusedAsync(host.RunAsync(new AddUnit.Input("NOBODY"), actor: RunnerHost.Person(MediationRoles.Mediator)))).ShouldBe("Core:PermissionMissing");
        (await RefusedAsync(host.RunAsync(new AddUnit.Input("NOBODY"), _ => { }))).ShouldBe("Core:NotSignedIn");
        host.Probe.Runs.ShouldBe(0);
    }

    [Fact]
    public async Task What_the_checks_refuse_does_not_run_and_the_refusal_names_the_field()
    {
        var refusal = await Should.ThrowAsync<InvalidInputException>(() => host.RunAsync(new AddUnit.Input(new string('X', 21))));
        var fault = refusal.Errors.ShouldHaveSingleItem();
        (fault.Field, fault.Code, host.Probe.Runs).ShouldBe(("code", "Core:TooLong", 0));
    }

    [Fact]
    public async Task A_form_that_nobody_proved_to_have_sent_may_read_but_change_nothing()
    {
        static void SignIn(CurrentUser user)
        {
            user.Become(RunnerHost.Handler);
            user.MarkFormUnverified();
        }

        (await RefusedAsync(host.RunAsync(new AddUnit.Input("FORGED"), SignIn))).ShouldBe("Core:FormExpired");
        await host.RunAsync(new ReadUnits.Input("FORGED"), SignIn);
        (host.Probe.Runs, await host.CountUnitsAsync("FORGED")).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_query_saves_nothing_whatever_it_did_and_tracks_nothing()
    {
        await host.RunAsync(new AddUnit.Input("READ"));
        var read = await host.RunAsync(new ReadUnits.Input("ADDED-BY-QUERY"));
        read.Units.ShouldBeGreaterThan(0);
        (read.Tracked, await host.CountUnitsAsync("ADDED-BY-QUERY")).ShouldBe((0, 0));
    }

    [Fact]
    public async Task What_the_use_case_refuses_is_not_saved_nor_run_again()
    {
        host.Probe.Meanwhile = _ => throw new BusinessException("Tests:Refused");
        (await RefusedAsync(host.RunAsync(new AddUnit.Input("REFUSED")))).ShouldBe("Tests:Refused");
        (host.Probe.Runs, await host.CountUnitsAsync("REFUSED")).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Whoever_is_cancelled_in_the_middle_saves_nothing()
    {
        using CancellationTokenSource cancelled = new();
        host.Probe.Meanwhile = _ => cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => host.RunAsync(new AddUnit.Input("CANCELLED"), ct: cancelled.Token));
        (host.Probe.Runs, await host.CountUnitsAsync("CANCELLED")).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_lost_race_is_run_again_on_what_is_there_now()
    {
        var body = await ABodyAsync("RACE");
        host.Probe.Meanwhile = run => run == 1 ? ToggleElsewhereAsync(body) : Task.CompletedTask;
        (await host.RunAsync(new ToggleBody.Input(body))).ShouldBeTrue("the other had suspended it");
        host.Probe.Runs.ShouldBe(2);
        var stored = await host.ReadAsync(db => db.Set<MediationBody>().SingleAsync(b => b.Id == body));
        (stored.IsActive, stored.Version).ShouldBe((true, 3));
    }

    [Fact]
    public async Task Whoever_loses_every_race_is_refused_and_has_changed_nothing()
    {
        var body = await ABodyAsync("CROWD");
        host.Probe.Meanwhile = _ => ToggleElsewhereAsync(body);
        (await RefusedAsync(host.RunAsync(new ToggleBody.Input(body)))).ShouldBe("Core:LostEveryRace");
        host.Probe.Runs.ShouldBeGreaterThan(2);
        (await host.ReadAsync(db => db.Set<MediationBody>().SingleAsync(b => b.Id == body))).Version.ShouldBe(1 + host.Probe.Runs, "only the others saved");
    }

    private static async Task<string> RefusedAsync<T>(Task<T> run) => (await Should.ThrowAsync<BusinessException>(run)).Code;

    private Task<Guid> ABodyAsync(string code) =>
        host.ReadAsync(async db =>
        {
            var body = MediationBody.Create(code, code, code, BodyKind.IndustryCentre, "L-1", "广东", "020", NumberPattern.Parse("（{year}）调字第{n}号"));
            db.Add(body);
            await db.SaveChangesAsync();
            return body.Id;
        });

    private Task<int> ToggleElsewhereAsync(Guid body) =>
        host.ReadAsync(async db =>
        {
            ToggleBody.Toggle(await db.Set<MediationBody>().SingleAsync(b => b.Id == body));
            return await db.SaveChangesAsync();
        });
}
