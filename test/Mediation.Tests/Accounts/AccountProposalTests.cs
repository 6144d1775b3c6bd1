namespace Mediation.Tests.Accounts;

public sealed class AccountProposalTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);
    private readonly MediationUser person = new();
    private readonly Guid proposer = Guid.CreateVersion7();

    [Fact]
    public void A_second_administrator_approves_it_once()
    {
        var proposal = Proposal();
        var second = Guid.CreateVersion7();
        proposal.Approve(second, Now);
        proposal.State.ShouldBe(ProposalState.Approved);
        proposal.DecidedBy.ShouldBe(second);
        Code(() => proposal.Approve(Guid.CreateVersion7(), Now)).ShouldBe("Accounts:ProposalDecided");
        Code(() => proposal.Refuse(second, Now)).ShouldBe("Accounts:ProposalDecided");
    }

    [Fact]
    public void Neither_who_proposed_it_nor_the_person_approves_it()
    {
        Code(() => Proposal().Approve(proposer, Now)).ShouldBe("Accounts:FourEyes");
        Code(() => Proposal().Approve(person.Id, Now)).ShouldBe("Accounts:FourEyes");
    }

    [Fact]
    public void Who_proposed_it_takes_it_back()
    {
        var proposal = Proposal();
        proposal.Refuse(proposer, Now);
        proposal.State.ShouldBe(ProposalState.Refused);
    }

    [Fact]
    public void Roles_of_the_bank_and_of_a_body_do_not_mix()
    {
        Code(() => AccountProposal.OfRoles(person, [MediationRoles.Mediator], Guid.Empty, "x", proposer, Now)).ShouldBe("Accounts:RoleOfOthers");
        MediationUser mediator = new() { BodyId = Guid.CreateVersion7() };
        Code(() => AccountProposal.OfRoles(mediator, [MediationRoles.Handler], null, "x", proposer, Now)).ShouldBe("Accounts:RoleOfOthers");
        Code(() => AccountProposal.OfRoles(person, [MediationRoles.Handler], null, "x", proposer, Now)).ShouldBe("Accounts:UnitMissing");
    }

    [Fact]
    public void An_administrator_holds_no_other_role_also_by_a_proposal_made_before_the_rule()
    {
        Code(() => AccountProposal.OfRoles(person, [MediationRoles.Admin, MediationRoles.Supervisor], Guid.Empty, "x", proposer, Now))
            .ShouldBe("Accounts:AdministratorAlone");
        AccountProposal.OfRoles(person, [MediationRoles.Admin], Guid.Empty, "x", proposer, Now).Roles.ShouldBe("Admin");
        var before = Proposal();
        typeof(AccountProposal).GetProperty(nameof(AccountProposal.Roles))!.SetValue(before, "Leader Admin");
        Code(() => before.Approve(Guid.CreateVersion7(), Now)).ShouldBe("Accounts:AdministratorAlone");
        before.State.ShouldBe(ProposalState.Open);
    }

    [Fact]
    public void A_reset_is_released_by_neither_who_proposed_it_nor_the_person_and_proposed_by_nobody_for_himself()
    {
        Code(() => AccountProposal.OfReset(person.Id, "lost", person.Id, Now)).ShouldBe("Accounts:NotYourself");
        var reset = AccountProposal.OfReset(person.Id, "lost", proposer, Now);
        Code(() => reset.Approve(proposer, Now)).ShouldBe("Accounts:FourEyes");
        Code(() => reset.Approve(person.Id, Now)).ShouldBe("Accounts:FourEyes");
        reset.Approve(Guid.CreateVersion7(), Now);
        reset.State.ShouldBe(ProposalState.Approved);
    }

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;

    private AccountProposal Proposal() => AccountProposal.OfRoles(person, [MediationRoles.Handler], Guid.CreateVersion7(), "new colleague", proposer, Now);
}
