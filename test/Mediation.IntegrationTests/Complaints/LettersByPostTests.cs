using Mediation.Complaints.Domain.Letters;
using Mediation.Complaints.Letters;
using Mediation.Core.UseCases;
using Mediation.Documents.Data;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Letters;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A letter that is posted besides is the one of its kind, to who receives notices, and only as long as it holds.</summary>
[OnServerDatabase]
public sealed class LettersByPostTests
{
    [Fact]
    public async Task A_withdrawal_is_another_letter_than_the_acceptance_which_is_not_posted_any_more_and_after_a_reopening_is_posted_again()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var id = await InHandAsync(bank);
        var accepted = await bank.App.AsAsync(bank.Handler, new IssueAcceptance.Input(id));
        await bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, accepted.LetterId));
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "回拨登记电话，本人确认", ContactManner.Phone, WithdrawalPayment.None));
        await bank.App.DispatchAllAsync();
        var withdrawal = (await LettersAsync(bank, id))[^1];
        (withdrawal.Number[^4..], withdrawal.Sending, withdrawal.MaySend).ShouldBe(("CH01", null, true));

        var first = (await WaitingAsync(bank)).ShouldHaveSingleItem();
        (await RefusedAsync(bank, new PrintLetter.Input(first.Id))).ShouldBe("Notifications:LetterOvertaken");
        (await RefusedAsync(bank, new OpenLetterDocument.Input(first.Id))).ShouldBe("Notifications:LetterOvertaken");
        await bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, withdrawal.Id));
        await bank.App.DispatchAllAsync();
        var second = (await WaitingAsync(bank)).Single(row => row.Id != first.Id);
        (await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(second.Id))).Document.ShouldBe(withdrawal.Number);

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "撤回并非本意。", HasNewFacts: true, NewFactsProof: "录音 0503"));
        (await WaitingAsync(bank)).ShouldHaveSingleItem().Id.ShouldBe(first.Id, "the confirmation of what was taken back is withdrawn");
        (await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(first.Id))).Document.ShouldBe(accepted.Number, "the acceptance holds again");
        await bank.App.AsAsync(bank.Handler, new DiscardLetter.Input(first.Id, "改为重寄。"));
        await bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, accepted.LetterId));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_without_address_waits_for_none_once_the_complaint_is_withdrawn_and_none_is_ordered_then()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(bank, address: null);
        var accepted = await bank.App.AsAsync(bank.Handler, new IssueAcceptance.Input(id));
        await bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, accepted.LetterId));
        await bank.App.DispatchAllAsync();
        (await WaitingAsync(bank)).ShouldHaveSingleItem().AddressMissing.ShouldBeTrue();
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "回拨登记电话，本人确认", ContactManner.Phone, WithdrawalPayment.None));
        await bank.App.DispatchAllAsync();

        (await WaitingAsync(bank)).ShouldBeEmpty();
        (await RefusedAsync(bank, new SendLetter.Input(id, (await LettersAsync(bank, id))[^1].Id))).ShouldBe("Complaints:LetterWithoutAddress");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task To_an_agent_who_receives_notices_by_now_goes_a_letter_of_its_own_and_none_is_posted_empty()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(bank);
        var accepted = await bank.App.AsAsync(bank.Handler, new IssueAcceptance.Input(id));
        var agent = new AddParty.Input(id, PartyRole.Agent, "陈立", Address: "深圳市福田区", ReceivesNotices: true, ProofReference: "委托书 0316");
        await bank.App.AsAsync(bank.Handler, agent with { ValidFrom = new DateOnly(2026, 3, 1), ValidUntil = new DateOnly(2026, 12, 31) });
        await bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, accepted.LetterId));
        await bank.App.DispatchAllAsync();
        var letters = await LettersAsync(bank, id);
        letters.Select(l => (l.Number[^4..], l.State)).ShouldBe([("SL01", LetterState.Superseded), ("SL02", LetterState.Current)]);
        var waiting = (await WaitingAsync(bank)).ShouldHaveSingleItem();
        var printed = await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(waiting.Id));
        (printed.Document, printed.Address).ShouldBe((letters[1].Number, "深圳市福田区"));
        LetterTests
            .TextOf((await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(waiting.Id))).Content)
            .ShouldContain("收件人：陈立（委托代理人）");

        await bank.App.ReadAsync(db => db.IssuedDocuments.Where(d => d.Id == letters[1].Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.AddresseeId, id)));
        (await RefusedAsync(bank, new PrintLetter.Input(waiting.Id))).ShouldBe("Notifications:DocumentMissing");
        (await bank.App.AsAsync(bank.Handler, new GetPrintedLetter.Input(waiting.Id))).Letter.ShouldBeNull();
    }

    [Fact]
    public async Task A_notice_and_its_letter_to_an_agent_are_ordered_at_once_and_one_letter_takes_the_place_of_the_first()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(bank);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        var agent = new AddParty.Input(id, PartyRole.Agent, "陈立", Address: "深圳市福田区", ReceivesNotices: true, ProofReference: "委托书 0316");
        await bank.App.AsAsync(
            bank.Handler,
            agent with
            {
                Phone = "13900139001",
                ValidFrom = new DateOnly(2026, 3, 1),
                ValidUntil = new DateOnly(2026, 12, 31),
            }
        );
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id, WithLetter: true));
        await bank.App.DispatchAllAsync();
        (await LettersAsync(bank, id)).Select(l => (l.Number[^4..], l.State)).ShouldBe([("JD01", LetterState.Superseded), ("JD02", LetterState.Current)]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static async Task<string> RefusedAsync<TResult>(Bank bank, IInput<TResult> input) =>
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, input))).Code;

    private static async Task<IReadOnlyList<ListLetters.Row>> WaitingAsync(Bank bank) => (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows;

    private static async Task<IReadOnlyList<LetterView>> LettersAsync(Bank bank, Guid id) =>
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Letters;

    private static async Task<Guid> InHandAsync(Bank bank, string? address = "广州市越秀区东风中路 1 号")
    {
        var id = (
            await bank.App.AsAsync(
                bank.Handler,
                new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "分期没有说手续费。", 3280m, Phone: "13800136072")
                {
                    Address = address,
                }
            )
        ).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        return id;
    }
}
