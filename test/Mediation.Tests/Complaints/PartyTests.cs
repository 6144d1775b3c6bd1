using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

/// <summary>Who takes part in a complaint, and who can bind the complainant.</summary>
public sealed class PartyTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly PartyAuthority Special = new(MaySettle: true, ProofReference: "委托书 1120");

    [Theory]
    [InlineData(PartyRole.Complainant, "Complaints:OneComplainant")]
    [InlineData(PartyRole.ElectedRepresentative, "Complaints:ElectedFromGroup")]
    public void There_is_one_complainant_and_representatives_of_a_group_are_elected(PartyRole role, string code) =>
        Refusal(() => Add(InHand(), role)).ShouldBe(code);

    [Fact]
    public void A_party_that_ended_is_kept_and_acts_no_more()
    {
        var complaint = InHand();
        var agent = Add(complaint, PartyRole.Agent, Special);
        complaint.EndParty(agent.Id, PartyEnding.AuthorityEnded, Day(11, 21));
        (complaint.Parties.Count, agent.IsActive, agent.Ending).ShouldBe((2, false, PartyEnding.AuthorityEnded));
        Refusal(() => complaint.EndParty(agent.Id, PartyEnding.AuthorityEnded, Day(11, 21))).ShouldBe("Complaints:PartyHasEnded");
        Refusal(() => complaint.EndParty(complaint.Complainant.Id, PartyEnding.LeftTheMatter, Day(11, 21))).ShouldBe("Complaints:ComplainantStays");
        SigningOf(complaint, Adult, PartyRole.Agent).ShouldBe("Complaints:NoSuchParty");
    }

    [Fact]
    public void A_group_is_counted_by_its_persons_and_elects_five_at_most()
    {
        var complaint = InHand();
        var members = Enumerable.Range(0, 6).Select(_ => Add(complaint, PartyRole.GroupMember)).ToList();
        complaint.GroupSize.ShouldBe(7, "the complainant and six");
        Add(complaint, PartyRole.Agent, Special);
        complaint.GroupSize.ShouldBe(7, "an agent complains of nothing");
        foreach (var member in members.Take(Complaint.MostRepresentatives))
        {
            complaint.ElectRepresentative(member.Id);
        }

        Refusal(() => complaint.ElectRepresentative(members[5].Id)).ShouldBe("Complaints:TooManyRepresentatives");
        Refusal(() => complaint.ElectRepresentative(complaint.Complainant.Id)).ShouldBe("Complaints:ElectedFromGroup");
        complaint.EndParty(members[0].Id, PartyEnding.LeftTheGroup, Day(11, 21));
        complaint.ElectRepresentative(members[5].Id);
        complaint.GroupSize.ShouldBe(6);
    }

    [Theory]
    [InlineData(null, null, null, AuthorityState.Missing)]
    [InlineData("委托书", null, null, AuthorityState.Valid)]
    [InlineData("委托书", "2026-11-20", "2026-11-20", AuthorityState.Valid)]
    [InlineData("委托书", "2026-11-21", null, AuthorityState.NotYet)]
    [InlineData("委托书", null, "2026-11-19", AuthorityState.Expired)]
    public void An_authority_stands_by_its_proof_and_its_days(string? proof, string? from, string? until, AuthorityState state)
    {
        var complaint = InHand();
        var agent = Add(complaint, PartyRole.Agent, new PartyAuthority(true, null, proof, DayOf(from), DayOf(until)));
        agent.AuthorityOn(Today).ShouldBe(state);
        SigningOf(complaint, Adult, PartyRole.Agent).ShouldBe(state == AuthorityState.Valid ? null : $"Complaints:Authority{state}");
        complaint.Complainant.AuthorityOn(Today).ShouldBe(AuthorityState.NotNeeded);
    }

    [Fact]
    public void A_general_power_of_attorney_settles_nothing_and_a_guardian_needs_no_special_one()
    {
        var complaint = InHand();
        Add(complaint, PartyRole.Agent, Special with { MaySettle = false });
        Add(complaint, PartyRole.Guardian, Special with { MaySettle = false });
        SigningOf(complaint, Adult, PartyRole.Agent).ShouldBe("Complaints:SpecialAuthorityMissing");
        SigningOf(complaint, Adult, PartyRole.Guardian).ShouldBeNull();
        SigningOf(complaint, Adult, PartyRole.Heir).ShouldBe("Complaints:NoSuchParty");
    }

    [Theory]
    [InlineData(7, false, false, false, "Complaints:GuardianActs")]
    [InlineData(7, true, true, false, "Complaints:GuardianActs")]
    [InlineData(8, false, false, false, null)]
    [InlineData(8, true, false, false, "Complaints:GuardianConfirms")]
    [InlineData(17, true, false, false, "Complaints:GuardianConfirms")]
    [InlineData(17, true, true, false, null)]
    [InlineData(15, true, false, true, "Complaints:GuardianConfirms")]
    [InlineData(16, true, false, true, null)]
    [InlineData(18, true, false, false, null)]
    [InlineData(85, true, false, false, null)]
    public void Who_is_a_minor_signs_as_the_law_lets_them_and_who_is_old_signs_alone(
        int age,
        bool forMoney,
        bool guardianConfirms,
        bool earnsOwnLiving,
        string? code
    )
    {
        var complaint = InHand();
        Add(complaint, PartyRole.Guardian, Special);
        var fields = new PersonalFields { Name = "吴小兰", BirthDate = Today.AddYears(-age) };
        complaint.ChangeParty(complaint.Complainant.Id, fields, new PartyAuthority(), earnsOwnLiving, TestKeys.Sealer);
        Refusal(() => SigningPolicy.EnsureMaySign(complaint, fields, new Signing(ForMoney: forMoney, GuardianConfirms: guardianConfirms), Today))
            .ShouldBe(code);
    }

    [Fact]
    public void A_guardian_confirms_only_who_is_there_with_a_proof()
    {
        var complaint = InHand();
        var fields = new PersonalFields { BirthDate = Today.AddYears(-12) };
        Signing confirmed = new(ForMoney: true, GuardianConfirms: true);
        Refusal(() => SigningPolicy.EnsureMaySign(complaint, fields, confirmed, Today)).ShouldBe("Complaints:NoSuchParty");
        Add(complaint, PartyRole.Guardian);
        Refusal(() => SigningPolicy.EnsureMaySign(complaint, fields, confirmed, Today)).ShouldBe("Complaints:AuthorityMissing");
    }

    [Fact]
    public void What_is_changed_is_sealed_anew_and_found_by_the_new_name_only()
    {
        var complaint = InHand();
        var party = Add(complaint, PartyRole.Agent, Special);
        var before = (party.Sealed, party.NameMark);
        complaint.ChangeParty(party.Id, new PersonalFields { Name = "王五" }, Special, earnsOwnLiving: false, TestKeys.Sealer);
        TestKeys.Sealer.Open(party).Name.ShouldBe("王五");
        (party.Sealed, party.NameMark).ShouldNotBe(before);
        party.NameParts.Count.ShouldBe(3, "the pair and both characters");
    }

    private static PersonalFields Adult => new() { Name = "吴秀兰", BirthDate = Today.AddYears(-40) };

    private static Party Add(Complaint complaint, PartyRole role, PartyAuthority? authority = null) =>
        complaint.AddParty(role, new PersonalFields { Name = "陈立" }, authority ?? new PartyAuthority(), TestKeys.Sealer, Day(11, 20));

    private static string? SigningOf(Complaint complaint, PersonalFields complainant, PartyRole by) =>
        Refusal(() => SigningPolicy.EnsureMaySign(complaint, complainant, new Signing(by), Today));

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static string? Refusal(Action act) => (Record.Exception(act) as BusinessException)?.Code;
}
