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
        LimitOf(RiskLevel.Major, 1, from).ShouldBe(new AcceptLimit(At(until).ToUniversalTime(), LimitBasis.WorkingHours));

    [Theory]
    [InlineData(RiskLevel.Major, 3, 2)]
    [InlineData(RiskLevel.Critical, 1, 2)]
    [InlineData(RiskLevel.Critical, 2, 1)]
    public void Clock_hours_run_through_the_night(RiskLevel level, int rung, int hours) =>
        LimitOf(level, rung, "2026-02-16 23:00").ShouldBe(new AcceptLimit(At("2026-02-16 23:00").AddHours(hours).ToUniversalTime(), LimitBasis.ClockHours));

    [Fact]
    public void Past_the_calendar_a_working_hour_counts_three_by_the_clock_and_says_so() =>
        LimitOf(RiskLevel.Major, 1, "2026-12-31 16:00")
            .ShouldBe(new AcceptLimit(At("2027-01-01 04:00").ToUniversalTime(), LimitBasis.ClockHoursWithoutCalendar));

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

    private static Rung Rung(RiskLevel level, int number) => ShippedPolicies.Ladders.For(level)[number];

    private static AcceptLimit LimitOf(RiskLevel level, int rung, string from) =>
        LadderPolicy.LimitOf(Rung(level, rung), ShippedPolicies.Ladders, At(from), Calendar, InstitutionTime.Default());
}
