using Mediation.Complaints.Domain.Investigation;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>What is asked for, what was established about it, and what that asks of the decision (Order 2020/3, Art. 19).</summary>
public sealed class FindingTests
{
    private static readonly OrganisationUnit Unit = OrganisationUnit.Create("CC", "信用卡中心", "Credit Card Centre", null);

    public static TheoryData<string?, FindingResult, Responsibility, bool, bool, int> Findings =>
        new()
        {
            { null, FindingResult.Founded, Responsibility.Bank, true, true, 1 },
            { null, FindingResult.PartlyFounded, Responsibility.Shared, true, true, 1 },
            { null, FindingResult.Unfounded, Responsibility.Complainant, false, false, 1 },
            { null, FindingResult.NotEstablished, Responsibility.Undetermined, false, false, 0 },
            { "Complaints:EvidenceMissing", FindingResult.Founded, Responsibility.ThirdParty, false, false, 0 },
            { "Complaints:UnfoundedFault", FindingResult.Unfounded, Responsibility.Bank, true, true, 1 },
            { "Complaints:FaultUnitMissing", FindingResult.Founded, Responsibility.Bank, false, true, 1 },
            { "Complaints:FaultAreaMissing", FindingResult.Founded, Responsibility.Shared, true, false, 1 },
            { "Complaints:FaultOfOthers", FindingResult.Founded, Responsibility.ThirdParty, true, false, 1 },
            { "Complaints:FaultOfOthers", FindingResult.Founded, Responsibility.Nobody, false, true, 1 },
        };

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_finding_names_its_evidence_and_a_unit_and_area_where_the_bank_answers_for_it(
        string? refusal,
        FindingResult result,
        Responsibility responsibility,
        bool hasUnit,
        bool hasArea,
        int evidence
    )
    {
        var complaint = InHand();
        RefusalOf(() => Find(complaint, complaint.Id, result, responsibility, hasUnit ? Unit : null, hasArea ? FaultArea.Disclosure : null, evidence))
            .ShouldBe(refusal);
        complaint.Claims.Count.ShouldBe(refusal is null ? 1 : 0);
    }

    [Fact]
    public void A_case_has_no_more_claims_than_can_be_found_on()
    {
        var complaint = InHand();
        for (var i = 0; i < Complaint.MostClaims; i++)
        {
            complaint.AddClaim("D04", null, null, Day(11, 17));
        }

        RefusalOf(() => complaint.AddClaim("D04", null, null, Day(11, 17))).ShouldBe("Complaints:TooManyClaims");
    }

    [Fact]
    public void The_claim_of_the_registration_has_a_row_once_something_was_found()
    {
        var complaint = InHand(3280m);
        complaint.Claims.ShouldBeEmpty();
        Find(complaint, complaint.Id, FindingResult.Unfounded);
        var claim = complaint.Claims.ShouldHaveSingleItem();
        (claim.Id, claim.DemandCode, claim.Amount, claim.Result).ShouldBe((complaint.Id, "D01", 3280m, FindingResult.Unfounded));
        Find(complaint, complaint.Id, FindingResult.NotEstablished, Responsibility.Undetermined);
        complaint.Claims.ShouldHaveSingleItem().Result.ShouldBe(FindingResult.NotEstablished);
    }

    [Fact]
    public void With_several_claims_each_needs_its_finding_before_the_decision()
    {
        var complaint = InHand();
        var more = complaint.AddClaim("D04", null, complaint.ANote(), Day(11, 17));
        Find(complaint, complaint.Id, FindingResult.Unfounded);
        RefusalOf(() => Decide(complaint, DecisionOutcome.NotGranted)).ShouldBe("Complaints:ClaimsWithoutFinding");
        Find(complaint, more.Id, FindingResult.Unfounded);
        ClaimDecision refused = new(complaint.Id, DecisionOutcome.NotGranted, null, null);
        RefusalOf(() => DecideEach(complaint, refused, refused with { ClaimId = more.Id })).ShouldBeNull();
    }

    [Fact]
    public void One_that_was_given_up_needs_none_and_is_not_found_on_any_more()
    {
        var complaint = InHand();
        var more = complaint.AddClaim("D04", null, null, Day(11, 17));
        RefusalOf(() => complaint.DropClaim(complaint.Id, complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:FirstClaimStays");
        complaint.DropClaim(more.Id, complaint.ANote(), Day(11, 18));
        RefusalOf(() => complaint.DropClaim(more.Id, complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:ClaimUnknown");
        RefusalOf(() => Find(complaint, more.Id, FindingResult.Unfounded)).ShouldBe("Complaints:ClaimUnknown");
        RefusalOf(() => Decide(complaint, DecisionOutcome.NotGranted)).ShouldBeNull();
    }

    [Fact]
    public void What_was_found_to_be_so_cannot_be_refused()
    {
        var complaint = InHand();
        Find(complaint, complaint.Id, FindingResult.Founded, Responsibility.ThirdParty);
        RefusalOf(() => Decide(complaint, DecisionOutcome.NotGranted)).ShouldBe("Complaints:FoundedButRefused");
    }

    [Fact]
    public void What_binds_the_bank_is_decided_as_agreed_whatever_was_found()
    {
        RefusalOf(() => FindingPolicy.EnsureDecided(DecisionOutcome.SettledInMediation, [null, null], isBound: true)).ShouldBeNull();
        RefusalOf(() => FindingPolicy.EnsureDecided(DecisionOutcome.Granted, [null, null], isBound: false)).ShouldBe("Complaints:ClaimsWithoutFinding");
        RefusalOf(() => FindingPolicy.EnsureDecided(DecisionOutcome.Granted, [null], isBound: false)).ShouldBeNull();
    }

    [Fact]
    public void The_sums_of_all_claims_are_in_dispute()
    {
        var complaint = InHand(3000m);
        complaint.AllClaimed.ShouldBe(complaint.ClaimedAmount);
        var more = complaint.AddClaim("D03", 500m, null, Day(11, 17));
        complaint.AllClaimed.ShouldBe((complaint.ClaimedAmount ?? 0m) + 500m);
        Find(complaint, complaint.Id, FindingResult.Unfounded);
        Find(complaint, more.Id, FindingResult.Founded, Responsibility.ThirdParty);
        ClaimDecision refused = new(complaint.Id, DecisionOutcome.NotGranted, null, null);
        RefusalOf(() => DecideEach(complaint, refused, new(more.Id, DecisionOutcome.PartlyGranted, 600m, null))).ShouldBe("Complaints:GrantedExceedsClaim");
        RefusalOf(() => DecideEach(complaint, refused, new(more.Id, DecisionOutcome.NotGranted, null, null))).ShouldBe("Complaints:FoundedButRefused");
        DecideEach(complaint, refused, new(more.Id, DecisionOutcome.Granted, 500m, complaint.ANote()));
        (complaint.Decision!.Outcome, complaint.Decision.GrantedAmount).ShouldBe((DecisionOutcome.PartlyGranted, 500m));
    }

    [Fact]
    public void Of_several_claims_each_is_decided_on_once_and_the_whole_follows()
    {
        var complaint = InHand();
        var more = complaint.AddClaim("D04", null, null, Day(11, 17));
        Find(complaint, complaint.Id, FindingResult.Founded, Responsibility.ThirdParty);
        Find(complaint, more.Id, FindingResult.Unfounded);
        ClaimDecision money = new(complaint.Id, DecisionOutcome.Granted, 3280m, null);
        ClaimDecision apology = new(more.Id, DecisionOutcome.NotGranted, null, complaint.ANote());
        RefusalOf(() => Decide(complaint, DecisionOutcome.PartlyGranted, 3280m)).ShouldBe("Complaints:ClaimsUndecided");
        RefusalOf(() => DecideEach(complaint, money)).ShouldBe("Complaints:ClaimsUndecided");
        RefusalOf(() => DecideEach(complaint, money, money)).ShouldBe("Complaints:ClaimTwice");
        RefusalOf(() => DecideEach(complaint, money, apology with { ClaimId = Guid.CreateVersion7() })).ShouldBe("Complaints:ClaimUnknown");

        DecideEach(complaint, money, apology);

        (complaint.Decision!.Outcome, complaint.Decision.GrantedAmount).ShouldBe((DecisionOutcome.PartlyGranted, 3280m));
        more.Outcome.ShouldBe(DecisionOutcome.NotGranted);
        (more.ReasonsNoteId, more.DecisionNoteId).ShouldBe((apology.Reasons!.Id, complaint.Decision.NoteId));
        complaint
            .TakeRaised()
            .OfType<ClaimDecided>()
            .Select(d => (d.ClaimId, d.Outcome, d.GrantedAmount))
            .ShouldBe([(complaint.Id, DecisionOutcome.Granted, 3280m), (more.Id, DecisionOutcome.NotGranted, null)]);
    }

    [Theory]
    [InlineData(DecisionOutcome.Granted, DecisionOutcome.Granted, DecisionOutcome.Granted)]
    [InlineData(DecisionOutcome.NotGranted, DecisionOutcome.NotGranted, DecisionOutcome.NotGranted)]
    [InlineData(DecisionOutcome.Granted, DecisionOutcome.NotGranted, DecisionOutcome.PartlyGranted)]
    [InlineData(DecisionOutcome.PartlyGranted, DecisionOutcome.PartlyGranted, DecisionOutcome.PartlyGranted)]
    public void The_whole_is_granted_or_refused_only_where_every_claim_is(DecisionOutcome one, DecisionOutcome other, DecisionOutcome whole) =>
        ClaimDecisionPolicy.WholeOf([one, other]).ShouldBe(whole);

    [Fact]
    public void What_was_found_stands_once_it_is_decided_on()
    {
        var complaint = InHand();
        Find(complaint, complaint.Id, FindingResult.Unfounded);
        Decide(complaint, DecisionOutcome.NotGranted);
        RefusalOf(() => Find(complaint, complaint.Id, FindingResult.Unfounded)).ShouldBe("Complaints:ActionNotAllowed");
        RefusalOf(() => complaint.AddClaim("D04", null, null, Day(11, 19))).ShouldBe("Complaints:ActionNotAllowed");
    }

    private static void Find(
        Complaint complaint,
        Guid claim,
        FindingResult result,
        Responsibility responsibility = Responsibility.Nobody,
        OrganisationUnit? unit = null,
        FaultArea? area = null,
        int evidence = 1
    ) =>
        complaint.RecordFinding(
            claim,
            new ClaimFinding(result, responsibility, area, unit, complaint.ANote(), [.. Enumerable.Range(0, evidence).Select(_ => Guid.CreateVersion7())]),
            Day(11, 18)
        );

    private static void Decide(Complaint complaint, DecisionOutcome outcome, decimal? granted = null) =>
        complaint.Decide(new(outcome, granted), complaint.ANote(), Guid.Empty, new DatedAct(Day(11, 19), Day(11, 19)), Codes);

    private static void DecideEach(Complaint complaint, params ClaimDecision[] each) =>
        complaint.Decide(
            new(ClaimDecisionPolicy.WholeOf([.. each.Select(c => c.Outcome)]), null) { Each = each },
            complaint.ANote(),
            Guid.Empty,
            new DatedAct(Day(11, 19), Day(11, 19)),
            Codes
        );
}
