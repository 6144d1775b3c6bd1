using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;
using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Ownership;

public sealed class LadderPolicyTests
{
    [Theory]
    [InlineData("2026-03-16 09:00", "2026-03-16 13:00")]
    [InlineData("2026-03-16 15:30", "2026-03-17 11:00")]
    [InlineData("2026-02-13 16:30", "2026-02-14 12:00")] // Friday evening into a Saturday worked in exchange
    [InlineData("2026-02-14 16:30", "2026-02-24 12:00")] // from that Saturday over Spring Festival
    [InlineData("2026-05-08 17:00", "2026-05-09 12:30")] // Saturday 9 May is worked
    [InlineData("2026-09-19 12:00", "2026-09-20 13:00")] // Saturday off, Sunday worked
    public void Four_working_hours_go_around_a_swapped_weekend(string from, string until) =>
        LimitOf(RiskLevel.Major, 1, from).ShouldBe(new AcceptLimit(At(until).ToUniversalTime(), LimitBasis.WorkingHours) { CalendarVersion = 1 });

    [Theory]
    [InlineData(RiskLevel.Major, 3, 2)]
    [InlineData(RiskLevel.Critical, 1, 2)]
    [InlineData(RiskLevel.Critical, 2, 1)]
    public void Clock_hours_run_through_the_night(RiskLevel level, int rung, int hours) =>
        LimitOf(level, rung, "2026-02-16 23:00")
            .ShouldBe(new AcceptLimit(At("2026-02-16 23:00").AddHours(hours).ToUniversalTime(), LimitBasis.ClockHours) { CalendarVersion = 1 });

    [Fact]
    public void Past_the_calendar_a_working_hour_counts_three_by_the_clock_and_says_so() =>
        LimitOf(RiskLevel.Major, 1, "2026-12-31 16:00")
            .ShouldBe(new AcceptLimit(At("2027-01-01 04:00").ToUniversalTime(), LimitBasis.ClockHoursWithoutCalendar) { CalendarVersion = 1 });

    [Fact]
    public void Before_the_calendar_begins_the_clock_counts_too() =>
        LimitOf(RiskLevel.Major, 1, "2015-06-01 10:00").Basis.ShouldBe(LimitBasis.ClockHoursWithoutCalendar);

    [Fact]
    public void Rungs_are_numbered_without_gaps_and_end()
    {
        ShippedPolicies.Ladders.Ladders.ShouldNotBeEmpty();
        foreach (var ladder in ShippedPolicies.Ladders.Ladders)
        {
            ladder.Rungs.ShouldNotBeEmpty();
            ladder.Rungs.Select(r => r.Number).ShouldBe(Enumerable.Range(1, ladder.Rungs.Count));
            ladder.After(ladder.Rungs.Count).ShouldBeNull();
        }
    }

    [Fact]
    public void The_second_rung_looks_above_and_then_among_colleagues() =>
        LadderPolicy.StartsOf(Rung(RiskLevel.Major, 2), "/HO/GZ/").ShouldBe(["/HO/", "/HO/GZ/"]);

    [Fact]
    public void The_third_rung_is_the_head_office() => LadderPolicy.StartsOf(Rung(RiskLevel.Major, 3), "/HO/GZ/").ShouldBe(["/HO/"]);

    [Fact]
    public void The_next_rung_takes_the_leader_above_before_a_colleague()
    {
        var next = LadderPolicy.Next(Major, 1, "/HO/GZ/", [Leader("colleague", "/HO/GZ/"), Leader("above", "/HO/")], Now);
        (next?.Rung.Number, next?.Choice.Leader?.UserName).ShouldBe((2, "above"));
    }

    [Fact]
    public void Where_nobody_is_above_a_colleague_is_named()
    {
        var next = LadderPolicy.Next(Major, 1, "/HO/GZ/", [Leader("colleague", "/HO/GZ/"), Leader("absent", "/HO/", Now.AddHours(1))], Now);
        (next?.Rung.Number, next?.Choice.Leader?.UserName).ShouldBe((2, "colleague"));
    }

    [Fact]
    public void A_rung_without_anybody_is_passed_over_and_a_used_up_ladder_has_none()
    {
        LadderPolicy.Next(Major, 2, "/HO/GZ/", [Leader("above", "/HO/")], Now)?.Rung.Number.ShouldBe(3);
        LadderPolicy.Next(Major, 3, "/HO/GZ/", [Leader("above", "/HO/")], Now).ShouldBeNull();
        LadderPolicy.Next(Major, 1, "/HO/GZ/", [], Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, "branch")]
    [InlineData(3, "head")]
    public void A_vacant_ownership_is_given_by_the_row_and_on_the_rung_of_the_head_office_first_there(int rung, string leader) =>
        LadderPolicy
            .First(Rung(RiskLevel.Major, rung), LeaderOffice.Unit, "/HO/GZ/", [Leader("branch", "/HO/GZ/"), Leader("head", "/HO/")], Now)
            ?.Leader?.UserName.ShouldBe(leader);

    [Fact]
    public void Where_the_head_office_has_nobody_the_rows_office_is_tried_and_nobody_at_all_is_nobody()
    {
        var rung = Rung(RiskLevel.Major, 3);
        LeaderCandidate[] absent = [Leader("head", "/HO/", Now.AddHours(1))];
        LadderPolicy.First(rung, LeaderOffice.Unit, "/HO/GZ/", [Leader("branch", "/HO/GZ/"), .. absent], Now)?.Leader?.UserName.ShouldBe("branch");
        LadderPolicy.First(rung, LeaderOffice.Unit, "/HO/GZ/", absent, Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 3)]
    public void An_alarm_stands_on_the_last_rung(int reached, int rung) => LadderPolicy.RungOfAlarm(Major, reached).ShouldBe(rung);

    private static readonly DateTimeOffset Now = At("2026-03-16 09:00").ToUniversalTime();

    private static Ladder Major => ShippedPolicies.Ladders.For(RiskLevel.Major);

    private static LeaderCandidate Leader(string name, string path, DateTimeOffset? absentUntil = null) =>
        new(Guid.CreateVersion7(), name, name, "副行长", path, absentUntil);

    private static Rung Rung(RiskLevel level, int number) => ShippedPolicies.Ladders.For(level)[number];

    private static AcceptLimit LimitOf(RiskLevel level, int rung, string from) =>
        LadderPolicy.LimitOf(Rung(level, rung), ShippedPolicies.Ladders, At(from), Calendar, InstitutionTime.Default());
}
