using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>Opened again: what was met or missed stays, and what is owed anew runs from new facts or goes on as it stood.</summary>
public sealed class ReopeningTests
{
    [Fact]
    public void With_new_facts_the_base_limit_runs_from_their_receipt()
    {
        var complaint = ClosedOn(Day(11, 20));
        complaint.Reopened(Day(12, 10), newFactsAt: Day(12, 8));
        (complaint.State, complaint.IsOpen, complaint.ClosedAt, complaint.Decision).ShouldBe((ComplaintState.Handling, true, null, null));
        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Handler, "陈静"));
        var anew = complaint.Duties.Where(d => d.IsOpen).ToDictionary(d => d.Kind);
        anew[DutyKinds.Decide].LastDay().ShouldBe(new DateOnly(2026, 12, 23));
        anew.Keys.ShouldBe([DutyKinds.Decide, DutyKinds.InternalDecide], ignoreOrder: true);
        complaint.AnswerBy.ShouldBe(anew[DutyKinds.Decide].DueAt);
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met, "the first answer was in time");
    }

    [Fact]
    public void An_answer_within_the_new_limit_keeps_it_though_the_first_is_long_over()
    {
        var complaint = ClosedOn(Day(11, 20));
        complaint.Reopened(Day(12, 10), newFactsAt: Day(12, 8));
        Answer(complaint, Day(12, 23));
        complaint.Duties.Where(d => d.Kind == DutyKinds.Decide).Select(d => d.State).ShouldBe([DutyState.Met, DutyState.Met]);
    }

    [Fact]
    public void Without_new_facts_the_first_limit_goes_on_as_it_stood()
    {
        var complaint = ClosedOn(Day(11, 20));
        complaint.Reopened(Day(11, 24));
        var open = complaint.Duties.Single(d => d.IsOpen && d.IsLegal);
        open.LastDay().ShouldBe(new DateOnly(2026, 11, 28));
        Answer(complaint, Day(11, 29));
        complaint.Duties.Where(d => d.Kind == DutyKinds.Decide).Select(d => d.State).ShouldBe([DutyState.Met, DutyState.Breached]);
    }

    [Fact]
    public void A_mediation_that_the_withdrawal_ended_stops_no_clock_of_the_case_that_is_opened_again()
    {
        var complaint = Registered();
        complaint.Assign(Handler);
        complaint.BeginMediation(Rules, "某调解中心", Day(11, 16), Day(11, 16));
        complaint.Withdraw(new(Day(11, 20), "回拨本人电话确认"), Rules, Day(11, 20));
        complaint.Reopened(Day(11, 24));
        var open = complaint.Duties.Single(d => d.IsOpen && d.IsLegal);
        (open.State, complaint.IsClockPaused).ShouldBe((DutyState.Running, false));
        open.LastDay().ShouldBe(new DateOnly(2026, 12, 2), "the four days of the mediation are not counted");
    }

    [Fact]
    public void Its_extensions_go_on_too_and_a_further_one_counts()
    {
        var complaint = Registered();
        complaint.Assign(Handler);
        complaint.RequestExtension(complaint.DutyOf(DutyKinds.Decide), 30, complaint.ANote(), Rules, Day(11, 16));
        complaint.Withdraw(new(Day(11, 20), "回拨本人电话确认"), Rules, Day(11, 20));
        complaint.Reopened(Day(11, 24));
        var open = complaint.Duties.Single(d => d.IsOpen && d.IsLegal);
        open.LastDay().ShouldBe(new DateOnly(2026, 12, 13));
        Rules.LimitDays(open, complaint.ClockFacts, Day(11, 24)).ShouldBe(30);
        complaint.RequestExtension(open, 60, complaint.ANote(), Rules, Day(11, 25)).State.ShouldBe(ExtensionState.Requested);
    }

    [Fact]
    public void Opened_twice_the_second_goes_on_from_the_first_s_new_facts()
    {
        var complaint = ClosedOn(Day(11, 20));
        complaint.Reopened(Day(12, 10), newFactsAt: Day(12, 8));
        Answer(complaint, Day(12, 15));
        complaint.Reopened(Day(12, 18));
        complaint.Duties.Single(d => d.IsOpen && d.IsLegal).LastDay().ShouldBe(new DateOnly(2026, 12, 23));
        complaint.Duties.Count(d => d.Kind == DutyKinds.Decide).ShouldBe(3);
    }

    [Fact]
    public void What_becomes_known_afterwards_does_not_change_how_the_first_clock_is_explained()
    {
        var complaint = ClosedOn(Day(11, 20));
        var before = Rules.Explain(complaint.DutyOf(DutyKinds.Decide), complaint.ClockFacts, Day(11, 21));
        complaint.Reopened(Day(12, 10), newFactsAt: Day(12, 8));
        complaint.PauseTerm(PauseGround.Appraisal, DatedAct.Now(Day(12, 11)), "委托书 7", Rules);
        var after = Rules.Explain(complaint.DutyOf(DutyKinds.Decide), complaint.ClockFacts, Day(12, 12));
        after.Steps.Select(s => s.Key).ShouldBe(before.Steps.Select(s => s.Key));
        (after.DueOn, after.AsOf).ShouldBe((before.DueOn, before.AsOf));
        Rules.Explain(complaint.Duties.Single(d => d.IsOpen && d.IsLegal), complaint.ClockFacts, Day(12, 12)).Paused.ShouldBeTrue();
    }

    [Theory]
    [InlineData(ComplaintState.Closed)]
    [InlineData(ComplaintState.Withdrawn)]
    [InlineData(ComplaintState.Refused)]
    [InlineData(ComplaintState.Terminated)]
    [InlineData(ComplaintState.Transferred)]
    public void Every_ending_of_the_bank_s_own_can_be_opened_again(ComplaintState state)
    {
        var complaint = EndedAs(state);
        complaint.State.ShouldBe(state);
        var met = complaint.Duties.Select(d => d.State).ToList();
        complaint.Reopened(Day(11, 24), newFactsAt: Day(11, 23));
        complaint.State.ShouldBe(ComplaintState.Handling);
        (complaint.EndingId, complaint.PassedTo).ShouldBe((null, null));
        complaint.Duties.Take(met.Count).Select(d => d.State).ShouldBe(met);
        Answer(complaint, Day(11, 27));
        complaint.State.ShouldBe(ComplaintState.Closed);
    }

    [Fact]
    public void A_refusal_whose_notice_is_owed_has_not_ended_yet() =>
        RefusalOf(() => RefusedOn(Day(11, 18)).Reopened(Day(11, 19))).ShouldBe("Complaints:ActionNotAllowed");

    [Fact]
    public void New_facts_are_dated_between_the_receipt_and_now()
    {
        RefusalOf(() => ClosedOn(Day(11, 20)).Reopened(Day(11, 24), newFactsAt: Day(11, 25))).ShouldBe("Core:InFuture");
        RefusalOf(() => ClosedOn(Day(11, 20)).Reopened(Day(11, 24), newFactsAt: Day(11, 12))).ShouldBe("Complaints:BeforeItsCause");
    }

    [Fact]
    public void New_facts_are_not_older_than_those_that_the_limit_was_counted_from_last()
    {
        var complaint = Registered();
        complaint.Assign(Handler);
        complaint.RestartTerm(complaint.ANote(), DatedAct.Now(Day(11, 18)), "录音 0418", Rules);
        complaint.Withdraw(new(Day(11, 20), "回拨本人电话确认"), Rules, Day(11, 20));
        RefusalOf(() => complaint.Reopened(Day(11, 24), newFactsAt: Day(11, 17))).ShouldBe("Complaints:BeforeItsCause");
    }

    [Fact]
    public void Another_handler_takes_it_over_by_name()
    {
        var complaint = ClosedOn(Day(11, 20));
        _ = complaint.TakeRaised();
        MediationUser other = new() { DisplayName = "何敏" };
        complaint.Reopened(Day(11, 24), handler: other);
        (complaint.HandlerId, complaint.HolderName).ShouldBe((other.Id, "何敏"));
        complaint.TakeRaised().Select(e => e.GetType()).ShouldBe([typeof(ComplaintReopened), typeof(ComplaintAssigned)]);
    }

    private static Complaint EndedAs(ComplaintState state)
    {
        var complaint = state == ComplaintState.Closed ? ClosedOn(Day(11, 20)) : Registered();
        if (state != ComplaintState.Closed)
        {
            complaint.Assign(Handler);
        }

        switch (state)
        {
            case ComplaintState.Withdrawn:
                complaint.Withdraw(new(Day(11, 20), "回拨本人电话确认"), Rules, Day(11, 20));
                break;
            case ComplaintState.Refused:
                complaint.Approved(complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18)), Day(11, 18));
                complaint.Close(NoticeManner.Phone, Day(11, 20), "录音 0413", Rules, Day(11, 20));
                break;
            case ComplaintState.Terminated:
                complaint.Approved(complaint.Proposed(EndingKind.Termination, "unreachable", Day(11, 18), Guid.CreateVersion7()), Day(11, 20));
                break;
            case ComplaintState.Transferred:
                complaint.TransferToCompany(complaint.ToInsurer(Day(11, 20)), Rules, Day(11, 21));
                break;
            default:
                break;
        }

        return complaint;
    }

    private static void Answer(Complaint complaint, DateTimeOffset at)
    {
        complaint.Decide(
            new(DecisionOutcome.NotGranted, null),
            complaint.ANote(),
            Guid.Empty,
            DatedAct.Now(at.AddHours(-1)) with
            {
                LateProof = "录音",
            },
            Codes
        );
        complaint.Close(NoticeManner.Phone, at, "录音 0501", Rules, at);
    }
}
