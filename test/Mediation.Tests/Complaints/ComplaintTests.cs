using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

public sealed class ComplaintTests
{
    [Fact]
    public void It_is_due_fifteen_calendar_days_after_the_day_of_receipt() => Registered().Duty(DutyKind.Decide).LastDay().ShouldBe(new DateOnly(2026, 11, 28));

    [Fact]
    public void The_internal_limit_counts_working_days_and_ends_before_the_legal_one() =>
        Registered().Duty(DutyKind.InternalDecide).LastDay().ShouldBe(new DateOnly(2026, 11, 25));

    [Fact]
    public void The_list_shows_the_earlier_of_its_dates() => Registered().NextDueAt.ShouldBe(Registered().Duty(DutyKind.InternalDecide).DueAt);

    [Fact]
    public void Mediation_stops_the_clock_and_its_end_gives_back_the_days_left()
    {
        var complaint = InHand();
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 20), Day(11, 20));
        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Body, "广州金调委"));
        complaint.IsClockPaused.ShouldBeTrue();
        complaint.Duty(DutyKind.Decide).State.ShouldBe(DutyState.Paused);

        complaint.EndMediation(Rules, MediationEnding.NotAgreed, "陈静", Day(11, 25), Day(11, 25));

        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Handler, "陈静"));
        complaint.IsClockPaused.ShouldBeFalse();
        complaint.Duty(DutyKind.Decide).State.ShouldBe(DutyState.Running);
        complaint.Duty(DutyKind.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 3));
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
    public void Notice_on_the_last_day_keeps_the_duty_and_a_second_later_breaks_it()
    {
        var lastInstant = Registered().Duty(DutyKind.Decide).DueAt;

        ClosedAt(lastInstant).Duty(DutyKind.Decide).State.ShouldBe(DutyState.Met);
        ClosedAt(lastInstant.AddSeconds(1)).Duty(DutyKind.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void What_counts_is_when_the_complainant_was_notified_not_when_it_was_typed_in()
    {
        var complaint = DecidedOn(Day(11, 20));
        complaint.Close(NoticeManner.Posted, Day(11, 21), "EMS 1180", now: Day(12, 10));
        complaint.Duty(DutyKind.Decide).State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void No_notice_of_a_decision_is_given_before_it_was_made() =>
        Should
            .Throw<BusinessException>(() => DecidedOn(Day(11, 20)).Close(NoticeManner.Phone, Day(11, 19), "0413", Day(11, 21)))
            .Code.ShouldBe("Complaints:NoticeBeforeDecision");

    [Fact]
    public void No_more_is_granted_than_was_claimed()
    {
        var complaint = InHand(claimed: 100m);
        Should
            .Throw<BusinessException>(() => complaint.Decide(new(DecisionOutcome.Granted, 100.01m), complaint.ANote(), Guid.Empty, Day(11, 20), Codes))
            .Code.ShouldBe("Complaints:GrantedExceedsClaim");
    }

    [Fact]
    public void A_withdrawal_ends_the_procedure_the_same_day_and_is_no_success()
    {
        var complaint = InHand();
        complaint.Withdraw(Day(11, 16), "回拨本人电话确认", Day(11, 16));
        complaint.State.ShouldBe(ComplaintState.Withdrawn);
        complaint.IsOpen.ShouldBeFalse();
        complaint.Duties.Select(d => d.State).ShouldBe([DutyState.Ended, DutyState.Ended]);
    }

    [Fact]
    public void A_withdrawal_does_not_heal_a_breach()
    {
        var complaint = InHand();
        complaint.Withdraw(Day(12, 5), "回拨本人电话确认", Day(12, 5));
        complaint.Duty(DutyKind.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void A_wish_dated_back_before_the_term_ran_out_does_not_heal_a_breach_either()
    {
        var complaint = InHand();
        complaint.Withdraw(Day(11, 16), "回拨本人电话确认", Day(12, 5));
        complaint.Duty(DutyKind.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Theory]
    [InlineData(-1, "Complaints:WithdrawalOutsideCase")]
    [InlineData(0, null)]
    public void No_wish_to_withdraw_is_older_than_the_complaint(int ticksAfterReceipt, string? code) =>
        RefusalOf(() => InHand().Withdraw(Received.AddTicks(ticksAfterReceipt), "回拨本人电话确认", Day(11, 16))).ShouldBe(code);

    [Theory]
    [InlineData(1, "Complaints:WithdrawalOutsideCase")]
    [InlineData(0, null)]
    public void No_wish_to_withdraw_lies_in_the_future(int ticksAhead, string? code) =>
        RefusalOf(() => InHand().Withdraw(Day(11, 16).AddTicks(ticksAhead), "回拨本人电话确认", Day(11, 16))).ShouldBe(code);

    [Fact]
    public void A_settled_duty_changes_no_more()
    {
        var duty = ClosedAt(Day(11, 21)).Duty(DutyKind.Decide);
        Should.Throw<InvalidOperationException>(() => duty.Meet(Day(12, 10)));
        Should.Throw<InvalidOperationException>(() => duty.End(Day(12, 10), Day(12, 10)));
        Should.Throw<InvalidOperationException>(() => duty.MoveTo(Day(12, 10), paused: true));
        (duty.State, duty.SettledAt).ShouldBe((DutyState.Met, Day(11, 21)));
    }

    [Theory]
    [InlineData(1966, 11, 14, false)]
    [InlineData(1966, 11, 13, true)]
    public void Elderly_is_from_the_sixtieth_birthday(int year, int month, int day, bool isElderly) =>
        (Complainant.ElderlyAgeOn(new DateOnly(year, month, day), new DateOnly(2026, 11, 13)) is not null).ShouldBe(isElderly);

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

    private static string? RefusalOf(Action act) => (Record.Exception(act) as BusinessException)?.Code;

    private static Complaint DecidedOn(DateTimeOffset when)
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.PartlyGranted, 2900m), complaint.ANote(), Guid.Empty, when, Codes);
        return complaint;
    }

    private static Complaint ClosedAt(DateTimeOffset when)
    {
        var complaint = DecidedOn(Day(11, 20));
        complaint.Close(NoticeManner.Phone, when, "0413", when);
        return complaint;
    }
}
