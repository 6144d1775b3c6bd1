using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>A proven notice settles the duty to decide and notify, whatever the case still waits for before it is closed (Order 2020/3, Arts 18, 21).</summary>
public sealed class NoticeProvenTests
{
    [Fact]
    public void The_notice_meets_the_duties_and_the_case_stays_open_without_a_limit()
    {
        var complaint = Decided();
        complaint.OwesNotice.ShouldBeTrue();

        complaint.ProveNotice(NoticeManner.Message, Day(11, 20), "SMS 88", Rules, Day(11, 20));

        (complaint.State, complaint.IsOpen, complaint.ClosedAt, complaint.OwesNotice).ShouldBe((ComplaintState.Decided, true, null, false));
        complaint.Duties.ShouldAllBe(d => d.State == DutyState.Met && d.SettledAt == Day(11, 20));
        (complaint.NextDueAt, complaint.DecisionNotifiedAt).ShouldBe((NoLimit.At, Day(11, 20)));
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Decide).DueAt);
        DutyNotice.NextAfter(Day(11, 20), complaint.Duties, Rules).ShouldBeNull();
        var proven = complaint.TakeRaised().OfType<NoticeProven>().ShouldHaveSingleItem();
        (proven.NoticeSubject, proven.EndingId, proven.InTime).ShouldBe((complaint.Decision!.NoteId, null, true));
    }

    [Fact]
    public void An_earlier_notice_that_is_proven_later_counts_once_a_supervisor_approves_it()
    {
        var complaint = Decided();
        complaint.ProveNotice(NoticeManner.Message, Day(11, 29), "SMS 88", Rules, Day(11, 29));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
        RefusalOf(() => complaint.EnsureNoticeNeedsNoApproval(Day(11, 20), Day(12, 1))).ShouldBe("Complaints:NoticeIsLateFact", "one person heals no breach");

        complaint.ProveNotice(NoticeManner.Phone, Day(11, 20), "录音 0413", Rules, Day(12, 1));
        var duty = complaint.DutyOf(DutyKinds.Decide);
        (duty.State, duty.SettledAt, complaint.DecisionNotifiedAt).ShouldBe((DutyState.Met, Day(11, 20), Day(11, 20)));
        complaint.TakeRaised().OfType<NoticeProven>().Last().InTime.ShouldBeTrue();
        RefusalOf(() => complaint.ProveNotice(NoticeManner.Phone, Day(11, 21), "录音 0414", Rules, Day(12, 1))).ShouldBe("Complaints:NoticeProvenAlready");
    }

    [Fact]
    public void Closed_later_it_was_in_time_and_the_duty_stays_as_the_first_notice_settled_it()
    {
        var complaint = Decided();
        complaint.ProveNotice(NoticeManner.Message, Day(11, 20), "SMS 88", Rules, Day(11, 20));
        complaint.Close(NoticeManner.Posted, Day(12, 20), "EMS 1180", Rules, Day(12, 21));

        var duty = complaint.DutyOf(DutyKinds.Decide);
        (duty.State, duty.SettledAt, complaint.State, complaint.IsOpen).ShouldBe((DutyState.Met, Day(11, 20), ComplaintState.Closed, false));
        complaint.NextDueAt.ShouldBe(complaint.LegalDueAt);
        complaint.TakeRaised().OfType<ComplaintClosed>().ShouldHaveSingleItem().InTime.ShouldBeTrue();
    }

    [Fact]
    public void A_notice_after_the_limit_is_a_breach_at_once_and_at_closing()
    {
        var complaint = Decided();
        complaint.ProveNotice(NoticeManner.Phone, Day(11, 29), "录音 0413", Rules, Day(11, 29));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
        complaint.Close(NoticeManner.Phone, Day(11, 29), "录音 0413", Rules, Day(12, 2));
        var raised = complaint.TakeRaised();
        raised.OfType<NoticeProven>().ShouldHaveSingleItem().InTime.ShouldBeFalse();
        raised.OfType<ComplaintClosed>().ShouldHaveSingleItem().InTime.ShouldBeFalse();
    }

    [Fact]
    public void It_is_proven_once_and_not_before_the_decision()
    {
        var complaint = Decided();
        RefusalOf(() => complaint.ProveNotice(NoticeManner.Phone, Day(11, 17), "录音 0413", Rules, Day(11, 20))).ShouldBe("Complaints:NoticeBeforeDecision");
        complaint.ProveNotice(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 20));
        RefusalOf(() => complaint.ProveNotice(NoticeManner.Phone, Day(11, 20), "录音 0414", Rules, Day(11, 20))).ShouldBe("Complaints:NoticeProvenAlready");
        RefusalOf(() => InHand().ProveNotice(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 20))).ShouldBe("Complaints:ActionNotAllowed");
    }

    [Fact]
    public void What_a_regulator_waits_for_goes_on_and_leads_the_list()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, new DatedAct(Day(11, 18), Day(11, 18)), Codes);
        complaint.ProveNotice(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 19));
        complaint.OwesNotice.ShouldBeFalse();
        complaint.NextDueAt.ShouldBe(complaint.DutyOf(DutyKinds.AnswerRegulator, forward).DueAt);
    }

    [Fact]
    public void Of_a_refusal_it_is_the_notice_that_settles_it_too()
    {
        var complaint = RefusedOn(Day(11, 18));
        complaint.ProveNotice(NoticeManner.Posted, Day(11, 20), "EMS 1180", Rules, Day(11, 21));
        (complaint.DutyOf(DutyKinds.Decide).State, complaint.DecisionNotifiedAt).ShouldBe((DutyState.Met, null));
        complaint.Close(NoticeManner.Posted, Day(11, 20), "EMS 1180", Rules, Day(11, 22));
        (complaint.State, complaint.IsOpen).ShouldBe((ComplaintState.Refused, false));
    }

    internal static Complaint Decided()
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, new DatedAct(Day(11, 18), Day(11, 18)), Codes);
        return complaint;
    }
}
