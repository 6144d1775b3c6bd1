using Mediation.Referrals.Domain;

namespace Mediation.Tests.Referrals;

public sealed class ProposalPolicyTests
{
    [Theory]
    [InlineData(ComplaintState.Handling, false, null, null)]
    [InlineData(ComplaintState.Handling, true, null, "Referrals:AnonymousComplainant")]
    [InlineData(ComplaintState.Handling, false, MediationState.ConsentPending, "Referrals:AlreadyUnderWay")]
    [InlineData(ComplaintState.Handling, false, MediationState.Pushed, "Referrals:AlreadyUnderWay")]
    [InlineData(ComplaintState.Handling, false, MediationState.InMediation, "Referrals:AlreadyUnderWay")]
    [InlineData(ComplaintState.Handling, false, MediationState.Agreed, "Referrals:AlreadyAgreed")]
    [InlineData(ComplaintState.Handling, false, MediationState.NotAccepted, null)]
    [InlineData(ComplaintState.Handling, false, MediationState.Failed, null)]
    [InlineData(ComplaintState.Handling, false, MediationState.Withdrawn, null)]
    [InlineData(ComplaintState.Mediating, false, MediationState.InMediation, "Complaints:ActionNotAllowed")]
    [InlineData(ComplaintState.Decided, false, null, "Complaints:ActionNotAllowed")]
    [InlineData(ComplaintState.Closed, true, null, "Complaints:ActionNotAllowed")]
    public void A_mediation_is_proposed_while_the_bank_decides_for_a_named_person_once_at_a_time(
        ComplaintState complaint,
        bool isAnonymous,
        MediationState? earlier,
        string? code
    )
    {
        EarlierMediation[] before = earlier is { } state ? [new("TJ-OUT-2026-000012", state)] : [];
        var refusal = ProposalPolicy.RefusalOf(complaint, isAnonymous, before);
        (refusal?.Code).ShouldBe(code);
    }

    [Fact]
    public void The_refusal_names_the_mediation_in_the_way_not_the_first_one()
    {
        EarlierMediation[] earlier = [new("TJ-OUT-2026-000012", MediationState.Failed), new("TJ-OUT-2026-000013", MediationState.Agreed)];
        ProposalPolicy.RefusalOf(ComplaintState.Handling, isAnonymous: false, earlier)!.Values["number"].ShouldBe("TJ-OUT-2026-000013");
    }
}
