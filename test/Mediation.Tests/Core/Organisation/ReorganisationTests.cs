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

    private ProposedChange By => new(proposer, "调整", Now);

    private Reorganisation Leaving(DateOnly? on = null) =>
        Reorganisation.LeaveBank(person, on ?? Today, Today, new Dictionary<WorkKind, Guid> { [WorkKind.Cases] = Guid.CreateVersion7() }, By);

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
