using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>A major case has a leader for as long as it is open, who sees it: also once it is opened again, or another unit has it.</summary>
[OnServerDatabase]
public sealed class ReopenedCaseTests
{
    [Fact]
    public async Task Its_ownership_ends_with_the_notice_of_a_refusal_and_begins_again_with_the_reopening()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        var proposal = (await bank.App.AsAsync(bank.Handler, new ProposeRefusal.Input(id, "repeated", "与前一件相同。"))).EndingId;
        await bank.App.AsAsync(supervisor, new ApproveEnding.Input(id, proposal));
        (await StateAsync()).ShouldBe(OwnershipState.Named, "the notice is owed still");
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413"));
        (await StateAsync()).ShouldBe(OwnershipState.Lifted);

        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "不是同一件事。", HasNewFacts: false));
        (await StateAsync()).ShouldBe(OwnershipState.Named);
        (await bank.App.HistoryAsync(id)).ShouldContain(nameof(OwnershipResumed));
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<OwnershipState?> StateAsync() => (await bank.App.AsAsync(bank.Handler, new GetOwnership.Input(id))).Leader?.State;
    }

    [Fact]
    public async Task Another_unit_s_case_has_a_leader_of_that_unit_who_can_withdraw_what_the_one_before_has_set()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SZ", "HO");
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "HO", MediationRoles.Supervisor);
        var there = await bank.App.PersonAsync("d-shen", "沈行长", "SZ", MediationRoles.Leader);
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(id));
        var measure = await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(id, "当面说明手续费。", bank.Handler.Id, new DateOnly(2026, 3, 18)));

        await bank.App.AsAsync(supervisor, new TransferComplaint.Input(id, "SZ", "该卡由深圳分行发出。"));
        var leader = (await bank.App.AsAsync(supervisor, new GetOwnership.Input(id))).Leader.ShouldNotBeNull();
        (leader.State, leader.Name).ShouldBe((OwnershipState.Named, "沈行长"));
        await bank.App.AsAsync(there, new AcceptOwnership.Input(id));
        await bank.App.AsAsync(there, new WithdrawMeasure.Input(id, measure.MeasureId, "由本行另行安排。"));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }
}
