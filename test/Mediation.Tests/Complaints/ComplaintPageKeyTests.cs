using Mediation.Complaints.Lists;

namespace Mediation.Tests.Complaints;

public sealed class ComplaintPageKeyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_key_is_read_back_as_it_was_made(bool isPaused)
    {
        ComplaintPageKey key = new(isPaused, AComplaint.Day(11, 16).ToUniversalTime(), "TS-2026-GZ-000007");
        ComplaintPageKey.Read(key.ToString(), "after").ShouldBe(key);
    }

    [Theory]
    [InlineData("p")]
    [InlineData("px")]
    [InlineData("pp1.TS")]
    public void What_is_no_key_is_refused_by_its_field(string text) =>
        Should.Throw<InvalidInputException>(() => ComplaintPageKey.Read(text, "before")).Errors.ShouldHaveSingleItem().Field.ShouldBe("before");
}
