using Mediation.Core.History;
using Mediation.Referrals.Domain;
using static Mediation.Tests.Referrals.AMediation;

namespace Mediation.Tests.Referrals;

/// <summary>How a mediation may end.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData(Attendance.ComplainantOnly)]
    [InlineData(Attendance.BankOnly)]
    [InlineData(Attendance.Nobody)]
    public void Nobody_agrees_who_was_not_there(Attendance present)
    {
        var mediation = In(MediationState.MediatorAppointed);
        Hold(mediation, present);
        Should.Throw<BusinessException>(() => Agree(mediation)).Code.ShouldBe("Referrals:AgreementNeedsBothParties");
        (mediation.AgreedAmount, mediation.State).ShouldBe((null, MediationState.InMediation), "a refusal changes nothing");
        Hold(mediation);
        Agree(mediation);
        mediation.State.ShouldBe(MediationState.Agreed);
    }

    [Fact]
    public void An_agreement_keeps_what_is_paid_until_when_and_its_words()
    {
        var mediation = In(MediationState.InMediation);
        Agree(mediation);
        (mediation.AgreedAmount, mediation.PayBy, mediation.Facts, mediation.Terms, mediation.EndedAt).ShouldBe(
            (2900m, new DateOnly(2026, 12, 4), "收费有争议。", "退还手续费。", Afterwards)
        );
    }

    [Fact]
    public void Not_every_agreement_is_about_money()
    {
        var mediation = In(MediationState.InMediation);
        mediation.Agree(null, null, "服务态度有争议。", "书面致歉。", Afterwards, Days.DateOf(Afterwards), Afterwards);
        (mediation.State, mediation.AgreedAmount, mediation.PayBy).ShouldBe((MediationState.Agreed, null, null));
    }

    [Fact]
    public void It_ends_neither_before_it_was_accepted_nor_before_a_held_session_was_over()
    {
        Refused(MediationState.Accepted, m => m.Fail(FailureReason.NoAgreement, null, AcceptedAt.AddTicks(-1), Afterwards))
            .ShouldBe("Referrals:EndOutsideMediation");
        Refused(MediationState.InMediation, m => m.Agree(1m, null, "", "", FirstSession.AddMinutes(59), Days.DateOf(FirstSession), Afterwards))
            .ShouldBe("Referrals:EndOutsideMediation");
        var mediation = In(MediationState.InMediation);
        mediation.Fail(FailureReason.NoAgreement, null, FirstSession.AddMinutes(60), Afterwards);
        mediation.EndedAt.ShouldBe(FirstSession.AddMinutes(60));
    }

    [Fact]
    public void It_does_not_end_in_the_future()
    {
        var tomorrow = Afterwards.AddDays(1);
        Refused(MediationState.InMediation, m => m.Fail(FailureReason.NoAgreement, null, tomorrow, Afterwards)).ShouldBe("Referrals:EndOutsideMediation");
        Refused(MediationState.InMediation, m => m.Agree(1m, null, "", "", tomorrow, Days.DateOf(tomorrow), Afterwards))
            .ShouldBe("Referrals:EndOutsideMediation");
    }

    [Theory]
    [InlineData("双方对收费金额无争议。", true)]
    [InlineData(null, false)]
    public void Without_agreement_the_undisputed_facts_are_kept_and_the_history_says_that_there_are_some(string? facts, bool hasFacts)
    {
        var mediation = In(MediationState.InMediation);
        mediation.Fail(FailureReason.BankRefuses, facts, Afterwards, Afterwards);
        (mediation.FailureReason, mediation.Facts).ShouldBe((FailureReason.BankRefuses, facts));
        mediation.TakeRaised().OfType<MediationFailed>().ShouldHaveSingleItem().HasUndisputedFacts.ShouldBe(hasFacts);
    }

    [Fact]
    public void More_than_was_claimed_is_agreed_only_where_somebody_confirms_it_and_the_history_says_so()
    {
        var refused = Should.Throw<BusinessException>(() => AgreeOn(3280.01m, confirmed: false));
        (refused.Code, refused.Values["claimed"]).ShouldBe((ReferralErrors.AboveClaimCode, 3280m));
        AgreeOn(3280.01m, confirmed: true).AboveClaim.ShouldBe(true);
        AgreeOn(3280m, confirmed: true).AboveClaim.ShouldBeNull("a confirmation that nobody needs says nothing");
    }

    [Fact]
    public void A_person_is_asked_about_a_sum_far_below_the_claim_and_about_one_in_the_further_terms()
    {
        var mediation = In(MediationState.InMediation);
        Should.Throw<BusinessException>(() => mediation.EnsureUsualSums(0.3m, null)).Code.ShouldBe(ReferralErrors.FarBelowClaimCode);
        var terms = Should.Throw<BusinessException>(() => mediation.EnsureUsualSums(1640m, "银行另付 3 万元。"));
        (terms.Code, terms.Field, terms.Values["sum"]).ShouldBe((ReferralErrors.SumInTermsCode, "terms", 30_000m));
        Should.NotThrow(() => mediation.EnsureUsualSums(1640m, "银行当面致歉。"));
    }

    public static readonly TheoryData<string, Action<MediationCase>> Ends = new()
    {
        { nameof(MediationCase.Agree), m => AgreeAt(m, FirstSession.AddHours(2)) },
        { nameof(MediationCase.Fail), m => m.Fail(FailureReason.BankRefuses, null, FirstSession.AddHours(2), Afterwards) },
        { nameof(MediationCase.Withdraw), m => m.Withdraw(WithdrawalReason.SettledDirectly, new DatedAct(FirstSession.AddHours(2), Afterwards)) },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void However_it_ends_a_session_that_was_still_to_come_is_cancelled_in_the_history(string end, Action<MediationCase> act)
    {
        var mediation = In(MediationState.InMediation);
        act(mediation);
        var planned = mediation.Sessions.Single(s => s.HeldAt is null);
        (planned.CancelledAt, planned.Change).ShouldBe((FirstSession.AddHours(2), SessionChange.MediationEnded), end);
        var cancelled = mediation.TakeRaised().OfType<SessionCancelled>().ShouldHaveSingleItem();
        (cancelled.SessionId, cancelled.Change).ShouldBe((planned.Id, SessionChange.MediationEnded));
    }

    [Fact]
    public void A_session_that_was_due_before_the_end_and_never_recorded_is_not_called_cancelled()
    {
        var mediation = In(MediationState.InMediation);
        mediation.Fail(FailureReason.NoAgreement, null, Afterwards, Afterwards);
        mediation.Sessions.Single(s => s.HeldAt is null).CancelledAt.ShouldBeNull();
        mediation.TakeRaised().OfType<SessionCancelled>().ShouldBeEmpty();
    }

    [Fact]
    public void Why_it_failed_is_kept_in_the_mediators_words_and_sealed_with_the_rest()
    {
        var (plain, worded) = (In(MediationState.InMediation), In(MediationState.InMediation));
        worded.Fail(FailureReason.Other, null, Afterwards, Afterwards, words: "双方另行协商。");
        plain.Fail(FailureReason.Other, null, Afterwards, Afterwards);
        worded.FailureWords.ShouldBe("双方另行协商。");
        var sealedWords = worded.TakeRaised().OfType<MediationFailed>().Single().WordsSha256;
        sealedWords.ShouldBe(worded.WordsSha256);
        worded.WordsSha256.ShouldNotBe(HistorySeal.HashOf(worded.Id, "\n\n"), "the words are part of what is sealed");
        plain.WordsSha256.ShouldBe(HistorySeal.HashOf(plain.Id, "\n\n"));
    }

    private static MediationAgreed AgreeOn(decimal amount, bool confirmed)
    {
        var mediation = In(MediationState.InMediation);
        mediation.Agree(amount, new DateOnly(2026, 12, 4), "收费有争议。", "", Afterwards, Days.DateOf(Afterwards), Afterwards, confirmed);
        return mediation.TakeRaised().OfType<MediationAgreed>().Single();
    }

    private static void AgreeAt(MediationCase mediation, DateTimeOffset at) =>
        mediation.Agree(2900m, new DateOnly(2026, 12, 4), "收费有争议。", "", at, Days.DateOf(at), Afterwards);

    private static string Refused(MediationState state, Action<MediationCase> end)
    {
        var mediation = In(state);
        var code = Should.Throw<BusinessException>(() => end(mediation)).Code;
        (mediation.State, mediation.IsOpen).ShouldBe((state, true));
        return code;
    }
}
