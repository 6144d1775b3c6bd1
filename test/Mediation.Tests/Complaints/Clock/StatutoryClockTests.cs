using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

public sealed class StatutoryClockTests
{
    [Theory]
    [InlineData("11-13 00:00", "11-28")]
    [InlineData("11-13 16:42", "11-28")] // a Saturday: no roll-forward
    [InlineData("11-13 23:59", "11-28")]
    [InlineData("11-14 00:00", "11-29")]
    [InlineData("2026-12-20 10:00", "2027-01-04")] // the legal clock needs no work calendar
    public void The_day_of_receipt_is_not_counted_and_rest_days_are(string received, string due)
    {
        var clock = Read(Simple, "2027-02-01 00:00", Received(received));
        clock.DueOn.ShouldBe(On(due));
        clock.DueAt.ShouldBe(Time.EndOfDay(On(due)));
    }

    [Theory]
    [InlineData("11-13 17:00", 0, 15, false, 0)]
    [InlineData("11-14 00:00", 0, 15, false, 0)]
    [InlineData("11-18 12:00", 4, 11, false, 0)]
    [InlineData("11-28 23:59", 14, 1, false, 0)]
    [InlineData("11-29 00:00", 15, 0, true, 1)]
    [InlineData("12-01 09:00", 15, 0, true, 3)]
    public void Days_used_and_left_are_counted_until_midnight(string asOf, int used, int left, bool overdue, int late)
    {
        var clock = Read(Simple, asOf, Received("11-13 16:42"));
        (clock.DaysUsed, clock.DaysLeft, clock.IsOverdue, clock.DaysOverdue).ShouldBe((used, left, overdue, late));
    }

    [Theory]
    [InlineData(true, "12-03")]
    [InlineData(false, "12-04")]
    public void The_first_day_of_a_pause_is_not_counted_and_the_day_of_its_end_is_as_the_policy_says(bool endDayCounts, string due) =>
        Read(Simple with { PauseEndDayCounts = endDayCounts }, "11-25 18:00", Received("11-13 16:42"), Paused("11-20 10:05"), Resumed("11-25 17:00"))
            .DueOn.ShouldBe(On(due));

    [Fact]
    public void While_paused_the_due_date_is_open_and_the_possible_one_is_given()
    {
        var clock = Read(Simple, "11-25 12:00", Received("11-13 16:42"), Paused("11-20 10:05"));
        (clock.Paused, clock.DueOn, clock.DueAt, clock.DueOnIfPauseEndsToday, clock.IsOverdue).ShouldBe((true, null, null, On("12-03"), false));
        (clock.DaysUsed, clock.DaysLeft).ShouldBe((6, 9));
    }

    [Fact]
    public void Overlapping_pauses_are_one() =>
        Read(
            Simple,
            "12-20 12:00",
            Received("11-13 16:42"),
            Paused("11-16 09:00"),
            Paused("11-17 09:00", ground: ByAppraisal),
            Resumed("11-19 09:00"),
            Resumed("11-20 09:00", ground: ByAppraisal)
        )
            .DueOn.ShouldBe(On("12-02"));

    [Fact]
    public void A_clock_stands_until_every_ground_has_ended() =>
        Read(Simple, "11-25 12:00", Received("11-13 16:42"), Paused("11-16 09:00"), Paused("11-17 09:00", ground: ByAppraisal), Resumed("11-19 09:00"))
            .Paused.ShouldBeTrue();

    [Fact]
    public void A_pause_that_begins_the_instant_another_ends_goes_on() =>
        Read(Simple, "11-25 12:00", Received("11-13 16:42"), Paused("11-16 09:00"), Resumed("11-18 10:00"), Paused("11-18 10:00")).Paused.ShouldBeTrue();

    [Fact]
    public void An_end_reported_late_counts_from_its_true_date() =>
        Read(Simple, "12-10 12:00", Received("11-13 16:42"), Paused("11-20 10:00"), Resumed("11-25 17:00", recorded: "12-10 09:00"))
            .DueOn.ShouldBe(On("12-03"));

    [Fact]
    public void A_pause_after_the_end_of_the_limit_changes_nothing()
    {
        var clock = Read(Simple, "12-10 12:00", Received("11-13 16:42"), Paused("11-30 10:00"));
        (clock.Paused, clock.DueOn, clock.IsOverdue).ShouldBe((false, On("11-28"), true));
    }

    [Fact]
    public void A_pause_recorded_after_the_due_date_does_not_heal_the_breach_without_proof()
    {
        var clock = Read(Simple, "12-02 12:00", Received("11-13 16:42"), Paused("11-20 10:00", recorded: "12-01 10:00"), Resumed("11-30 10:00"));
        (clock.DueOn, clock.IsOverdue).ShouldBe((On("11-28"), true));
        clock.Steps.ShouldContain(step => step.Key == ClockStepKeys.PauseTooLate);
        clock.Steps.ShouldNotContain(step => step.Key == ClockStepKeys.ResumedWithoutPause);
    }

    [Fact]
    public void A_pause_recorded_after_the_due_date_counts_with_approved_proof_and_is_shown_as_such()
    {
        var clock = Read(
            Simple,
            "12-02 12:00",
            Received("11-13 16:42"),
            Paused("11-20 10:00", recorded: "12-01 10:00") with
            {
                LateProofApproved = true,
            },
            Resumed("11-30 10:00")
        );
        clock.DueOn.ShouldBe(On("12-08"));
        clock.Steps.ShouldContain(step => step.Key == ClockStepKeys.PauseProvenLate);
    }

    [Theory]
    [InlineData("11-28 23:59", "12-13")]
    [InlineData("11-29 00:00", "11-28")]
    public void An_extension_counts_only_before_the_limit_ends(string at, string due) =>
        Read(Simple, "12-01 12:00", Received("11-13 16:42"), Extended(30, at)).DueOn.ShouldBe(On(due));

    [Fact]
    public void Extensions_lengthen_and_never_restart() =>
        Read(Simple, "12-20 12:00", Received("11-13 16:42"), Extended(30, "11-20 09:00"), Extended(60, "12-10 09:00")).DueOn.ShouldBe(On("2027-01-12"));

    [Fact]
    public void A_restart_runs_the_base_limit_from_the_new_material_and_spends_the_extension()
    {
        var clock = Read(Simple, "12-01 12:00", Received("11-13 16:42"), Extended(30, "11-20 09:00"), Restarted("11-24 15:00"));
        (clock.StartsOn, clock.DueOn).ShouldBe((On("11-25"), On("12-09")));
    }

    [Fact]
    public void A_restart_after_a_breach_keeps_the_breach_on_record() =>
        Read(Simple, "12-05 12:00", Received("11-13 16:42"), Restarted("12-01 10:00"))
            .Steps.Single(step => step.Key == ClockStepKeys.BreachedBeforeRestart)
            .Data["dueAt"]
            .ShouldBe(Time.EndOfDay(On("11-28")));

    [Fact]
    public void A_restart_recorded_after_the_due_date_needs_proof() =>
        Read(Simple, "12-05 12:00", Received("11-13 16:42"), Restarted("11-24 10:00", recorded: "12-01 10:00")).DueOn.ShouldBe(On("11-28"));

    [Fact]
    public void The_earliest_receipt_by_any_unit_starts_the_clock() =>
        Read(Simple, "11-25 12:00", Received("11-16 09:00"), Received("11-13 18:05", recorded: "11-20 09:00")).DueOn.ShouldBe(On("11-28"));

    [Fact]
    public void An_old_reading_can_be_repeated_with_what_was_known_then()
    {
        ClockFact[] facts = [Received("11-16 09:00"), Received("11-13 18:05", recorded: "11-20 09:00")];
        Read(Simple, "11-18 12:00", facts).DueOn.ShouldBe(On("12-01"));
        StatutoryClock.Read(facts, Simple, Calendar, Time, At("11-18 12:00"), knownAt: At("11-21 12:00")).DueOn.ShouldBe(On("11-28"));
    }

    [Fact]
    public void A_clock_without_a_receipt_is_refused() => Should.Throw<ArgumentException>(() => Read(Simple, "11-25 12:00", Paused("11-20 10:00")));

    [Fact]
    public void An_end_without_a_pause_is_explained() =>
        Read(Simple, "11-25 12:00", Received("11-13 16:42"), Resumed("11-20 10:00")).Steps.ShouldContain(step => step.Key == ClockStepKeys.ResumedWithoutPause);

    [Fact]
    public void A_duty_in_working_days_without_a_cap_refuses_to_guess_next_year() =>
        Should
            .Throw<CalendarNotLoadedException>(() =>
                Read(new DutyRule("CP-REG-FWD", 7, DayKind.Working, null, "第三十二条"), "2026-12-29 12:00", Received("2026-12-28 10:00"))
            )
            .Year.ShouldBe(2027);
}
