using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>After the end of a case somebody else checks what its leader did, on every database, held by the history.</summary>
[OnServerDatabase]
public sealed class CloseOutTests
{
    [Fact]
    public async Task An_ended_case_is_checked_by_somebody_else_sent_back_supplemented_and_closed_out()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        await bank.App.UnitAsync("SZ", "HO");
        var elsewhere = await bank.App.PersonAsync("d-shen", "沈行长", "SZ", MediationRoles.Leader);
        var id = await EndedAsync(bank);

        (await RefusedAsync(bank.Zhou)).ShouldBe("Ownership:CloseOutByLeader");
        (await RefusedAsync(elsewhere)).ShouldBe("Ownership:NotFound");
        (await bank.ViewAsync(bank.Zhou, id)).Leader!.CloseOut!.Refusal.ShouldBe("Ownership:CloseOutByLeader");
        (await ListedAsync(bank.Zhou)).ShouldBeEmpty();
        (await ListedAsync(supervisor)).ShouldHaveSingleItem().State.ShouldBe(CloseOutState.Due);
        (await RefusedAsync(supervisor)).ShouldBe("Ownership:CloseOutReasonMissing", "the leader spoke with nobody");

        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(supervisor))[^1].ShouldBe(OwnershipNotices.CloseOutDue);
        (await bank.App.KindsAsync(bank.Zheng)).ShouldContain(OwnershipNotices.CloseOutDue, "a leader of the same unit may as well");
        (await bank.App.KindsAsync(bank.HeadOfficeLeader)).ShouldNotContain(OwnershipNotices.CloseOutDue, "somebody nearer may");
        bank.App.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromMinutes(1));
        await bank.App.FireAllTimersAsync();
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(supervisor)).TakeLast(2).ShouldBe([OwnershipNotices.CloseOutDue, OwnershipNotices.CloseOutReminder]);

        await bank.App.AsAsync(supervisor, new RefuseCloseOut.Input(id, "没有本人联系的记录。"));
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Zhou))[^1].ShouldBe(OwnershipNotices.CloseOutReturned);
        (await ListedAsync(supervisor)).ShouldBeEmpty();
        (await ListedAsync(bank.Zhou)).ShouldHaveSingleItem().State.ShouldBe(CloseOutState.Returned);
        await bank.App.AsAsync(
            bank.Zhou,
            new RecordLeaderContact.Input(id, ContactManner.Visit, ContactedParty.Complainant, ContactResult.Content, "当面说明，客户接受。")
        );
        await bank.App.AsAsync(bank.Zhou, new RequestCloseOut.Input(id, "已补记当面沟通。"));
        await bank.App.DispatchAllAsync();
        (await bank.App.InboxAsync(bank.Zhou, unread: true)).ShouldNotContain(r => r.Kind == OwnershipNotices.CloseOutReturned, "the leader supplemented");
        (await bank.App.KindsAsync(supervisor))[^1].ShouldBe(OwnershipNotices.CloseOutDue, "it is due again");
        (await RefusedAsync(supervisor)).ShouldBe("Ownership:CloseOutReasonMissing", "no measure was ever set");
        await bank.App.AsAsync(supervisor, new CloseOutOwnership.Input(id, "当面说明后已解决，无需另设措施。"));
        await bank.App.DispatchAllAsync();
        (await bank.App.KindsAsync(bank.Zhou))[^1].ShouldBe(OwnershipNotices.ClosedOut);
        (await bank.App.InboxAsync(bank.Zheng, unread: true)).ShouldNotContain(r => r.Kind == OwnershipNotices.CloseOutDue, "it is done");
        (await bank.App.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.Kind == "close-out-reminder" && t.State == TimerState.Waiting))).ShouldBe(0);

        var leader = (await bank.ViewAsync(bank.Zhou, id)).Leader!;
        (leader.CloseOut!.State, leader.CloseOut.CheckedBy, leader.CloseOut.Supplement).ShouldBe((CloseOutState.ClosedOut, "王主管", "已补记当面沟通。"));
        leader.Contacts.ShouldHaveSingleItem().Text.ShouldBe("当面说明，客户接受。");
        (await bank.App.HistoryAsync(id))[^4..]
            .ShouldBe([nameof(OwnershipCloseOutReturned), nameof(LeaderContacted), nameof(OwnershipCloseOutRequested), nameof(OwnershipClosedOut)]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<string> RefusedAsync(MediationUser person) =>
            (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(person, new CloseOutOwnership.Input(id)))).Code;

        Task<IReadOnlyList<ListCloseOuts.Row>> ListedAsync(MediationUser person) => bank.App.AsAsync(person, new ListCloseOuts.Input());
    }

    /// <summary>A major case of 周明远 that was decided and notified; nobody of the leaders spoke with the complainant.</summary>
    private static async Task<Guid> EndedAsync(Bank bank)
    {
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(id));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413"));
        return id;
    }
}
