using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>What somebody of the bank is to do about a complaint by a day.</summary>
public sealed class TaskTests
{
    private static readonly MediationUser Owner = new() { Id = Guid.CreateVersion7(), DisplayName = "何敏" };

    [Fact]
    public void Its_owner_does_it_and_nobody_else()
    {
        var (complaint, task) = ATask();
        RefusalOf(() => complaint.CompleteTask(task.Id, complaint.ANote(), Guid.CreateVersion7(), new DateOnly(2026, 11, 18), Day(11, 18)))
            .ShouldBe("Complaints:NotYourTask");
        complaint.CompleteTask(task.Id, complaint.ANote(), Owner.Id, new DateOnly(2026, 11, 18), Day(11, 18));
        (task.State, task.EndedAt).ShouldBe((TaskState.Done, Day(11, 18)));
        RefusalOf(() => complaint.CompleteTask(task.Id, complaint.ANote(), Owner.Id, new DateOnly(2026, 11, 18), Day(11, 18))).ShouldBe("Complaints:TaskEnded");
        RefusalOf(() => complaint.DropTask(task.Id, complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:TaskEnded");
        RefusalOf(() => complaint.DropTask(Guid.CreateVersion7(), complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:TaskUnknown");
    }

    [Fact]
    public void One_that_is_done_after_its_day_was_late_whether_or_not_a_timer_told_so()
    {
        var (complaint, task) = ATask();
        complaint.CompleteTask(task.Id, complaint.ANote(), Owner.Id, task.DueOn.AddDays(1), Day(11, 21));
        complaint.TakeRaised().OfType<TaskDone>().ShouldHaveSingleItem().InTime.ShouldBeFalse();
    }

    [Fact]
    public void Its_day_is_not_over_when_it_is_set()
    {
        var complaint = InHand();
        var today = new DateOnly(2026, 11, 17);
        RefusalOf(() => complaint.SetTask(complaint.ANote(), Owner, today.AddDays(-1), today, Day(11, 17))).ShouldBe("Complaints:TaskInPast");
        RefusalOf(() => complaint.SetTask(complaint.ANote(), Owner, today, today, Day(11, 17))).ShouldBeNull();
    }

    [Fact]
    public void Its_day_is_one_that_comes_up()
    {
        var complaint = InHand();
        var today = new DateOnly(2026, 11, 17);
        RefusalOf(() => complaint.SetTask(complaint.ANote(), Owner, today.AddYears(5), today, Day(11, 17))).ShouldBeNull("a repayment plan may last so long");
        RefusalOf(() => complaint.SetTask(complaint.ANote(), Owner, today.AddYears(5).AddDays(1), today, Day(11, 17))).ShouldBe("Core:DateTooFarAhead");
    }

    [Fact]
    public void What_is_open_is_dropped_when_another_unit_goes_on()
    {
        var (complaint, task) = ATask();
        complaint.TransferToUnit(
            OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null),
            OrganisationUnit.Create("CC", "信用卡中心", "Credit Card Centre", null),
            complaint.ANote(),
            Day(11, 18)
        );
        task.State.ShouldBe(TaskState.Dropped);
    }

    private static (Complaint Complaint, CaseTask Task) ATask()
    {
        var complaint = InHand();
        return (complaint, complaint.SetTask(complaint.ANote(), Owner, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 17), Day(11, 17)));
    }
}
