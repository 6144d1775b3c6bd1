using System.Globalization;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>When people are told how a duty stands.</summary>
public sealed class DutyNoticeTests
{
    private static readonly InstitutionTime China = InstitutionTime.Default();

    [Fact]
    public void A_limit_is_announced_three_days_and_one_day_before_on_its_day_and_when_it_is_over()
    {
        var complaint = AComplaint.Registered();
        var decide = complaint.Duties.Single(d => d.Kind == DutyKinds.Decide);
        decide.DueAt.ShouldBe(China.EndOfDay(new DateOnly(2026, 11, 28)));
        DutyNotice
            .Of([decide], AComplaint.Rules)
            .Select(n => (n.Kind, China.LocalOf(n.At).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)))
            .ShouldBe([
                (ComplaintNotices.DutySoon, "11-25 08:30"),
                (ComplaintNotices.DutyTomorrow, "11-27 08:30"),
                (ComplaintNotices.DutyToday, "11-28 08:30"),
                (ComplaintNotices.DutyBreached, "11-29 00:00"),
            ]);
    }

    [Fact]
    public void The_bank_s_own_limit_is_announced_in_words_of_its_own_which_wake_nobody() =>
        DutyNotice
            .Of([AComplaint.Registered().Duties.Single(d => d.Kind == DutyKinds.InternalDecide)], AComplaint.Rules)
            .Select(n => n.Kind)
            .ShouldBe([ComplaintNotices.InternalDue, ComplaintNotices.InternalDue, ComplaintNotices.InternalDue, ComplaintNotices.InternalBreached]);

    [Fact]
    public void The_next_moment_is_the_first_one_to_come_and_after_the_breach_there_is_none()
    {
        var decide = AComplaint.Registered().Duties.Where(d => d.Kind == DutyKinds.Decide).ToList();
        DutyNotice
            .NextAfter(China.At(new DateOnly(2026, 11, 27), new TimeOnly(8, 30)), decide, AComplaint.Rules)
            .ShouldBe(China.At(new(2026, 11, 28), new(8, 30)));
        DutyNotice.NextAfter(decide[0].DueAt.AddTicks(-1), decide, AComplaint.Rules).ShouldBe(decide[0].DueAt);
        DutyNotice.NextAfter(decide[0].DueAt, decide, AComplaint.Rules).ShouldBeNull();
    }
}
