namespace Mediation.Tests.Complaints;

public sealed class DecisionPolicyTests
{
    private static readonly BindingTerms OverThreeThousand = new(
        "Mediation",
        "TJ-OUT-2026-000012",
        "调解中心",
        3000m,
        new DateOnly(2026, 12, 2),
        AComplaint.Received,
        DecisionOutcome.SettledInMediation
    );

    private static readonly BindingTerms SettledForOneThousand = new(
        "Settlement",
        "HJ-2026-000003",
        "李淑华",
        1000m,
        null,
        AComplaint.Received,
        DecisionOutcome.PartlyGranted
    );

    private static readonly BindingTerms WithoutMoney = OverThreeThousand with { Amount = null, PayBy = null };

    [Theory]
    [InlineData(DecisionOutcome.NotGranted, 5, "Complaints:NothingGranted", "grantedAmount")]
    [InlineData(DecisionOutcome.SettledInMediation, 50, "Complaints:NotSettledInMediation", "outcome")]
    [InlineData(DecisionOutcome.Granted, 3281, "Complaints:GrantedExceedsClaim", "grantedAmount")]
    [InlineData(DecisionOutcome.Granted, null, "Complaints:GrantedAmountMissing", "grantedAmount")]
    [InlineData(DecisionOutcome.PartlyGranted, null, "Complaints:GrantedAmountMissing", "grantedAmount")]
    [InlineData(DecisionOutcome.Granted, 3000, "Complaints:OnlyPartOfClaim", "grantedAmount")]
    [InlineData(DecisionOutcome.PartlyGranted, 0, "Complaints:NotAPartOfClaim", "grantedAmount")]
    [InlineData(DecisionOutcome.PartlyGranted, 3280, "Complaints:NotAPartOfClaim", "grantedAmount")]
    public void A_decision_that_contradicts_itself_or_the_claim_is_refused(DecisionOutcome outcome, int? granted, string code, string field) =>
        ShouldBeRefused(new(outcome, granted), new(3280m, AsksForMoney: true), code, field);

    [Theory]
    [InlineData(DecisionOutcome.NotGranted, null)]
    [InlineData(DecisionOutcome.NotGranted, 0)]
    [InlineData(DecisionOutcome.Granted, 3280)]
    [InlineData(DecisionOutcome.PartlyGranted, 50)]
    public void One_that_agrees_with_itself_is_taken(DecisionOutcome outcome, int? granted) =>
        Should.NotThrow(() => DecisionPolicy.Ensure(new(outcome, granted), new(3280m, AsksForMoney: true)));

    [Theory]
    [InlineData(DecisionOutcome.Granted)]
    [InlineData(DecisionOutcome.PartlyGranted)]
    public void Whoever_asks_for_an_apology_or_names_no_sum_is_granted_it_without_one(DecisionOutcome outcome)
    {
        Should.NotThrow(() => DecisionPolicy.Ensure(new(outcome, null), new(3280m, AsksForMoney: false)));
        Should.NotThrow(() => DecisionPolicy.Ensure(new(outcome, null), new(null, AsksForMoney: true)));
    }

    [Theory]
    [InlineData(3280)]
    [InlineData(0)]
    public void Of_several_things_asked_for_all_of_the_money_or_none_may_be_the_part_that_is_granted(int granted) =>
        Should.NotThrow(() => DecisionPolicy.Ensure(new(DecisionOutcome.PartlyGranted, granted), new(3280m, AsksForMoney: true, IsOfSeveral: true)));

    [Fact]
    public void A_person_is_asked_about_a_part_that_may_have_been_typed_in_ten_thousands()
    {
        DecisionBasis basis = new(30_000m, AsksForMoney: true);
        ProposedDecision typed = new(DecisionOutcome.PartlyGranted, 2.5m, AsksIfFarBelow: true);
        ShouldBeRefused(typed, basis, ComplaintErrors.GrantedFarBelowClaimCode, "grantedAmount");
        Should.NotThrow(() => DecisionPolicy.Ensure(typed with { AsksIfFarBelow = false }, basis));
        Should.NotThrow(() => DecisionPolicy.Ensure(typed with { Granted = 25_000m }, basis));
    }

    [Fact]
    public void A_sum_that_nobody_claimed_is_granted_only_where_somebody_confirms_it()
    {
        DecisionBasis basis = new(null, AsksForMoney: true);
        ShouldBeRefused(new(DecisionOutcome.Granted, 100m), basis, ComplaintErrors.GrantedWithoutClaimCode, "grantedAmount");
        ProposedDecision confirmed = new(DecisionOutcome.Granted, 100m, ConfirmsWithoutClaim: true);
        Should.NotThrow(() => DecisionPolicy.Ensure(confirmed, basis));
        DecisionPolicy.IsWithoutClaim(confirmed, basis).ShouldBeTrue();
        DecisionPolicy.IsWithoutClaim(new(DecisionOutcome.SettledInMediation, 3000m), new(null, Terms: [OverThreeThousand])).ShouldBeFalse();
    }

    [Fact]
    public void Of_several_terms_outcome_and_sum_come_from_the_same_ones()
    {
        var earlierButLower = SettledForOneThousand with { AgreedAt = OverThreeThousand.AgreedAt.AddDays(-1) };
        DecisionBasis basis = new(3280m, Terms: [earlierButLower, OverThreeThousand, WithoutMoney]);

        (basis.Binding, basis.Agreed).ShouldBe((OverThreeThousand, 3000m));
    }

    [Fact]
    public void Of_terms_with_the_same_sum_the_latest_bind()
    {
        var later = SettledForOneThousand with { Amount = 3000m, AgreedAt = OverThreeThousand.AgreedAt.AddDays(1) };
        new DecisionBasis(3280m, Terms: [later, OverThreeThousand]).Binding.ShouldBe(later);
        new DecisionBasis(3280m, Terms: []).Binding.ShouldBeNull();
    }

    public static TheoryData<BindingTerms?, DecisionOutcome[]> OutcomesByTerms =>
        new()
        {
            { null, [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.NotGranted] },
            { SettledForOneThousand, [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted] },
            { OverThreeThousand, [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.SettledInMediation] },
        };

    [Theory, MemberData(nameof(OutcomesByTerms))]
    public void Only_an_outcome_that_the_terms_leave_open_can_be_chosen(BindingTerms? terms, DecisionOutcome[] outcomes) =>
        DecisionPolicy.OutcomesFor(new(3280m, Terms: terms is null ? [] : [terms])).ShouldBe(outcomes, ignoreOrder: true);

    [Theory]
    [InlineData(DecisionOutcome.SettledInMediation, 2999, false, "Complaints:LessThanAgreed", "grantedAmount")]
    [InlineData(DecisionOutcome.SettledInMediation, null, false, "Complaints:LessThanAgreed", "grantedAmount")]
    [InlineData(DecisionOutcome.PartlyGranted, 2999, true, "Complaints:LessThanAgreed", "grantedAmount")]
    [InlineData(DecisionOutcome.NotGranted, null, false, "Complaints:AgreementBinds", "outcome")]
    [InlineData(DecisionOutcome.Granted, 3280, false, "Complaints:WhyMoreThanAgreed", "whyMore")]
    [InlineData(DecisionOutcome.Granted, 3281, true, "Complaints:GrantedExceedsClaim", "grantedAmount")]
    public void What_was_agreed_in_mediation_is_kept(DecisionOutcome outcome, int? granted, bool explainsMore, string code, string field) =>
        ShouldBeRefused(new(outcome, granted, explainsMore), new(3280m, AsksForMoney: true, [OverThreeThousand]), code, field);

    [Theory]
    [InlineData(DecisionOutcome.SettledInMediation, 3000, false)]
    [InlineData(DecisionOutcome.Granted, 3280, true)]
    [InlineData(DecisionOutcome.SettledInMediation, 3100, true)]
    public void The_agreed_sum_is_decided_and_more_with_a_reason(DecisionOutcome outcome, int granted, bool explainsMore) =>
        Should.NotThrow(() => DecisionPolicy.Ensure(new(outcome, granted, explainsMore), new(3280m, AsksForMoney: true, [OverThreeThousand])));

    [Fact]
    public void An_agreement_beyond_the_first_claim_is_kept_all_the_same() =>
        Should.NotThrow(() => DecisionPolicy.Ensure(new(DecisionOutcome.SettledInMediation, 3000m), new(2000m, AsksForMoney: true, [OverThreeThousand])));

    [Fact]
    public void An_agreement_that_is_not_about_money_needs_no_sum()
    {
        Should.NotThrow(() => DecisionPolicy.Ensure(new(DecisionOutcome.SettledInMediation, null), new(3280m, AsksForMoney: true, [WithoutMoney])));
        ShouldBeRefused(
            new(DecisionOutcome.SettledInMediation, 100m),
            new(3280m, AsksForMoney: true, [WithoutMoney]),
            "Complaints:WhyMoreThanAgreed",
            "whyMore"
        );
    }

    [Theory]
    [InlineData(DecisionOutcome.PartlyGranted, 1000, false, "Complaints:LessThanAgreed", "grantedAmount")]
    [InlineData(DecisionOutcome.PartlyGranted, 2999, true, "Complaints:LessThanAgreed", "grantedAmount")]
    [InlineData(DecisionOutcome.NotGranted, null, true, "Complaints:AgreementBinds", "outcome")]
    [InlineData(DecisionOutcome.Granted, 3280, false, "Complaints:WhyMoreThanAgreed", "whyMore")]
    [InlineData(DecisionOutcome.SettledInMediation, 3000, false, null, null)]
    [InlineData(DecisionOutcome.PartlyGranted, 3000, false, null, null)]
    public void Where_several_terms_bind_the_decision_satisfies_each_and_their_sums_are_not_added_up(
        DecisionOutcome outcome,
        int? granted,
        bool explainsMore,
        string? code,
        string? field
    )
    {
        foreach (var terms in new BindingTerms[][] { [SettledForOneThousand, OverThreeThousand], [OverThreeThousand, SettledForOneThousand] })
        {
            ProposedDecision decision = new(outcome, granted, explainsMore);
            DecisionBasis basis = new(3280m, AsksForMoney: true, terms);
            if (code is null)
            {
                Should.NotThrow(() => DecisionPolicy.Ensure(decision, basis));
            }
            else
            {
                ShouldBeRefused(decision, basis, code, field!);
            }
        }
    }

    [Fact]
    public void A_case_is_settled_in_mediation_only_by_terms_of_a_mediation() =>
        ShouldBeRefused(
            new(DecisionOutcome.SettledInMediation, 1000m),
            new(3280m, AsksForMoney: true, [SettledForOneThousand]),
            "Complaints:NotSettledInMediation",
            "outcome"
        );

    private static void ShouldBeRefused(ProposedDecision decision, DecisionBasis basis, string code, string field)
    {
        var refused = Should.Throw<BusinessException>(() => DecisionPolicy.Ensure(decision, basis));
        (refused.Code, refused.Field).ShouldBe((code, field));
    }
}
