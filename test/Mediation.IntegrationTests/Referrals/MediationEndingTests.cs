using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;
using Mediation.Referrals.CasePage;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>However a mediation ends, nothing waits for the body any more and the case is where it belongs.</summary>
[OnServerDatabase]
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
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
        (await WaitingAsync(bank, mediation)).ShouldBe(0);
        (await bank.App.AsAsync(bank.Handler, new GetReferrals.Input(id))).Mediations.ShouldHaveSingleItem().State.ShouldBe(MediationState.Withdrawn);
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        (view.State, view.Holder).ShouldBe((ComplaintState.Withdrawn, Holder.Nobody));
    }

    [Fact]
    public async Task A_complaint_that_is_withdrawn_cancels_the_sessions_that_were_still_to_come()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.HeldAsync();
        await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddDays(1), 60, SessionManner.Phone, Place: "三方通话"));
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
        var sessions = (await bank.App.AsAsync(bank.Handler, new GetReferrals.Input(id))).Mediations.ShouldHaveSingleItem().Sessions;
        sessions[0].HeldAt.ShouldNotBeNull();
        (sessions[1].CancelledAt is not null, sessions[1].Change).ShouldBe((true, SessionChange.MediationEnded));
        (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id))).Count(e => e.Event == nameof(SessionCancelled)).ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_names_its_ground_and_another_one_than_those_of_the_list_is_put_into_words()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.HeldAsync();
        (await RefusedFieldAsync(new RecordOutcome.Input(mediation, OutcomeKind.Failed))).ShouldBe("reason");
        (await RefusedFieldAsync(new RecordOutcome.Input(mediation, OutcomeKind.Failed, Reason: FailureReason.Other))).ShouldBe("words");
        (await RefusedFieldAsync(new FailMediation.Input(mediation, FailureReason.Other), bank.Staff)).ShouldBe("words");
        await bank.App.AsAsync(bank.Mediator, new RecordOutcome.Input(mediation, OutcomeKind.Failed, Reason: FailureReason.Other, Words: "双方另行协商。"));
        var seen = await bank.App.AsAsync(bank.Mediator, new GetDeskCase.Input(mediation));
        seen.Mediation.FailureReason.ShouldBe(FailureReason.Other);
        (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id)))
            .First(e => e.Event == nameof(MediationFailed))
            .Facts["reason"]
            .GetString()
            .ShouldBe("Other");

        async Task<string> RefusedFieldAsync<T>(IInput<T> input, MediationUser? by = null) =>
            (await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(by ?? bank.Mediator, input))).Errors.ShouldHaveSingleItem().Field;
    }

    [Fact]
    public async Task An_agreement_above_the_claim_is_refused_until_it_is_confirmed_and_the_history_keeps_that()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.HeldAsync();
        RecordOutcome.Input input = new(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 900_000m, 5);
        var refused = await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Mediator, input));
        (refused.Code, refused.Kind).ShouldBe((ReferralErrors.AboveClaimCode, ErrorKind.Invalid));
        await bank.App.AsAsync(bank.Mediator, new PreviewAgreement.Input(mediation, OutcomeKind.Agreed, input.Facts, input.Amount, 5));
        await bank.App.AsAsync(bank.Mediator, input with { AboveClaim = true });
        var agreed = (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id))).Single(e => e.Event == nameof(MediationAgreed));
        agreed.Facts["aboveClaim"].GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_gives_the_end_of_the_mediation_as_the_reason_of_a_change()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.HeldAsync();
        var session = (
            await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddDays(1), 60, SessionManner.Phone, Place: "三方通话"))
        ).SessionId;
        var refused = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Staff, new CancelSession.Input(mediation, session, SessionChange.MediationEnded))
        );
        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("Core:UnknownChoice");
    }

    private static Task<int> WaitingAsync(MediationTestBank bank, Guid mediation) =>
        bank.App.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.SubjectId == mediation && t.State == TimerState.Waiting));
}
