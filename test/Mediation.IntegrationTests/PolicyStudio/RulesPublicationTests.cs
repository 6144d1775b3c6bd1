using System.Text.Json.Nodes;
using Mediation.Core.Policies;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Risk;
using Mediation.PolicyStudio.Domain;
using Mediation.PolicyStudio.Drafts;
using Mediation.PolicyStudio.Files;
using Mediation.PolicyStudio.Simulation;

namespace Mediation.IntegrationTests.PolicyStudio;

/// <summary>Compliance changes the matrix by four eyes: what would leave a case without a leader is refused, and a version comes back as a draft.</summary>
[OnServerDatabase]
public sealed class RulesPublicationTests
{
    private const string Matrix = AssignmentRules.PolicyKey;
    private const string Note = "总行会议纪要。";

    [Fact]
    public async Task A_matrix_is_refused_published_exported_and_taken_back()
    {
        await using var bank = await Ownership.Bank.OpenAsync();
        var officer = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var other = await bank.App.PersonAsync("wu", "吴合规", "HO", MediationRoles.Compliance);
        await bank.App.UnitAsync("SZ", "HO");
        var elsewhere = await bank.App.PersonAsync("elsewhere", "郑合规", "SZ", MediationRoles.Compliance);
        var old = await bank.RegisterAsync();
        var shipped = JsonNode.Parse((await bank.App.AsAsync(officer, new GetPolicy.Input(Matrix))).Newest)!.AsObject();
        var from = DateOnly.FromDateTime(bank.App.Now.ToOffset(TimeSpan.FromHours(8)).Date).AddDays(2);

        // Without its last row, the open case would have no leader if it were named again.
        var gap = shipped.DeepClone().AsObject();
        gap["rows"]!.AsArray().RemoveAt(3);
        var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(officer, Draft(gap)));
        refused.Errors.Select(e => e.Code).ShouldBe(["Ownership:MatrixGap", "Ownership:CaseWithoutRow"]);
        refused.Errors[1].Values["number"].ShouldBe(old.Number);

        var upward = shipped.DeepClone().AsObject();
        upward["rows"]![3]!["office"] = "HeadOffice";
        var draft = (await bank.App.AsAsync(officer, Draft(upward))).DraftId;
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(officer, new PublishPolicy.Input(draft)))).Code.ShouldBe("Policies:FourEyes");
        (await bank.App.AsAsync(other, new GetPolicyDraft.Input(draft))).Differences.ShouldHaveSingleItem().Place.ShouldBe("rows[major].office");

        // Before it is published: the one case whose leader would be another one, and nothing else; who does not see the case is shown none.
        await bank.App.AsAsync(other, new StartSimulation.Input(draft));
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(officer, new StartSimulation.Input(draft)))).Code.ShouldBe(
            "Policies:SimulationUnderWay"
        );
        await bank.App.FireTimersAsync();
        var simulation = await bank.App.AsAsync(other, new GetSimulation.Input(draft));
        (simulation.State, simulation.LookedAt, simulation.Of, simulation.Differing).ShouldBe((SimulationState.Done, 1, 1, 1));
        var unit = simulation.Units.ShouldHaveSingleItem();
        (unit.Owned, unit.Cases, unit.RatedHigher).ShouldBe((1, 1, 0));
        unit.Unit.ShouldNotContain('/');
        simulation
            .Leaders.Select(l => (l.LeaderId, l.Now, l.UnderDraft, l.Past))
            .ShouldBe([(bank.HeadOfficeLeader.Id, 0, 1, 1), (bank.Zhou.Id, 1, 0, -1)], ignoreOrder: true);
        await EndAsync(bank.App.Now);
        (await bank.App.AsAsync(other, new GetSimulation.Input(draft)))
            .Leaders.Single(l => l.LeaderId == bank.HeadOfficeLeader.Id)
            .UnderDraft.ShouldBe(0, "what has ended and only waits for a regulator is led by nobody");
        await EndAsync(null);
        var listed = (await bank.App.AsAsync(other, new ListSimulatedCases.Input(draft))).Rows.ShouldHaveSingleItem();
        (listed.CaseId, listed.Number, listed.After.Text).ShouldBe((old.Id, old.Number, bank.HeadOfficeLeader.DisplayName));
        (listed.LeaderBefore, listed.LeaderAfter, listed.Unit).ShouldBe((bank.Zhou.DisplayName, bank.HeadOfficeLeader.DisplayName, unit.Unit));
        (await ListedAsync(unit.UnitPath, SimulatedChange.Owned)).ShouldBe(1);
        (await ListedAsync(unit.UnitPath, SimulatedChange.RatedHigher)).ShouldBe(0);
        (await ListedAsync("/HO/SZ/", null)).ShouldBe(0);
        (await bank.App.AsAsync(elsewhere, new GetSimulation.Input(draft))).Differing.ShouldBe(0);
        (await bank.App.AsAsync(elsewhere, new GetSimulation.Input(draft))).Leaders.ShouldBeEmpty();
        (await bank.App.AsAsync(elsewhere, new ListSimulatedCases.Input(draft))).Rows.ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(other, new CancelSimulation.Input(draft)))).Code.ShouldBe("Policies:SimulationOver");

        // Another one, stopped before its first step; with the decision its time is set, and then it is gone.
        await bank.App.AsAsync(other, new StartSimulation.Input(draft));
        await bank.App.AsAsync(other, new CancelSimulation.Input(draft));
        await bank.App.FireTimersAsync();
        var stopped = await bank.App.AsAsync(other, new GetSimulation.Input(draft));
        (stopped.State, stopped.LookedAt, stopped.Differing).ShouldBe((SimulationState.Cancelled, 0, 0));
        await bank.App.AsAsync(other, new PublishPolicy.Input(draft));

        var file = await bank.App.AsAsync(officer, new ExportPolicy.Input(Matrix, 2));
        (file.Author, file.Approver, file.Note, file.Origin).ShouldBe(("何合规", "吴合规", Note, PolicyOrigin.Institution));
        var text = Encoding.UTF8.GetString(file.ToBytes());
        (await RefusalOf(text)).ShouldBe("Policies:NothingChanges");
        (await RefusalOf(text, RiskRules.PolicyKey)).ShouldBe("Policies:FileOfOtherPolicy");
        (await RefusalOf(text.Replace(file.Structure, "0123456789abcdef", StringComparison.Ordinal))).ShouldBe("Policies:FileOfOtherStructure");
        (await RefusalOf(text.Replace("\"note\"", "\"remark\"", StringComparison.Ordinal))).ShouldBe("Policies:FileUnreadable");

        // Back to the first version: another draft with another approver, and version 3.
        var back = (await bank.App.AsAsync(officer, new DraftPolicy.Input(Matrix, Note: Note, EffectiveFrom: from.AddDays(1), FromVersion: 1))).DraftId;
        await bank.App.AsAsync(other, new PublishPolicy.Input(back));
        bank.App.Clock.Advance(PolicyCache.KnownEverywhere);
        (await bank.App.AsAsync(officer, new GetPolicy.Input(Matrix, 3))).Content.ShouldNotContain("\"HeadOffice\" }");

        // On the day of version 2 a new case goes to the head office; the one received before keeps its row, whenever it is named again.
        bank.App.Clock.SetUtcNow(bank.App.Now.AddDays(2));
        var fresh = await bank.RegisterAsync(complainant: "王小明");
        (await bank.ViewAsync(bank.HeadOfficeLeader, fresh.Id)).Leader!.Name.ShouldBe(bank.HeadOfficeLeader.DisplayName);
        (await bank.ViewAsync(bank.Zhou, old.Id)).Leader.ShouldNotBeNull();
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        (await PurgeAsync()).ShouldBe(1);
        (await bank.App.AsAsync(officer, new GetSimulation.Input(draft))).ExpiresAt.ShouldNotBeNull();
        bank.App.Clock.Advance(TimeSpan.FromDays(PolicySimulation.DaysKept));
        (await PurgeAsync()).ShouldBe(0);
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(officer, new GetSimulation.Input(draft)))).Code.ShouldBe(
            "Policies:SimulationNotFound"
        );

        Task<int> EndAsync(DateTimeOffset? at) =>
            bank.App.ReadAsync(db => db.Complaints.Where(c => c.Id == old.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, at)));

        async Task<int> ListedAsync(string path, SimulatedChange? change) =>
            (await bank.App.AsAsync(other, new ListSimulatedCases.Input(draft, Unit: path, Change: change))).Rows.Count;

        Task<int> PurgeAsync() => bank.App.UseServiceAsync<SimulationPurge, int>(purge => purge.RunAsync(default));

        DraftPolicy.Input Draft(JsonObject content) => new(Matrix, content.ToJsonString(), Note, from);

        async Task<string> RefusalOf(string exported, string policy = Matrix)
        {
            var refusal = await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(officer, new ImportPolicy.Input(policy, exported, Note, from)));
            return refusal.Errors.Count > 0 ? refusal.Errors[0].Code : refusal.Code;
        }
    }
}
