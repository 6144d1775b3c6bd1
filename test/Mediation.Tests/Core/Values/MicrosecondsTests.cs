namespace Mediation.Tests.Core.Values;

public sealed class MicrosecondsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 16, 12, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 10)]
    [InlineData(19, 10)]
    public void What_is_finer_than_a_microsecond_is_cut_off_and_the_instant_is_in_utc(long ticks, long kept)
    {
        var cut = Noon.AddTicks(ticks).CutToMicroseconds();
        cut.ShouldBe(Noon.AddTicks(kept));
        cut.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void An_instant_comes_back_from_its_number_of_microseconds() => Microseconds.FromMicroseconds(Noon.ToMicroseconds()).ShouldBe(Noon);

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2200, true)]
    [InlineData(2201, false)]
    public void Dates_of_the_years_1900_to_2200_are_accepted(int year, bool accepted)
    {
        AcceptedDates.Contains(new DateOnly(year, 6, 1)).ShouldBe(accepted);
        AcceptedDates.Contains(new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBe(accepted);
    }
}
