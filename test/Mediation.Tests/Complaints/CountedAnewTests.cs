namespace Mediation.Tests.Complaints;

/// <summary>What a new version of the work calendar does to the limits of a complaint.</summary>
public sealed class CountedAnewTests
{
    private static readonly DateTimeOffset Now = Day(12, 20);

    [Fact]
    public void A_limit_beyond_the_calendar_gets_its_date_and_the_history_names_both()
    {
        // Received on 23 December: eight working days lead into 2027, of which the shipped calendar knows nothing, so the cap holds: 14 calendar days.
        var complaint = Registered(Day(12, 23));
        var duty = complaint.DutyOf(DutyKinds.InternalDecide);
        (duty.DueAt, duty.CalendarVersion).ShouldBe((End(2027, 1, 6), 1));
        complaint.TakeRaised();
        complaint.CountAnew(With2027(), Day(12, 24));

        // 24, 25, 28, 29, 30, 31 December, 4 and 5 January; 1 January is off.
        (duty.DueAt, duty.CalendarVersion).ShouldBe((End(2027, 1, 5), 2));
        complaint.NextDueAt.ShouldBe(End(2027, 1, 5));
        complaint.TakeRaised().ShouldBe([new LimitCountedAnew(complaint.Id, DutyKinds.InternalDecide, End(2027, 1, 6), End(2027, 1, 5), 2)]);
        complaint.MovedBy(With2027(), Day(12, 24)).ShouldBeEmpty("it is counted by that calendar");
    }

    [Fact]
    public void A_swapped_workday_in_this_december_moves_a_limit_within_the_known_years()
    {
        var complaint = Registered(Day(12, 16));
        var duty = complaint.DutyOf(DutyKinds.InternalDecide);
        duty.DueAt.ShouldBe(End(2026, 12, 28));
        complaint.CountAnew(With2027(new SpecialDay(new DateOnly(2026, 12, 27), "元旦", IsRest: false)), Now);
        duty.DueAt.ShouldBe(End(2026, 12, 27));
    }

    [Fact]
    public void What_is_over_stays_over_and_what_nobody_moves_stays()
    {
        var complaint = Registered(Day(11, 24));
        var legal = complaint.DutyOf(DutyKinds.Decide).DueAt;
        complaint.MovedBy(With2027(new SpecialDay(new DateOnly(2026, 12, 27), "元旦", IsRest: false)), Now).ShouldBeEmpty();
        complaint.CountAnew(With2027(), Now);
        complaint.DutyOf(DutyKinds.Decide).DueAt.ShouldBe(legal, "the legal limit counts calendar days");
    }

    [Fact]
    public void No_limit_moves_to_where_it_would_be_over_already()
    {
        var complaint = Registered(Day(12, 23));
        complaint.MovedBy(With2027(), End(2027, 1, 5)).ShouldBeEmpty("it would have ended the day before");
    }

    [Fact]
    public void A_settled_duty_is_explained_by_the_calendar_that_it_was_counted_by()
    {
        var complaint = Registered(Day(12, 23));
        complaint.Assign(new MediationUser { DisplayName = "陈静" });
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, new DatedAct(Day(12, 24), Day(12, 24)), AComplaint.Codes);
        complaint.Close(NoticeManner.Phone, Day(12, 24), "0413", AComplaint.Rules, Day(12, 24));
        var duty = complaint.DutyOf(DutyKinds.InternalDecide);
        With2027().Explain(duty, complaint.ClockFacts, Day(12, 28)).DueAt.ShouldBe(duty.DueAt);
    }

    private static Complaint Registered(DateTimeOffset at) =>
        Complaint.Register(
            new RegistrationFacts(
                "TS-2026-GZ-000419",
                OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null),
                IntakeChannel.Hotline,
                "B02.2",
                "C07",
                "D01",
                100m,
                "手续费没有说。",
                RiskSigns.None,
                1,
                at.ToUniversalTime(),
                null,
                null
            ),
            id => Parties.TestParty(id),
            AComplaint.Rules,
            at.ToUniversalTime()
        );

    private static ComplaintClock With2027(params SpecialDay[] more) =>
        AComplaint.Rules with
        {
            Calendar = BundledWorkCalendar.With2027(2, more),
            Calendars = new Dictionary<int, WorkCalendar> { [1] = AComplaint.Rules.Calendar },
        };

    private static DateTimeOffset Day(int month, int day) => new(2026, month, day, 10, 0, 0, TimeSpan.FromHours(8));

    private static DateTimeOffset End(int year, int month, int day) => InstitutionTime.Default().EndOfDay(new DateOnly(year, month, day));

    private static class Parties
    {
        public static Party TestParty(Guid id) => Party.Complainant(id, new PersonalFields { Name = "吴秀兰" }, TestKeys.Sealer);
    }
}
