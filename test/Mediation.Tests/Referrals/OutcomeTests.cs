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

    private static string Refused(MediationState state, Action<MediationCase> end)
    {
        var mediation = In(state);
        var code = Should.Throw<BusinessException>(() => end(mediation)).Code;
        (mediation.State, mediation.IsOpen).ShouldBe((state, true));
        return code;
    }
}
