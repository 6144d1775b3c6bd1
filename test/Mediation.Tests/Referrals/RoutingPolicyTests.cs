using Mediation.Documents.Domain;
using Mediation.Referrals.Domain;

namespace Mediation.Tests.Referrals;

public sealed class RoutingPolicyTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly RoutingRules Rules = new(3, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["GZ"] = ["NEAR", "FAR"] });

    [Fact]
    public void A_body_in_scope_is_proposed() => ReasonOf(Conditions()).ShouldBe(RoutingReason.InScope);

    [Fact]
    public void Without_an_agreement_in_force_nothing_goes_there()
    {
        ReasonOf(Conditions() with { ValidTo = Today.AddDays(-1) }).ShouldBe(RoutingReason.NoAgreementInForce);
        ReasonOf(Conditions() with { ValidFrom = Today.AddDays(1) }).ShouldBe(RoutingReason.NoAgreementInForce);
        ReasonOf(Conditions() with { ValidTo = Today }).ShouldBe(RoutingReason.InScope);
    }

    [Fact]
    public void Product_unit_amount_and_capacity_each_keep_a_case_away()
    {
        ReasonOf(Conditions() with { Products = ["B03"] }).ShouldBe(RoutingReason.ProductOutOfScope);
        ReasonOf(Conditions() with { Units = ["SH"] }).ShouldBe(RoutingReason.UnitOutOfScope);
        ReasonOf(Conditions() with { AmountTo = 1000m }).ShouldBe(RoutingReason.AmountOutOfScope);
        ReasonOf(Conditions() with { AmountFrom = 5000m }).ShouldBe(RoutingReason.AmountOutOfScope);
        ReasonOf(Conditions() with { Capacity = 4 }, open: 4).ShouldBe(RoutingReason.NoCapacity);
    }

    [Theory]
    [InlineData("/HO/GZ/")]
    [InlineData("/HO/GZ/TH/")]
    [InlineData("/HO/SOUTH/GZ/")]
    [InlineData("/HO/SH/~GZ/")]
    public void An_agreement_covers_its_unit_wherever_it_stands(string path) =>
        RoutingPolicy.Judge(Facts() with { UnitPath = path }, [Candidate()], Rules)[0].Reason.ShouldBe(RoutingReason.InScope);

    [Fact]
    public void An_agreement_of_a_closed_unit_covers_whoever_took_its_work_over_and_nobody_else()
    {
        var successor = Facts() with { UnitPath = "/HO/SH/", TakenOver = ["GZ"] };
        RoutingPolicy.Judge(successor, [Candidate()], Rules)[0].Reason.ShouldBe(RoutingReason.InScope);
        RoutingPolicy.Judge(successor with { TakenOver = [] }, [Candidate()], Rules)[0].Reason.ShouldBe(RoutingReason.UnitOutOfScope);
        RoutingPolicy.Judge(successor with { UnitPath = "/HO/GZX/", TakenOver = [] }, [Candidate()], Rules)[0].Reason.ShouldBe(RoutingReason.UnitOutOfScope);
    }

    [Fact]
    public void A_suspended_body_gets_nothing()
    {
        var body = Body("NEAR");
        body.Suspend();
        RoutingPolicy.Judge(Facts(), [new RoutingCandidate(body, [Agreement(body, Conditions())], 0)], Rules)[0].Reason.ShouldBe(RoutingReason.Inactive);
    }

    [Fact]
    public void The_preferred_body_of_the_unit_comes_first_then_the_less_loaded()
    {
        RoutingCandidate[] all = [Candidate("OTHER", 0), Candidate("FAR", 0), Candidate("NEAR", 9)];
        RoutingPolicy.Judge(Facts(), all, Rules).Select(v => v.Code).ShouldBe(["NEAR", "FAR", "OTHER"]);
        RoutingPolicy.Judge(Facts() with { UnitPath = "/HO/SH/" }, all, Rules).Select(v => v.Code).ShouldBe(["FAR", "OTHER", "NEAR"]);
    }

    [Fact]
    public void A_mediator_who_ever_worked_for_the_bank_has_a_conflict()
    {
        var mediator = PanelMember.Appoint(Guid.CreateVersion7(), Guid.CreateVersion7(), "郭立", []);
        mediator.ConflictWith("示例银行").ShouldBeNull();
        mediator.AddEmployment("示例银行广州分行", 2012, 2019);
        mediator.ConflictWith("示例银行")!.FromYear.ShouldBe(2012);
    }

    [Fact]
    public void Only_what_the_consent_names_leaves_and_before_acceptance_nobody_is_recognised()
    {
        SharedSnapshot all = new()
        {
            ComplaintNumber = "TS-1",
            ComplainantName = "李淑华",
            ComplainantPhone = "+8613800136072",
            ComplainantDocument = "440103195903124522",
            Narrative = "我是李淑华，电话13800136072",
        };
        var shared = all.Only([SharedField.ComplaintNumber, SharedField.ComplainantName, SharedField.ComplainantPhone, SharedField.Narrative]);
        shared.ComplainantDocument.ShouldBeNull();
        shared.ToJson().ShouldNotContain("440103195903124522");
        shared.Masked().ToJson().ShouldNotContain("李淑华");
        shared.Masked().ToJson().ShouldNotContain("13800136072");
    }

    [Fact]
    public void A_landline_goes_with_its_extension_and_is_dialled_with_its_zero()
    {
        SharedSnapshot all = new() { ComplainantPhone = "+862061234567", ComplainantPhoneExtension = "801" };
        SharedSnapshot.Read(all.Only([SharedField.ComplainantPhone]).ToJson()).DialledPhone.ShouldBe("02061234567-801");
        all.Only([SharedField.ComplaintNumber]).ToJson().ShouldBe("{}");
        all.Masked().DialledPhone.ShouldBe("****");
        (new SharedSnapshot { ComplainantPhone = "+8613800136072" }.DialledPhone, new SharedSnapshot().DialledPhone).ShouldBe(("13800136072", null));
    }

    [Theory]
    [InlineData("020-61234567")]
    [InlineData("02061234567")]
    [InlineData("(020) 6123 4567")]
    [InlineData("（020）61234567转801")]
    [InlineData("+86 20 6123-4567")]
    [InlineData("+862061234567-801")]
    [InlineData("0086-20-61234567")]
    [InlineData("０２０－６１２３４５６７")]
    [InlineData("61234567")]
    public void A_landline_in_the_own_words_is_covered_however_it_is_written(string written) =>
        new SharedSnapshot
        {
            ComplainantPhone = "+862061234567",
            ComplainantPhoneExtension = "801",
            Narrative = $"请打{written}找我，2026年收费3280元。",
        }
            .Masked()
            .Narrative.ShouldBe("请打****找我，2026年收费3280元。");

    [Theory]
    [InlineData("13800136072")]
    [InlineData("138-0013-6072")]
    [InlineData("138 0013 6072")]
    [InlineData("+86 138 0013 6072")]
    [InlineData("8613800136072")]
    public void A_mobile_in_the_own_words_is_covered_however_it_is_written(string written) =>
        new SharedSnapshot { ComplainantPhone = "+8613800136072", Narrative = $"请打{written}找我，13900136072是客服的。" }
            .Masked()
            .Narrative.ShouldBe("请打****找我，****是客服的。");

    private static RoutingFacts Facts() => new("B02.2", "/HO/GZ/", 3280m, Today);

    private static CooperationConditions Conditions() => new(Today.AddYears(-1), Today.AddYears(-1), Today.AddYears(1), ["B02"], ["GZ"], 0m, 100_000m);

    private static RoutingReason ReasonOf(CooperationConditions conditions, int open = 0)
    {
        var body = Body("NEAR");
        return RoutingPolicy.Judge(Facts(), [new RoutingCandidate(body, [Agreement(body, conditions)], open)], Rules)[0].Reason;
    }

    private static RoutingCandidate Candidate()
    {
        var body = Body("NEAR");
        return new RoutingCandidate(body, [Agreement(body, Conditions())], 0);
    }

    private static RoutingCandidate Candidate(string code, int open)
    {
        var body = Body(code);
        return new RoutingCandidate(body, [Agreement(body, Conditions() with { Units = [], Products = [] })], open);
    }

    private static CooperationAgreement Agreement(MediationBody body, CooperationConditions conditions) => CooperationAgreement.Sign(body, "HZ-1", conditions);

    private static MediationBody Body(string code) =>
        MediationBody.Create(code, code, code, BodyKind.PeoplesCommittee, "L-1", "广东", "020", NumberPattern.Parse("（{year}）调字第{n}号"));
}
