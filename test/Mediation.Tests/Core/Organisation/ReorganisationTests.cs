namespace Mediation.Tests.Core.Organisation;

/// <summary>A reorganisation: proposed by one, approved by another, in effect once, followed by the open work in bounded steps.</summary>
public sealed class ReorganisationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 30);
    private readonly Guid proposer = Guid.CreateVersion7();
    private readonly MediationUser person = new() { DisplayName = "陈静" };

    [Fact]
    public void Neither_who_proposed_it_nor_the_person_approves_it()
    {
        Code(() => Leaving().Approve(proposer, Now)).ShouldBe("Reorganisation:FourEyes");
        Code(() => Leaving().Approve(person.Id, Now)).ShouldBe("Reorganisation:FourEyes");
    }

    [Fact]
    public void It_is_decided_once_and_taken_back_while_its_day_is_to_come()
    {
        var leaving = Leaving();
        leaving.Approve(Guid.CreateVersion7(), Now);
        Code(() => leaving.Approve(Guid.CreateVersion7(), Now)).ShouldBe("Reorganisation:Decided");
        leaving.Refuse(proposer, Now);
        leaving.State.ShouldBe(ReorganisationState.Refused);
        Code(() => leaving.Begin(null, "", "", Now)).ShouldBe("Reorganisation:Decided");
        Code(() => leaving.Refuse(proposer, Now)).ShouldBe("Reorganisation:Decided");
    }

    [Fact]
    public void Who_is_to_leave_does_not_stop_it_and_who_belongs_to_a_mediation_body_leaves_no_bank()
    {
        var leaving = Leaving();
        leaving.Approve(Guid.CreateVersion7(), Now);
        Code(() => leaving.Refuse(person.Id, Now)).ShouldBe("Reorganisation:FourEyes");
        person.BodyId = Guid.CreateVersion7();
        Code(() => Leaving()).ShouldBe("Reorganisation:OfBody");
    }

    [Fact]
    public void Nothing_is_dated_back_and_nobody_leaves_twice()
    {
        Should.Throw<InvalidInputException>(() => Leaving(Today.AddDays(-1))).Errors.ShouldHaveSingleItem().Code.ShouldBe("Reorganisation:InPast");
        person.Leave(Now, null);
        Code(() => Leaving()).ShouldBe("Reorganisation:HasLeft");
    }

    [Fact]
    public void Who_leaves_is_locked_for_good_with_a_successor_for_notices()
    {
        var (stamp, successor) = (person.SecurityStamp, Guid.CreateVersion7());
        person.GoAbsent(Now.AddDays(-1), Now.AddDays(9), Guid.CreateVersion7());
        person.Leave(Now, successor);
        (person.IsLocked(Now.AddYears(50)), person.LeftAt, person.DeputyId, person.AbsentUntil).ShouldBe((true, Now, successor, null));
        person.SecurityStamp.ShouldNotBe(stamp, "sessions and tokens are over");
    }

    [Fact]
    public void Open_work_is_looked_at_in_bounded_steps_and_once_more_when_everybody_knows()
    {
        var closing = Begun();
        Guid[] ids = [Guid.CreateVersion7(), Guid.CreateVersion7()];
        closing.Note([new(ids[0], ids[0]), new(ids[1], ids[1])], 0, asked: 2, Now).ShouldBe(Now, "there may be more");
        (closing.Part, closing.After).ShouldBe((WorkKind.Cases, ids[1]));
        closing.Note([], 0, 2, Now).ShouldBe(Now);
        closing.Part.ShouldBe(WorkKind.Reviews);
        closing.IsSecondLook.ShouldBeFalse();
        closing.Note([], 0, 2, Now).ShouldBe(Now + Reorganisation.KnownEverywhere);
        (closing.State, closing.Part, closing.IsSecondLook).ShouldBe((ReorganisationState.UnderWay, WorkKind.Cases, true));
        closing.Note([new(ids[0], ids[0])], known: 1, 2, Now).ShouldBe(Now);
        closing.Note([], 0, 2, Now.AddMinutes(2)).ShouldBeNull();
        (closing.State, closing.Part).ShouldBe((ReorganisationState.UnderWay, null), "it was looked at; that is not yet followed");
        closing.End(open: 1, Now.AddMinutes(2)).ShouldBe(Now.AddMinutes(3), "a piece waits, or failed");
        closing.End(open: 0, Now.AddMinutes(2)).ShouldBeNull();
        (closing.State, closing.Found, closing.FinishedAt).ShouldBe((ReorganisationState.Finished, 2, Now.AddMinutes(2)));
        closing.TakeRaised().OfType<ReorganisationFinished>().ShouldHaveSingleItem().Followed.ShouldBe(2);
    }

    [Fact]
    public void A_new_unit_has_no_work_that_follows()
    {
        var head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
        var adding = Reorganisation.AddUnit(new UnitTree([head]), new UnitWords("SZ", "深圳分行", "Shenzhen"), head, By);
        adding.Approve(Guid.CreateVersion7(), Now);
        adding.Begin(Guid.CreateVersion7(), "", "/HO/SZ/", Now);
        adding.State.ShouldBe(ReorganisationState.Finished);
    }

    [Fact]
    public void A_new_name_moves_nothing_holds_at_once_and_keeps_the_one_before()
    {
        var head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
        var unit = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou", head);
        var naming = Reorganisation.RenameUnit(new UnitTree([head, unit]), unit, new UnitWords("GZ", "湾区分行", "Bay Area"), By);
        naming.Approve(Guid.CreateVersion7(), Now);
        unit.Rename(naming.Name, naming.NameEn);
        naming.Begin(unit.Id, unit.Path, unit.Path, Now);
        (naming.FormerName, naming.FormerNameEn, naming.State).ShouldBe(("广州分行", "Guangzhou", ReorganisationState.Finished));
        naming.Part.ShouldBe(WorkKind.Cases, "open cases show the new name a little later");
        naming.Note([], 0, 2, Now);
        naming.Note([], 0, 2, Now).ShouldBeNull();
        naming.End(open: 3, Now).ShouldBeNull();
        naming.TakeRaised().OfType<ReorganisationFinished>().ShouldHaveSingleItem().Followed.ShouldBe(0);
    }

    [Fact]
    public void Who_is_to_leave_is_offered_no_refusal_unless_the_proposal_is_their_own()
    {
        Leaving().MayBeRefusedBy(person.Id).ShouldBeFalse();
        Leaving().MayBeRefusedBy(proposer).ShouldBeTrue();
        Leaving().MayBeRefusedBy(Guid.CreateVersion7()).ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_successor_stays_longer_than_who_leaves(int days, bool stays)
    {
        MediationUser successor = new() { DisplayName = "何敏" };
        var leaving = Leaving(Today.AddDays(5), successor.Id);
        var other = Reorganisation.LeaveBank(successor, Today.AddDays(5 + days), Today, new Dictionary<WorkKind, Guid>(), By);
        Stays(leaving, other).ShouldBe(stays);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Who_leaves_gets_the_work_of_nobody_who_leaves_later(int days, bool stays)
    {
        MediationUser predecessor = new() { DisplayName = "何敏" };
        var chosen = new Dictionary<WorkKind, Guid> { [WorkKind.Notices] = person.Id };
        var other = Reorganisation.LeaveBank(predecessor, Today.AddDays(5 + days), Today, chosen, By);
        Stays(Leaving(Today.AddDays(5)), other).ShouldBe(stays);
    }

    [Fact]
    public void Approvals_of_who_leaves_follow_last() => Leaving().Parts[^1].ShouldBe(WorkKind.Approvals);

    private static bool Stays(Reorganisation leaving, Reorganisation other)
    {
        try
        {
            leaving.EnsureSuccessorsStay([leaving, other]);
            return true;
        }
        catch (BusinessException refused) when (refused.Code == "Reorganisation:SuccessorLeaves")
        {
            return false;
        }
    }

    private ProposedChange By => new(proposer, "调整", Now);

    private Reorganisation Leaving(DateOnly? on = null, Guid? to = null) =>
        Reorganisation.LeaveBank(person, on ?? Today, Today, new Dictionary<WorkKind, Guid> { [WorkKind.Cases] = to ?? Guid.CreateVersion7() }, By);

    private Reorganisation Begun()
    {
        var head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
        var unit = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou", head);
        var closing = Reorganisation.CloseUnit(new UnitTree([head, unit]), unit, head, By);
        closing.Approve(Guid.CreateVersion7(), Now);
        closing.Begin(unit.Id, unit.Path, "/HO/~GZ/", Now);
        return closing;
    }

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
