namespace Mediation.Tests.Accounts;

/// <summary>Values of RFC 6238, appendix B (SHA-1), cut to six digits, and of RFC 4648, 10.</summary>
public sealed class TimeCodeTests
{
    private static readonly byte[] Key = "12345678901234567890"u8.ToArray();

    [Theory]
    [InlineData(59L, "287082")]
    [InlineData(1111111109L, "081804")]
    [InlineData(1111111111L, "050471")]
    [InlineData(1234567890L, "005924")]
    [InlineData(2000000000L, "279037")]
    [InlineData(20000000000L, "353130")]
    public void The_code_is_that_of_the_standard(long seconds, string code) => TimeCode.At(Key, seconds / 30).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(61, false)]
    [InlineData(-61, false)]
    public void A_clock_may_be_off_by_one_step(int secondsOff, bool isTaken) =>
        (TimeCode.StepOf(Key, TimeCode.At(Key, (1111111110L + secondsOff) / 30), DateTimeOffset.FromUnixTimeSeconds(1111111110)) is not null).ShouldBe(isTaken);

    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_key_is_written_in_base_32(string text, string expected) => TimeCode.Base32(System.Text.Encoding.ASCII.GetBytes(text)).ShouldBe(expected);
}
