using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Tests.Complaints;

namespace Mediation.Tests.Ownership;

public sealed class AssignmentPolicyTests
{
    private const string Branch = "/HO/GZ/";
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);
    private static readonly LeaderCandidate Zhou = Leader("zhou", Branch);
    private static readonly LeaderCandidate Zheng = Leader("zheng", Branch);
    private static readonly LeaderCandidate Wu = Leader("wu", "/HO/");

    [Theory]
    [InlineData(RiskLevel.Major, "B02.2", 3280, "major")]
    [InlineData(RiskLevel.Major, "B09", 499_999, "major")]
    [InlineData(RiskLevel.Major, "B09", 500_000, "wealth-large")]
    [InlineData(RiskLevel.Critical, "B02.2", 3280, "critical")]
    [InlineData(RiskLevel.Critical, "B02.2", 1_000_000, "critical-large")]
    public void The_first_row_that_fits_decides(RiskLevel level, string product, int amount, string row) =>
        AssignmentPolicy.RowFor(new AssignmentFacts(level, product, amount, Branch), ShippedPolicies.Matrix).Key.ShouldBe(row);

    [Theory]
    [InlineData("/HO/GZ/TH/", true)]
    [InlineData("/HO/SOUTH/GZ/", true)]
    [InlineData("/HO/SH/~GZ/", true)]
    [InlineData("/HO/GZX/", false)]
    public void A_row_of_a_unit_fits_it_wherever_it_stands(string path, bool fits) =>
        new AssignmentRow("gz", RiskLevel.Major, LeaderOffice.Unit, UnitPrefix: "/HO/GZ/")
            .Fits(new AssignmentFacts(RiskLevel.Major, "B02.2", 3280, path))
            .ShouldBe(fits);

    [Fact]
    public void Excluded_is_who_handles_the_case_or_is_named_in_it()
    {
        var handler = new MediationUser { DisplayName = "陈静" };
        var complaint = AComplaint.Registered();
        complaint.Assign(handler);

        AssignmentPolicy.ExclusionOf(handler.Id, "陈静", complaint, AnOwnership.Vacant()).ShouldBe(LeaderExclusion.HandlesTheCase);
        AssignmentPolicy.ExclusionOf(Wu.Id, "手续费", complaint, AnOwnership.Vacant()).ShouldBe(LeaderExclusion.NamedInComplaint);
        AssignmentPolicy.ExclusionOf(Wu.Id, "吴敏", complaint, AnOwnership.Vacant()).ShouldBe(LeaderExclusion.None);
        ConflictFacts facts = new(handler.Id, complaint.Narrative, IsRecused: true);
        AssignmentPolicy.ConflictOf(Wu.Id, "吴敏", facts).ShouldBe(LeaderExclusion.Recused);
        AssignmentPolicy.ConflictOf(Wu.Id, "手续费", facts).ShouldBe(LeaderExclusion.NamedInComplaint, "whoever is named is not told from a list of others");
    }

    [Fact]
    public void Who_missed_the_limit_is_asked_again_only_when_nobody_else_was_found_and_a_refusal_stands()
    {
        var (missed, refused) = (AnOwnership.Zhou, AnOwnership.Wu);
        var ownership = AnOwnership.In(OwnershipState.Named);
        ownership.Escalate(AnOwnership.Nomination(refused, rung: 2), AnOwnership.Later);
        ExclusionOf(missed, ownership).ShouldBe(LeaderExclusion.AlreadyAsked);

        ownership.Decline(DeclineGround.Other, AnOwnership.ANote("回避"), AnOwnership.Later);
        ownership.RemainVacant(AnOwnership.Later.AddHours(4), "major", 1, AnOwnership.Nomination(AnOwnership.Zhou).Facts);

        ExclusionOf(missed, ownership).ShouldBe(LeaderExclusion.None);
        ExclusionOf(refused, ownership).ShouldBe(LeaderExclusion.AlreadyAsked);
    }

    private static LeaderExclusion ExclusionOf(LeaderCandidate leader, LeaderOwnership ownership) =>
        AssignmentPolicy.ExclusionOf(leader.Id, leader.Name, AComplaint.Registered(), ownership);

    [Theory]
    [InlineData(LeaderOffice.Unit, "/HO/GZ/TH/", "/HO/GZ/TH/")]
    [InlineData(LeaderOffice.Parent, "/HO/GZ/TH/", "/HO/GZ/")]
    [InlineData(LeaderOffice.HeadOffice, "/HO/GZ/TH/", "/HO/")]
    [InlineData(LeaderOffice.Parent, "/HO/", "/HO/")]
    public void An_office_is_found_from_the_unit(LeaderOffice office, string unit, string start) => AssignmentPolicy.StartOf(office, unit).ShouldBe(start);

    [Fact]
    public void The_nearest_office_comes_before_the_least_burden() => Chosen(Wu, Zhou with { OpenOwnerships = 9 }).ShouldBe("zhou");

    [Fact]
    public void In_one_office_the_least_burdened_is_named() => Chosen(Zhou with { OpenOwnerships = 2 }, Zheng with { OpenOwnerships = 1 }).ShouldBe("zheng");

    [Fact]
    public void Ties_go_by_user_name() => Chosen(Zhou, Zheng).ShouldBe("zheng");

    [Fact]
    public void An_absent_leader_is_passed_over_until_the_absence_ends()
    {
        Chosen(Zheng with { AbsentUntil = Now.AddSeconds(1) }, Zhou).ShouldBe("zhou");
        Chosen(Zheng with { AbsentUntil = Now }, Zhou).ShouldBe("zheng");
        Chosen(Zheng with { AbsentFrom = Now, AbsentUntil = Now.AddSeconds(1) }, Zhou).ShouldBe("zhou");
        Chosen(Zheng with { AbsentFrom = Now.AddSeconds(1), AbsentUntil = Now.AddDays(1) }, Zhou).ShouldBe("zheng", "the absence is still to come");
    }

    [Theory]
    [InlineData(LeaderExclusion.HandlesTheCase)]
    [InlineData(LeaderExclusion.NamedInComplaint)]
    [InlineData(LeaderExclusion.AlreadyAsked)]
    public void A_barred_leader_is_never_named(LeaderExclusion bar) => Chosen(Zhou with { Exclusion = bar }, Wu).ShouldBe("wu");

    [Fact]
    public void A_leader_below_the_office_is_not_named()
    {
        var choice = AssignmentPolicy.Choose([Zhou, Wu], "/HO/", Now);
        (choice.Leader!.UserName, choice.Reasons[0].Verdict).ShouldBe(("wu", CandidateVerdict.BelowTheOffice));
    }

    [Fact]
    public void When_nobody_is_left_nobody_is_named_and_each_reason_stands()
    {
        var choice = AssignmentPolicy.Choose([Zhou with { AbsentUntil = Now.AddDays(1) }, Wu with { Exclusion = LeaderExclusion.AlreadyAsked }], Branch, Now);
        choice.Leader.ShouldBeNull();
        choice.Reasons.Select(r => r.Verdict).ShouldBe([CandidateVerdict.Absent, CandidateVerdict.AlreadyAsked]);
    }

    [Fact]
    public void Nobody_to_choose_from_is_nobody() => AssignmentPolicy.Choose([], Branch, Now).Leader.ShouldBeNull();

    private static string? Chosen(params LeaderCandidate[] candidates) => AssignmentPolicy.Choose(candidates, Branch, Now).Leader?.UserName;

    private static LeaderCandidate Leader(string name, string path) => new(Guid.CreateVersion7(), name, name, "副行长", path);
}
