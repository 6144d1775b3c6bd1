using Mediation.IntegrationTests.Databases;
using Mediation.Referrals.CasePage;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Proposals;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>However a mediation ends, nothing waits for the body any more and the case is where it belongs.</summary>
[OnEveryDatabase]
public sealed class MediationEndingTests
{
    [Fact]
    public async Task A_referral_that_is_taken_back_gives_the_case_to_its_handler_and_stops_waiting_for_the_body()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.OnDeskAsync();
        (await WaitingAsync(bank, mediation)).ShouldBe(1);
        await bank.App.AsAsync(bank.Handler, new WithdrawReferral.Input(mediation, WithdrawalReason.SettledDirectly));
        (await WaitingAsync(bank, mediation)).ShouldBe(0);
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        (view.State, view.Holder, view.HolderName).ShouldBe((ComplaintState.Handling, Holder.Handler, bank.Handler.DisplayName));
    }

    [Fact]
    public async Task A_withdrawn_complaint_takes_its_mediation_along_and_stays_ended()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "本人来电，核对身份证号"));
        (await WaitingAsync(bank, mediation)).ShouldBe(0);
        (await bank.App.AsAsync(bank.Handler, new GetReferrals.Input(id))).Mediations.ShouldHaveSingleItem().State.ShouldBe(MediationState.Withdrawn);
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        (view.State, view.Holder).ShouldBe((ComplaintState.Withdrawn, Holder.Nobody));
    }

    private static Task<int> WaitingAsync(MediationTestBank bank, Guid mediation) =>
        bank.App.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.SubjectId == mediation && t.State == TimerState.Waiting));
}
