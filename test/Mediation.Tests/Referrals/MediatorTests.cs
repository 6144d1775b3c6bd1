using Mediation.Referrals.Domain;
using static Mediation.Tests.Referrals.AMediation;

namespace Mediation.Tests.Referrals;

/// <summary>Who may mediate a case, and what a change of mediator does to the sessions.</summary>
public sealed class MediatorTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Nobody_of_another_body_is_appointed_and_nobody_whose_appointment_is_over()
    {
        ShouldBeRefused(Member("郭立", body: Guid.CreateVersion7()), "Referrals:UnknownMediator");
        ShouldBeRefused(Member("郭立", until: Today.AddDays(-1)), "Referrals:UnknownMediator");
        var lastDay = Member("郭立", until: Today);
        var mediation = In(MediationState.Accepted);
        AppointMediator(mediation, lastDay);
        mediation.MediatorName.ShouldBe("郭立");
    }

    [Fact]
    public void Whoever_worked_for_the_bank_is_not_appointed_and_the_refusal_names_the_employment()
    {
        var mediator = Member("郭立");
        mediator.AddEmployment("示例银行广州分行", 2012, 2019);
        var refusal = ShouldBeRefused(mediator, "Referrals:MediatorHasConflict");
        (refusal.Values["employer"], refusal.Values["from"], refusal.Values["to"]).ShouldBe(("示例银行广州分行", 2012, "2019"));
    }

    [Fact]
    public void The_same_one_again_is_refused_since_nothing_would_change()
    {
        var mediation = In(MediationState.MediatorAppointed);
        Should.Throw<BusinessException>(() => AppointMediator(mediation, Mediator)).Code.ShouldBe("Referrals:SameMediator");
        mediation.TakeRaised().ShouldBeEmpty();
    }

    [Fact]
    public void A_new_one_takes_over_the_sessions_still_to_be_held_and_none_that_was()
    {
        var mediation = In(MediationState.InMediation);
        var next = Member("郭立");
        AppointMediator(mediation, next);
        (mediation.PanelMemberId, mediation.MediatorUserId).ShouldBe((next.Id, next.UserId));
        mediation
            .Sessions.ToDictionary(s => s.StartsAt, s => s.MediatorId)
            .ShouldBe(new Dictionary<DateTimeOffset, Guid> { [FirstSession] = Mediator.Id, [SecondSession] = next.Id }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("B02", true)]
    [InlineData("B03", false)]
    [InlineData(null, true)]
    public void The_history_says_whether_the_product_is_the_mediators_field(string? field, bool inExpertise)
    {
        var mediation = In(MediationState.Accepted);
        AppointMediator(mediation, Member("郭立", expertise: field is null ? [] : [field]));
        mediation.TakeRaised().OfType<MediatorAppointed>().ShouldHaveSingleItem().InExpertise.ShouldBe(inExpertise);
    }

    private static BusinessException ShouldBeRefused(PanelMember mediator, string code)
    {
        var mediation = In(MediationState.Accepted);
        var refusal = Should.Throw<BusinessException>(() => AppointMediator(mediation, mediator));
        refusal.Code.ShouldBe(code);
        (mediation.MediatorUserId, mediation.State).ShouldBe((null, MediationState.Accepted), "a refusal changes nothing");
        return refusal;
    }
}
