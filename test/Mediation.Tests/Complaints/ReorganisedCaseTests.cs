using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>A case follows its unit and its people when the bank is reorganised, and no limit moves.</summary>
public sealed class ReorganisedCaseTests
{
    private static readonly OrganisationUnit Head = OrganisationUnit.Create("HO", "总行", "Head Office", null);

    private static readonly OrganisationUnit Branch = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", Head);

    private static readonly OrganisationUnit CardCentre = OrganisationUnit.Create("CC", "信用卡中心", "Credit Card Centre", Head);

    private static readonly MediationUser Successor = new() { DisplayName = "林夏" };

    private readonly Guid reorganisation = Guid.CreateVersion7();

    [Fact]
    public void With_its_unit_it_goes_to_the_successor_with_handler_clock_tasks_and_proposals()
    {
        var complaint = Of(Branch);
        complaint.Assign(Handler);
        var task = complaint.SetTask(complaint.ANote(), Handler, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 18), Day(11, 18));
        complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18));
        var due = complaint.Duties.Select(d => (d.Kind, d.DueAt)).ToList();
        _ = complaint.TakeRaised();
        complaint.FollowUnit(Branch, CardCentre, keepsHandler: true, reorganisation, complaint.ANote());
        (complaint.State, complaint.UnitId, complaint.UnitPath, complaint.HandlerId).ShouldBe(
            (ComplaintState.Handling, CardCentre.Id, CardCentre.Path, Handler.Id)
        );
        complaint.Duties.Select(d => (d.Kind, d.DueAt)).ShouldBe(due);
        complaint.Duties.ShouldAllBe(d => d.UnitPath == CardCentre.Path);
        (task.State, complaint.Endings[0].State).ShouldBe((TaskState.Open, EndingProposalState.Proposed));
        var moved = complaint.TakeRaised().ShouldHaveSingleItem().ShouldBeOfType<ComplaintFollowedUnit>();
        (moved.FromUnit, moved.ToUnit, moved.HandlerId, moved.ReorganisationId).ShouldBe(("广州分行", "信用卡中心", Handler.Id, reorganisation));
    }

    [Fact]
    public void A_review_goes_to_the_successor_and_one_level_up_where_the_successor_has_the_decision_itself()
    {
        var counter = OrganisationUnit.Create("TH", "天河支行", "Tianhe", Branch);
        var units = new[] { Head, Branch, CardCentre, counter }.ToDictionary(u => u.Id);
        Guid After(OrganisationUnit closed, OrganisationUnit successor, OrganisationUnit reviewed, OrganisationUnit superior) =>
            ReviewPolicy.SuperiorAfterClosing(units, closed.Id, successor.Id, reviewed.Id, superior.Id);

        After(Branch, CardCentre, counter, Branch).ShouldBe(CardCentre.Id);
        After(counter, Branch, counter, Branch).ShouldBe(Head.Id, "the case has not followed yet");
        After(counter, Branch, Branch, Branch).ShouldBe(Head.Id, "the case has followed");
        After(Branch, CardCentre, CardCentre, Branch).ShouldBe(Head.Id);
        After(counter, Branch, Branch, Head).ShouldBe(Head.Id, "nothing changes");
        After(Branch, Head, Branch, Head).ShouldBe(Head.Id, "above the head office is nobody");
    }

    [Fact]
    public void A_handler_who_cannot_handle_it_there_lets_it_go()
    {
        var complaint = Of(Branch);
        complaint.Assign(Handler);
        complaint.FollowUnit(Branch, CardCentre, keepsHandler: false, reorganisation, complaint.ANote());
        (complaint.State, complaint.HandlerId, complaint.Holder, complaint.HolderName).ShouldBe((ComplaintState.Registered, null, Holder.Unit, "信用卡中心"));
    }

    [Fact]
    public void A_case_that_is_open_after_its_end_keeps_its_state_and_its_handler()
    {
        var complaint = ClosedOn(Day(11, 18));
        complaint.FollowUnit(Branch, CardCentre, keepsHandler: true, reorganisation, complaint.ANote());
        (complaint.State, complaint.Holder, complaint.HandlerId).ShouldBe((ComplaintState.Closed, Holder.Nobody, Handler.Id));
    }

    [Fact]
    public void A_successor_has_the_case_of_a_handler_who_left_or_else_its_unit()
    {
        var complaint = Of(Branch);
        complaint.Assign(Handler);
        _ = complaint.TakeRaised();
        complaint.ReplaceHandlerWhoLeft(Branch, Successor, reorganisation, complaint.ANote());
        (complaint.State, complaint.HandlerId, complaint.HolderName).ShouldBe((ComplaintState.Handling, Successor.Id, "林夏"));
        complaint.TakeRaised().Select(e => e.GetType().Name).ShouldBe([nameof(HandlerLeft), nameof(ComplaintAssigned)]);

        complaint.ReplaceHandlerWhoLeft(Branch, null, reorganisation, complaint.ANote());
        (complaint.State, complaint.HandlerId, complaint.Holder, complaint.HolderName).ShouldBe((ComplaintState.Registered, null, Holder.Unit, "广州分行"));
    }

    [Fact]
    public void A_task_of_somebody_who_left_is_given_on_while_it_is_open()
    {
        var complaint = Of(Branch);
        complaint.Assign(Handler);
        var task = complaint.SetTask(complaint.ANote(), Handler, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 18), Day(11, 18));
        complaint.GiveTask(task.Id, Successor, complaint.ANote());
        (task.OwnerId, task.DueOn).ShouldBe((Successor.Id, new DateOnly(2026, 11, 20)));
        complaint.DropTask(task.Id, complaint.ANote(), Day(11, 19));
        RefusalOf(() => complaint.GiveTask(task.Id, Handler, complaint.ANote())).ShouldBe("Complaints:TaskEnded");
    }

    [Fact]
    public void A_closed_unit_is_given_no_case()
    {
        var closed = OrganisationUnit.Create("TH", "天河支行", "Tianhe", Branch);
        closed.CloseInto(Branch, Day(11, 1));
        var complaint = Of(Branch);
        RefusalOf(() => complaint.TransferToUnit(Branch, closed, complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:UnitClosed");
    }

    [Fact]
    public void The_name_of_its_unit_follows_while_the_unit_has_it()
    {
        var unit = OrganisationUnit.Create("SZ", "深圳分行", "Shenzhen", Head);
        var complaint = Of(unit);
        unit.Rename("深圳前海分行", "Qianhai");
        complaint.FollowNameOfUnit(unit);
        complaint.HolderName.ShouldBe("深圳前海分行");
        complaint.Assign(Handler);
        complaint.FollowNameOfUnit(Branch);
        complaint.HolderName.ShouldBe(Handler.DisplayName);
    }
}
