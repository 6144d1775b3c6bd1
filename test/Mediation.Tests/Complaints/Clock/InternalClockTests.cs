using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

public sealed class InternalClockTests
{
    [Fact]
    public void An_internal_limit_counts_working_days()
    {
        var clock = Read(InternalRule, "11-18 12:00", Received("11-13 16:42"));
        (clock.DueOn, clock.DaysUsed, clock.DaysLeft).ShouldBe((On("11-24"), 2, 5));
    }

    [Fact]
    public void An_internal_limit_ends_a_day_before_the_legal_one_at_the_latest()
    {
        var clock = Read(InternalRule with { Days = 15 }, "11-18 12:00", Received("11-13 16:42"));
        clock.DueOn.ShouldBe(On("11-27"));
        var cap = clock.Steps.Single(step => step.Key == ClockStepKeys.CappedBeforeLegal);
        (cap.Data["ownDue"], cap.Data["capped"]).ShouldBe((On("12-04"), On("11-27")));
    }

    [Fact]
    public void An_internal_limit_pauses_with_the_legal_clock()
    {
        var clock = Read(InternalRule, "11-25 12:00", Received("11-13 16:42"), Paused("11-20 10:05"));
        (clock.Paused, clock.DueOn, clock.DueOnIfPauseEndsToday).ShouldBe((true, null, On("11-30")));
    }

    [Fact]
    public void Without_next_years_calendar_the_cap_is_promised_and_the_reason_given()
    {
        var clock = Read(InternalRule, "2026-12-28 12:00", Received("2026-12-25 10:00"));
        clock.DueOn.ShouldBe(On("2027-01-08"));
        clock.Steps.Single(step => step.Key == ClockStepKeys.CalendarNotLoaded).Data["year"].ShouldBe(2027);
        (clock.DaysUsed, clock.DaysLeft).ShouldBe((2, 12));
    }

    [Fact]
    public void An_internal_limit_that_ended_this_year_can_be_read_next_year()
    {
        var clock = Read(InternalRule, "2027-01-05 12:00", Received("2026-12-01 10:00"));
        (clock.DueOn, clock.IsOverdue, clock.DaysUsed).ShouldBe((On("12-10"), true, 7));
    }

    [Fact]
    public void An_extension_of_the_legal_limit_does_not_move_the_internal_one() =>
        Read(InternalRule, "11-20 12:00", Received("11-13 16:42"), Extended(30, "11-19 09:00")).DueOn.ShouldBe(On("11-24"));
}
