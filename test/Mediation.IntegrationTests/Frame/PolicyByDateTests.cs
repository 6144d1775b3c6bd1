using System.Text.Json.Nodes;
using Mediation.Core.Policies;

namespace Mediation.IntegrationTests.Frame;

/// <summary>A case keeps the rules that were in force when it was received, however late it is registered.</summary>
public sealed class PolicyByDateTests
{
    [Fact]
    public async Task What_was_received_before_a_new_version_is_judged_by_the_old_one_and_says_so()
    {
        await using var bank = await Bank.OpenAsync();
        await PublishAsync(bank, "complaint-duties", rules =>
        {
            rules["terms"]![0]!["days"] = 10;
            rules["terms"]![0]!["extensions"]![0]!["fromDays"] = 10;
        });
        await PublishAsync(bank, "risk-score", rules => rules["amount"]![0]!["points"] = 19);
        await PublishAsync(bank, "assignment-matrix", rules => rules["rows"]![3]!["key"] = "major-anew");
        await PublishAsync(bank, "escalation-ladder", _ => { });
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-23 09:00"));

        var before = await ReceivedAsync(bank, "2026-03-19 23:59", "440106195903124521");
        var after = await ReceivedAsync(bank, "2026-03-20 00:00", "440103195903124522");

        (before.Duties, before.Risk, before.Row, before.Matrix).ShouldBe((1, 1, "major", 1));
        (after.Duties, after.Risk, after.Row, after.Matrix).ShouldBe((2, 2, "major-anew", 2));
        (after.Score - before.Score).ShouldBe(7);
        before.DecideBy.ShouldBeGreaterThan(after.DecideBy);

        // Rated again when the new version has long been in force, it is still the case of then.
        await bank.App.AsAsync(bank.Handler, new AssessRisk.Input(before.Id, RiskSigns.GatheringThreatened));
        (await bank.ViewAsync(bank.Handler, before.Id)).Risk!.Rule.Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_version_that_another_process_published_a_moment_ago_is_found()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UseServiceAsync<PolicyReader, PolicyVersion>(policies => policies.VersionAsync("complaint-duties", 1, default));
        await PublishAsync(bank, "complaint-duties", _ => { });
        (await bank.App.UseServiceAsync<PolicyReader, PolicyVersion>(policies => policies.VersionAsync("complaint-duties", 2, default))).EffectiveFrom.ShouldBe(
            new DateOnly(2026, 3, 20)
        );
    }

    [Fact]
    public async Task A_decision_keeps_the_version_of_the_lists_it_was_made_by()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "属实。", 100m));
        var history = await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id));
        history.Single(e => e.Event == nameof(ComplaintDecided)).Facts["codesVersion"].GetInt32().ShouldBe(2);
    }

    private static async Task<(Guid Id, DateTimeOffset DecideBy, int Duties, int Score, int Risk, string Row, int Matrix)> ReceivedAsync(
        Bank bank,
        string at,
        string document
    )
    {
        var registered = await bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(
                IntakeChannel.Hotline,
                "李淑华",
                "B02.2",
                "C07",
                "D01",
                "要求退还，已经联系记者。",
                3280m,
                DocumentType: Core.Values.IdentityDocumentType.IdentityCard,
                DocumentNumber: document,
                Signs: RiskSigns.RegulatorMentioned,
                ReceivedAt: TestApplication.At(at)
            )
        );
        var view = await bank.ViewAsync(bank.Handler, registered.Id);
        var duties = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(registered.Id));
        var naming = view.Leader!.Namings[0];
        return (registered.Id, registered.DecideBy, duties.DutiesVersion, view.Risk!.Score, view.Risk.Rule.Version, naming.Row, naming.Rule.Version);
    }

    /// <summary>Version 2, in force from 20 March 2026.</summary>
    private static Task PublishAsync(Bank bank, string key, Action<JsonNode> change) =>
        bank.App.WriteAsync(async db =>
        {
            var rules = JsonNode.Parse((await db.Set<PolicyDocument>().SingleAsync(p => p.Key == key)).Json)!;
            change(rules);
            db.Add(PolicyDocument.Publish(key, 2, new DateOnly(2026, 3, 20), rules.ToJsonString(), bank.App.Now));
        });
}
