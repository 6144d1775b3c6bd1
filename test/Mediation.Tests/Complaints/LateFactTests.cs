using Mediation.Complaints.Domain.LateFacts;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>
/// Facts that move a clock and are reported after the fact: without effect until somebody else has approved their proof (DOMAIN 8.3). The complaint was
/// received on 13 November, so that its limit ends with 28 November.
/// </summary>
public sealed class LateFactTests
{
    private static readonly Guid Handler = Guid.CreateVersion7();
    private static readonly Guid Supervisor = Guid.CreateVersion7();

    [Fact]
    public void A_pause_that_is_reported_late_moves_nothing_until_it_is_approved_and_then_counts_from_its_true_date()
    {
        var complaint = InHand();
        var before = complaint.AnswerBy;
        RefusalOf(() => complaint.PauseTerm("appraisal", new DatedAct(Day(11, 20), Day(12, 5)), "委托书", Rules)).ShouldBe("Complaints:PauseTooLate");
        var fact = Report(complaint, LateFactKind.Pause, Day(11, 20), ground: "appraisal");
        (complaint.AnswerBy, Decide().State).ShouldBe((before, DutyState.Running));
        complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(12, 6));
        Decide().State.ShouldBe(DutyState.Paused);
        complaint.ResumeTerm("appraisal", new DatedAct(Day(12, 7), Day(12, 7)), "报告", Rules);
        complaint.AnswerBy.ShouldBeGreaterThan(Day(12, 10));
        Rules.Explain(Decide(), complaint.ClockFacts, Day(12, 8)).Steps.ShouldContain(s => s.Key == ClockStepKeys.PauseProvenLate);

        Duty Decide() => complaint.DutyOf(DutyKinds.Decide);
    }

    [Fact]
    public void New_facts_that_were_received_in_time_and_recorded_late_heal_the_breach_once_approved()
    {
        var complaint = InHand();
        var fact = Report(complaint, LateFactKind.NewFacts, Day(11, 25));
        complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(12, 6));
        var duty = complaint.DutyOf(DutyKinds.Decide);
        duty.LastDay().ShouldBe(new DateOnly(2026, 12, 10));
        var reading = Rules.Explain(duty, complaint.ClockFacts, Day(12, 6));
        reading.Steps.ShouldContain(s => s.Key == ClockStepKeys.StartProvenLate);
        reading.Steps.ShouldNotContain(s => s.Key == ClockStepKeys.BreachedBeforeRestart);
    }

    [Fact]
    public void An_earlier_receipt_makes_the_limit_end_earlier()
    {
        var complaint = InHand();
        RefusalOf(() => Report(complaint, LateFactKind.Receipt, Day(11, 16), now: Day(11, 17))).ShouldBe("Complaints:ReceiptNotEarlier");
        RefusalOf(() => Report(complaint, LateFactKind.Receipt, new DateTimeOffset(1999, 12, 31, 0, 0, 0, TimeSpan.Zero), now: Day(11, 17)))
            .ShouldBe("Complaints:LateFactBeforeCalendar");
        var fact = Report(complaint, LateFactKind.Receipt, Day(11, 9), now: Day(11, 17));
        complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(11, 18));
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 11, 24));
        (complaint.Duties.Count, complaint.ReceivedAt).ShouldBe((InHand().Duties.Count, Received.ToUniversalTime()));
        (fact.OldDueAt, fact.DueAt).ShouldBe((InHand().AnswerBy, complaint.AnswerBy));
    }

    [Fact]
    public void A_notice_in_time_that_is_reported_late_closes_the_case_and_meets_the_duty_once_approved()
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Handler, DatedAct.Now(Day(11, 18)), Codes);
        LateFactPolicy.LimitHealedBy(complaint.Duties, Day(11, 20), Day(12, 5)).ShouldBe(complaint.AnswerBy);
        LateFactPolicy.LimitHealedBy(complaint.Duties, Day(11, 20), Day(11, 22)).ShouldBeNull("it heals nothing");
        LateFactPolicy.LimitHealedBy(complaint.Duties, Day(12, 1), Day(12, 5)).ShouldBeNull("it was late itself");
        var fact = Report(complaint, LateFactKind.Notice, Day(11, 20), notice: NoticeManner.Posted);
        complaint.State.ShouldBe(ComplaintState.Decided);
        complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(12, 6));
        (complaint.State, complaint.DutyOf(DutyKinds.Decide).State).ShouldBe((ComplaintState.Decided, DutyState.Met));
        complaint.Close(NoticeManner.Posted, Day(11, 20), "EMS 1180", Rules, Day(12, 6));
        complaint.State.ShouldBe(ComplaintState.Closed);
    }

    [Fact]
    public void A_withdrawal_before_the_limit_that_was_recorded_after_it_is_no_breach_once_approved()
    {
        var complaint = InHand();
        complaint.Withdraw(new Withdrawal(Day(11, 20), "回拨本人"), Rules, Day(12, 5));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
        var fact = Report(complaint, LateFactKind.Withdrawal, Day(12, 5));
        fact.At.ShouldBe(Day(11, 20), "the system knows when it was");
        complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(12, 6));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Ended);
    }

    [Fact]
    public void A_mediation_that_began_in_time_and_became_known_late_stops_the_limit_once_approved()
    {
        var complaint = InHand();
        complaint.BeginMediation(Rules, "广州调委会", Day(11, 20), Day(12, 5));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Running);
        var fact = Report(complaint, LateFactKind.Mediation, Day(12, 5));
        complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(12, 6));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Paused);
    }

    [Fact]
    public void Whoever_reported_it_does_not_approve_it_and_it_is_decided_on_once()
    {
        var complaint = InHand();
        var fact = Report(complaint, LateFactKind.NewFacts, Day(11, 25));
        RefusalOf(() => complaint.ApproveLateFact(fact.Id, Handler, Rules, Day(12, 6))).ShouldBe("Complaints:FourEyes");
        RefusalOf(() => Report(complaint, LateFactKind.Receipt, Day(11, 9))).ShouldBe("Complaints:LateFactWaits");
        complaint.RejectLateFact(fact.Id, Note.Of(complaint.Id, "录音里没有。", Supervisor, Day(12, 6)), Day(12, 6));
        (fact.State, complaint.AnswerBy).ShouldBe((LateFactState.Rejected, InHand().AnswerBy));
        RefusalOf(() => complaint.ApproveLateFact(fact.Id, Supervisor, Rules, Day(12, 7))).ShouldBe("Complaints:LateFactDecided");
        RefusalOf(() => complaint.ApproveLateFact(Guid.CreateVersion7(), Supervisor, Rules, Day(12, 7))).ShouldBe("Complaints:LateFactUnknown");
    }

    [Fact]
    public void What_moves_no_limit_or_does_not_fit_the_case_is_not_reported_late()
    {
        RefusalOf(() => Report(InHand(), LateFactKind.NewFacts, Received.ToUniversalTime(), now: Day(11, 16))).ShouldBe("Complaints:LateFactMovesNothing");
        RefusalOf(() => Report(InHand(), LateFactKind.Notice, Day(11, 20), notice: NoticeManner.Phone)).ShouldBe("Complaints:LateFactNotNow");
        RefusalOf(() => Report(InHand(), LateFactKind.Mediation, Day(11, 20))).ShouldBe("Complaints:LateFactNotNow");
        RefusalOf(() => Report(InHand(), LateFactKind.Pause, Day(11, 20), ground: "holiday")).ShouldBe("Complaints:UnknownGround");
        RefusalOf(() => Report(InHand(), LateFactKind.NewFacts, Day(12, 20))).ShouldBe("Core:InFuture");
    }

    [Fact]
    public void Each_state_has_its_kinds_and_only_states_that_allow_the_report()
    {
        foreach (var state in Enum.GetValues<ComplaintState>())
        {
            (LateFactPolicy.KindsIn(state).Count > 0).ShouldBe(ComplaintWorkflow.Table.Allows(state, ComplaintAction.ReportLateFact), $"{state}");
        }
    }

    private static LateFact Report(
        Complaint complaint,
        LateFactKind kind,
        DateTimeOffset at,
        string? ground = null,
        NoticeManner? notice = null,
        DateTimeOffset? now = null
    )
    {
        var recorded = now ?? Day(12, 5);
        LateFactReport report = new(kind, at, ground, notice, "录音 0413", [Guid.CreateVersion7()], Note.Of(complaint.Id, "漏登记。", Handler, recorded));
        return complaint.ReportLateFact(report, Rules, recorded);
    }
}
