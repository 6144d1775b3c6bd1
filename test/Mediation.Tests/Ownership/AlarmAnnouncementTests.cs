using Mediation.Ownership.Domain.Escalation;

namespace Mediation.Tests.Ownership;

public sealed class AlarmAnnouncementTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(4);

    [Fact]
    public void Alarms_of_a_case_that_nobody_takes_are_announced_each_on_the_first_day_and_then_once_a_day()
    {
        int[] announced = [.. Enumerable.Range(1, 20).Where(alarms => LadderPolicy.AnnouncedUntil(alarms, Pause) is not null)];
        announced.ShouldBe([1, 2, 3, 4, 5, 6, 12, 18]);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(5, 4)]
    [InlineData(6, 24)]
    [InlineData(12, 24)]
    public void What_is_announced_says_when_the_next_announcement_comes(int alarms, int hours) =>
        LadderPolicy.AnnouncedUntil(alarms, Pause).ShouldBe(TimeSpan.FromHours(hours));

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(100)]
    public void With_a_clock_that_has_jumped_each_is_announced(int hours) =>
        Enumerable.Range(1, 10).ShouldAllBe(alarms => LadderPolicy.AnnouncedUntil(alarms, TimeSpan.FromHours(hours)) != null);
}
