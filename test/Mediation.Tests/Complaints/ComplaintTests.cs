using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

public sealed class ComplaintTests
{
    /// <summary>24:00 of 28 November 2026, the last day for complaints received on the 13th.</summary>
    private static readonly DateTimeOffset Midnight = InstitutionTime.Default().EndOfDay(new DateOnly(2026, 11, 28));

    [Fact]
    public void It_is_due_fifteen_calendar_days_after_the_day_of_receipt() =>
        Registered().DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 11, 28));

    [Fact]
    public void The_internal_limit_counts_working_days_and_ends_before_the_legal_one() =>
        Registered().DutyOf(DutyKinds.InternalDecide).LastDay().ShouldBe(new DateOnly(2026, 11, 25));

    [Fact]
    public void The_list_shows_the_earlier_of_its_dates() => Registered().NextDueAt.ShouldBe(Registered().DutyOf(DutyKinds.InternalDecide).DueAt);

    [Fact]
    public void Mediation_stops_the_clock_and_its_end_gives_back_the_days_left()
    {
        var complaint = InHand();
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 20), Day(11, 20));
        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Body, "广州金调委"));
        complaint.IsClockPaused.ShouldBeTrue();
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Paused);
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Decide).DueAt);

        complaint.EndMediation(Rules, MediationEnding.NotAgreed, "陈静", Day(11, 25), Day(11, 25));

        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Handler, "陈静"));
        complaint.IsClockPaused.ShouldBeFalse();
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Running);
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 3));
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Decide).DueAt);
    }

    [Theory]
    [InlineData(MediationEnding.NotAgreed, true)]
    [InlineData(MediationEnding.Declined, true)]
    [InlineData(MediationEnding.Agreed, false)]
    [InlineData(MediationEnding.Withdrawn, false)]
    public void The_dispute_goes_on_only_after_a_mediation_that_settled_nothing(MediationEnding ending, bool goesOn)
    {
        var complaint = InHand();
        complaint.IsDisputedAfterMediation.ShouldBeFalse();
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 20), Day(11, 20));

        complaint.EndMediation(Rules, ending, "陈静", Day(11, 25), Day(11, 25));

        complaint.IsDisputedAfterMediation.ShouldBe(goesOn);
    }

    [Fact]
    public void Who_has_the_case_is_not_given_it_again()
    {
        var handler = new MediationUser { DisplayName = "陈静" };
        var complaint = Registered();
        complaint.Assign(handler);

        RefusalOf(() => complaint.Assign(handler)).ShouldBe("Complaints:SameHandler");
    }

    [Fact]
    public void Notice_on_the_last_day_keeps_the_duty_and_at_midnight_breaks_it()
    {
        var midnight = Registered().DutyOf(DutyKinds.Decide).DueAt;
        midnight.ShouldBe(new DateTimeOffset(2026, 11, 29, 0, 0, 0, TimeSpan.FromHours(8)));

        ClosedAt(midnight.AddTicks(-1)).DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        ClosedAt(midnight).DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void What_counts_is_when_the_complainant_was_notified_not_when_it_was_typed_in()
    {
        var complaint = DecidedOn(Day(11, 20));
        complaint.Close(NoticeManner.Posted, Day(11, 21), "EMS 1180", Rules, Day(12, 10));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void A_decision_notified_on_the_last_day_and_recorded_on_the_next_keeps_the_duty()
    {
        var complaint = InHand();
        var lastDay = complaint.DutyOf(DutyKinds.Decide).LastDay();
        lastDay.ShouldBe(new DateOnly(2026, 11, 28));
        var recorded = Day(11, 29, 9);
        Decide(complaint, new DatedAct(Day(11, 28, 16), recorded, "录音 0413"));
        complaint.Close(NoticeManner.Phone, Day(11, 28, 17), "录音 0413", Rules, recorded);
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        complaint.Decision!.DecidedAt.ShouldBe(Day(11, 28, 16));
        complaint.ClosedAt.ShouldBe(recorded);
        var decided = complaint.TakeRaised().OfType<ComplaintDecided>().ShouldHaveSingleItem();
        (decided.DecidedAt, decided.LateProof).ShouldBe((Day(11, 28, 16), "录音 0413"));
    }

    [Fact]
    public void A_decision_has_a_time_that_is_possible_and_a_proof_where_it_is_recorded_after_the_limit()
    {
        RefusalAt(Day(11, 20).AddTicks(1), Day(11, 20)).ShouldBe(("decidedAt", "Core:InFuture"));
        RefusalAt(Received.ToUniversalTime().AddTicks(-1), Day(11, 20)).ShouldBe(("decidedAt", "Complaints:BeforeItsCause"));
        RefusalAt(Received.ToUniversalTime(), Day(11, 20)).ShouldBeNull();
        RefusalAt(Day(11, 28, 17), Day(11, 29)).ShouldBe(("lateProof", "Complaints:LateProofMissing"));
        RefusalAt(Day(11, 28, 17), Day(11, 29), "录音 0413").ShouldBeNull();
        RefusalAt(Midnight.AddTicks(-1), Midnight.AddTicks(-1)).ShouldBeNull();
        RefusalAt(Midnight.AddTicks(-1), Midnight).ShouldBe(("lateProof", "Complaints:LateProofMissing"));
        RefusalAt(Midnight, Midnight).ShouldBeNull("it is late");
        RefusalAt(Day(11, 29, 9), Day(11, 29)).ShouldBeNull("it is late, and nothing is claimed that needs a proof");

        static (string, string)? RefusalAt(DateTimeOffset at, DateTimeOffset recorded, string? proof = null)
        {
            var complaint = InHand();
            var refused = Record.Exception(() => Decide(complaint, new DatedAct(at, recorded, proof))) as BusinessException;
            complaint.State.ShouldBe(refused is null ? ComplaintState.Decided : ComplaintState.Handling);
            return refused?.Errors.Select(e => ((string, string)?)(e.Field, e.Code)).Single();
        }
    }

    [Fact]
    public void A_decision_does_not_lie_before_the_end_of_the_mediation_that_it_follows()
    {
        var complaint = InHand();
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 16), Day(11, 16));
        complaint.EndMediation(Rules, MediationEnding.NotAgreed, "陈静", Day(11, 20), Day(11, 21));
        Should
            .Throw<BusinessException>(() => Decide(complaint, new DatedAct(Day(11, 19), Day(11, 23))))
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("Complaints:BeforeItsCause");
        Decide(complaint, new DatedAct(Day(11, 20), Day(11, 23)));
    }

    [Fact]
    public void A_clock_that_lags_reads_as_of_the_last_fact()
    {
        var complaint = InHand();
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 16), Day(11, 16));
        foreach (var lag in new[] { TimeSpan.FromSeconds(2), TimeSpan.FromHours(2), TimeSpan.FromDays(30) })
        {
            foreach (var kind in new[] { DutyKinds.Decide, DutyKinds.InternalDecide })
            {
                var reading = Rules.Explain(kind, null, complaint.ClockFacts, Day(11, 16) - lag);
                (reading.AsOf, reading.Paused, Rules.Read(kind, null, complaint.ClockFacts, Day(11, 16) - lag).IsPaused).ShouldBe((Day(11, 16), true, true));
            }
        }
    }

    [Fact]
    public void No_notice_of_a_decision_is_given_before_it_was_made() =>
        Should
            .Throw<BusinessException>(() => DecidedOn(Day(11, 20)).Close(NoticeManner.Phone, Day(11, 19), "0413", Rules, Day(11, 21)))
            .Code.ShouldBe("Complaints:NoticeBeforeDecision");

    [Fact]
    public void No_more_is_granted_than_was_claimed()
    {
        var complaint = InHand(claimed: 100m);
        Should
            .Throw<BusinessException>(() =>
                complaint.Decide(new(DecisionOutcome.Granted, 100.01m), complaint.ANote(), Guid.Empty, DatedAct.Now(Day(11, 20)), Codes)
            )
            .Code.ShouldBe("Complaints:GrantedExceedsClaim");
    }

    [Fact]
    public void A_withdrawal_ends_the_procedure_the_same_day_and_is_no_success()
    {
        var complaint = InHand();
        complaint.Withdraw(new(Day(11, 16), "回拨本人电话确认"), Rules, Day(11, 16));
        complaint.State.ShouldBe(ComplaintState.Withdrawn);
        complaint.IsOpen.ShouldBeFalse();
        complaint.Duties.Select(d => d.State).ShouldBe([DutyState.Ended, DutyState.Ended]);
    }

    [Fact]
    public void A_withdrawal_does_not_heal_a_breach()
    {
        var complaint = InHand();
        complaint.Withdraw(new(Day(12, 5), "回拨本人电话确认"), Rules, Day(12, 5));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void A_wish_dated_back_before_the_term_ran_out_does_not_heal_a_breach_either()
    {
        var complaint = InHand();
        complaint.Withdraw(new(Day(11, 16), "回拨本人电话确认"), Rules, Day(12, 5));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Theory]
    [InlineData(-1, "Complaints:WithdrawalOutsideCase")]
    [InlineData(0, null)]
    public void No_wish_to_withdraw_is_older_than_the_complaint(int ticksAfterReceipt, string? code) =>
        RefusalOf(() => InHand().Withdraw(new(Received.AddTicks(ticksAfterReceipt), "回拨本人电话确认"), Rules, Day(11, 16))).ShouldBe(code);

    [Theory]
    [InlineData(1, "Complaints:WithdrawalOutsideCase")]
    [InlineData(0, null)]
    public void No_wish_to_withdraw_lies_in_the_future(int ticksAhead, string? code) =>
        RefusalOf(() => InHand().Withdraw(new(Day(11, 16).AddTicks(ticksAhead), "回拨本人电话确认"), Rules, Day(11, 16))).ShouldBe(code);

    [Fact]
    public void A_settled_duty_changes_no_more()
    {
        var duty = ClosedAt(Day(11, 21)).DutyOf(DutyKinds.Decide);
        Should.Throw<InvalidOperationException>(() => duty.Meet(new DutyDate(default, IsPaused: false), Day(12, 10), Day(12, 10)));
        Should.Throw<InvalidOperationException>(() => duty.End(new DutyDate(default, IsPaused: false), Day(12, 10), Day(12, 10)));
        Should.Throw<InvalidOperationException>(() => duty.MoveTo(new DutyDate(Day(12, 10), IsPaused: true)));
        (duty.State, duty.SettledAt).ShouldBe((DutyState.Met, Day(11, 21)));
    }

    [Theory]
    [InlineData(1966, 11, 14, false)]
    [InlineData(1966, 11, 13, true)]
    public void Elderly_is_from_the_sixtieth_birthday(int year, int month, int day, bool isElderly) =>
        new PersonalFields { BirthDate = new DateOnly(year, month, day) }
            .IsElderlyOn(new DateOnly(2026, 11, 13))
            .ShouldBe(isElderly);

    [Fact]
    public void Its_events_name_no_person_and_no_narrative()
    {
        var complaint = InHand();
        complaint.RecordContact(complaint.ANote(), ContactManner.Phone, ContactDirection.ToComplainant, Day(11, 16));
        var raised = complaint.TakeRaised();
        raised.Select(e => e.GetType()).ShouldBe([typeof(ComplaintRegistered), typeof(ComplaintAssigned), typeof(ContactRecorded)]);
        var text = string.Join('\n', raised);
        text.ShouldNotContain("核对了录音");
        text.ShouldNotContain("手续费");
    }

    [Fact]
    public void After_the_end_a_contact_is_noted_and_nothing_else_changes()
    {
        var closed = ClosedAt(Day(11, 21));
        _ = closed.TakeRaised();
        closed.RecordContact(closed.ANote(), ContactManner.Phone, ContactDirection.FromComplainant, Day(11, 23));
        (closed.State, closed.IsOpen, closed.Holder).ShouldBe((ComplaintState.Closed, false, Holder.Nobody));
        closed.TakeRaised().ShouldHaveSingleItem().ShouldBeOfType<ContactRecorded>();
        closed.Allowed.ShouldNotContain(ComplaintAction.Decide);
        RefusalOf(() => closed.ResumeTerm("supplement", DatedAct.Now(Day(11, 24)), "补正材料 3", Rules)).ShouldBe("Complaints:ActionNotAllowed");
    }

    private static string? RefusalOf(Action act) => (Record.Exception(act) as BusinessException)?.Code;

    private static void Decide(Complaint complaint, DatedAct when) =>
        complaint.Decide(new(DecisionOutcome.PartlyGranted, 2900m), complaint.ANote(), Guid.Empty, when, Codes);

    private static Complaint DecidedOn(DateTimeOffset when)
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.PartlyGranted, 2900m), complaint.ANote(), Guid.Empty, DatedAct.Now(when), Codes);
        return complaint;
    }

    private static Complaint ClosedAt(DateTimeOffset when)
    {
        var complaint = DecidedOn(Day(11, 20));
        complaint.Close(NoticeManner.Phone, when, "0413", Rules, when);
        return complaint;
    }
}
