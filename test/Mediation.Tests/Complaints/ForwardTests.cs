using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

/// <summary>Two legal clocks at once: the bank's own receipt, and what a regulator forwarded (DOMAIN 8.2).</summary>
public sealed class ForwardTests
{
    [Fact]
    public void A_forward_starts_a_limit_of_its_own_from_the_day_after_it_arrived()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 20), recorded: Day(11, 23));
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).LastDay().ShouldBe(new DateOnly(2026, 12, 5));
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 11, 28));
        complaint.TakeRaised().OfType<RegulatorForwardRecorded>().Single().AnswerBy.ShouldBe(complaint.DutyOf(DutyKinds.AnswerRegulator, forward).DueAt);
    }

    [Fact]
    public void One_that_came_with_the_complaint_is_there_from_the_beginning()
    {
        var complaint = Registered(forward: new ForwardFacts("PBOC", "银办〔2026〕7号", Day(11, 13, 17)), now: Day(11, 14));
        complaint.Duties.Select(d => d.Kind).ShouldBe([DutyKinds.Decide, DutyKinds.InternalDecide, DutyKinds.AnswerRegulator]);
        complaint.TakeRaised().Select(e => e.GetType()).ShouldBe([typeof(ComplaintRegistered), typeof(RegulatorForwardRecorded)]);
    }

    [Fact]
    public void The_earliest_legal_limit_leads_and_each_is_closed_separately()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 20));
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Decide).DueAt);
        Decide(complaint, Day(11, 23));
        complaint.Close(NoticeManner.Phone, Day(11, 24), "0413", Rules, Day(11, 24));

        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).State.ShouldBe(DutyState.Running);
        (complaint.State, complaint.IsOpen, complaint.ClosedAt).ShouldBe((ComplaintState.Closed, true, Day(11, 24)));
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.AnswerRegulator, forward).DueAt);
        complaint.NextDueAt.ShouldBe(complaint.LegalDueAt);

        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(12, 6)), "回执 0413", Rules);
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).State.ShouldBe(DutyState.Breached);
        (complaint.State, complaint.IsOpen, complaint.Holder).ShouldBe((ComplaintState.Closed, false, Holder.Nobody));
    }

    [Fact]
    public void The_answer_to_the_regulator_closes_nothing_but_its_own_limit()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 20)), "回执 0413", Rules);
        (complaint.State, complaint.IsOpen).ShouldBe((ComplaintState.Handling, true));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Running);
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Decide).DueAt);
    }

    [Fact]
    public void Whoever_withdraws_leaves_the_regulator_waiting()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.Withdraw(new(Day(11, 17), "回拨本人电话确认"), Rules, Day(11, 17));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Ended);
        (complaint.State, complaint.IsOpen, complaint.DutyOf(DutyKinds.AnswerRegulator, forward).State).ShouldBe(
            (ComplaintState.Withdrawn, true, DutyState.Running)
        );
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 18)), "回执 0413", Rules);
        complaint.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void Mediation_does_not_stop_the_regulator_s_limit_and_the_case_is_not_said_to_stand_still()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 20), Day(11, 20));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Paused);
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).State.ShouldBe(DutyState.Running);
        complaint.IsClockPaused.ShouldBeFalse();
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.AnswerRegulator, forward).DueAt);
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 23)), "回执 0413", Rules);
        complaint.IsClockPaused.ShouldBeTrue("what is left stands still");
    }

    [Fact]
    public void Two_forwards_have_a_clock_each()
    {
        var complaint = InHand();
        var (first, second) = (complaint.Forwarded(Day(11, 16)), complaint.Forwarded(Day(11, 20), reference: "转办〔2026〕2号"));
        complaint.AnswerRegulator(first, complaint.ANote(), DatedAct.Now(Day(11, 23)), "回执 0413", Rules);
        complaint.DutyOf(DutyKinds.AnswerRegulator, first).State.ShouldBe(DutyState.Met);
        complaint.DutyOf(DutyKinds.AnswerRegulator, second).State.ShouldBe(DutyState.Running);
    }

    [Fact]
    public void A_forward_that_contradicts_the_case_is_refused()
    {
        RefusalOf(() => InHand().Forwarded(Received.ToUniversalTime().AddTicks(-1))).ShouldBe("Complaints:ForwardBeforeReceipt");
        RefusalOf(() => InHand().Forwarded(Day(11, 20).AddTicks(1), Day(11, 20))).ShouldBe("Core:InFuture");
        var complaint = InHand();
        complaint.Forwarded(Day(11, 16));
        RefusalOf(() => complaint.Forwarded(Day(11, 17))).ShouldBe("Complaints:SameForward");
        RefusalOf(() => complaint.AnswerRegulator(Guid.CreateVersion7(), complaint.ANote(), DatedAct.Now(Day(11, 17)), "0413", Rules))
            .ShouldBe("Complaints:ForwardUnknown");
    }

    [Fact]
    public void An_answer_has_a_time_that_is_possible_and_a_proof_where_it_is_recorded_after_the_limit_and_is_given_once()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        RefusalOf(Answer(Day(11, 16).AddTicks(-1), Day(11, 20))).ShouldBe("Complaints:BeforeItsCause");
        RefusalOf(Answer(Day(11, 20).AddTicks(1), Day(11, 20))).ShouldBe("Core:InFuture");
        RefusalOf(Answer(Day(12, 1), Day(12, 2))).ShouldBe("Complaints:LateProofMissing");
        Answer(Day(12, 1), Day(12, 2), "回执 0413")();
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).State.ShouldBe(DutyState.Met);
        RefusalOf(Answer(Day(12, 2), Day(12, 2))).ShouldBe("Complaints:ForwardAnswered");

        Action Answer(DateTimeOffset at, DateTimeOffset recorded, string? proof = null) =>
            () => complaint.AnswerRegulator(forward, complaint.ANote(), new DatedAct(at, recorded, proof), "回执 0413", Rules);
    }

    [Fact]
    public void A_decision_may_be_dated_before_a_forward_that_came_later()
    {
        var complaint = InHand();
        complaint.Forwarded(Day(11, 20));
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, new DatedAct(Day(11, 18), Day(11, 20)), Codes);
        complaint.State.ShouldBe(ComplaintState.Decided);
    }

    private static void Decide(Complaint complaint, DateTimeOffset at) =>
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, DatedAct.Now(at), Codes);

    private static string? RefusalOf(Action act) =>
        Record.Exception(act) is BusinessException refused ? refused.Errors.Select(e => e.Code).FirstOrDefault() ?? refused.Code : null;
}
