namespace Mediation.Tests.Complaints.Intake;

/// <summary>A code is typed by whoever knows it, its word by whoever does not.</summary>
public sealed class TypedCodeTests
{
    private static readonly CodeItem[] Products =
    [
        new("B01", "人民币储蓄", "RMB savings"),
        new("B02.1", "借记卡", "Debit card"),
        new("B02.2", "信用卡", "Credit card"),
        new("B05", "人民币管理", "RMB cash"),
    ];

    [Theory]
    [InlineData("B02.2", "B02.2")]
    [InlineData("b02.2", "B02.2")]
    [InlineData("Ｂ０２.２", "B02.2")]
    [InlineData("B02.2 信用卡", "B02.2")]
    [InlineData("信用卡", "B02.2")]
    [InlineData("信用", "B02.2")]
    [InlineData("credit", "B02.2")]
    [InlineData("Debit card", "B02.1")]
    [InlineData("人民币", "人民币")]
    [InlineData("卡", "卡")]
    [InlineData("B02", "B02")]
    [InlineData("B9", "B9")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void What_leads_to_one_code_is_that_code_and_what_does_not_stays_as_it_is(string? typed, string read) =>
        ComplaintCodes.Read(Products, typed).ShouldBe(read);
}
