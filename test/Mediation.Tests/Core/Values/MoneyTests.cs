using System.Globalization;

namespace Mediation.Tests.Core.Values;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("3,280.00", "3280.00")]
    [InlineData("３２８０", "3280.00")]
    [InlineData("３，２８０．５", "3280.50")]
    [InlineData("¥ 3280 元", "3280.00")]
    [InlineData("人民币3,280元整", "3280.00")]
    [InlineData("0", "0.00")]
    [InlineData("-0.00", "0.00")]
    [InlineData("007", "7.00")]
    [InlineData("9999999999.99", "9999999999.99")]
    public void An_amount_is_understood_as_people_write_it(string typed, string expected)
    {
        Money.TryParse(typed, out var money, out _).ShouldBeTrue();
        money.ToString().ShouldBe("CNY " + expected);
    }

    [Theory]
    [InlineData(null, MoneyFault.Missing)]
    [InlineData(" 元 ", MoneyFault.Missing)]
    [InlineData("-1", MoneyFault.Negative)]
    [InlineData("¥−3,280.00", MoneyFault.Negative)]
    [InlineData("1.234", MoneyFault.TooManyDecimals)]
    [InlineData("1.230", MoneyFault.TooManyDecimals)]
    [InlineData("10000000000", MoneyFault.TooLarge)]
    [InlineData("9999999999999999999999999999999999", MoneyFault.TooLarge)]
    [InlineData("3,28", MoneyFault.NotANumber)]
    [InlineData("1,2345", MoneyFault.NotANumber)]
    [InlineData("三千", MoneyFault.NotANumber)]
    [InlineData("3万", MoneyFault.InTenThousands)]
    [InlineData("人民币 1.5 万元", MoneyFault.InTenThousands)]
    [InlineData("几万", MoneyFault.NotANumber)]
    [InlineData("1e5", MoneyFault.NotANumber)]
    [InlineData("1.", MoneyFault.NotANumber)]
    [InlineData(".5", MoneyFault.NotANumber)]
    [InlineData("٣", MoneyFault.NotANumber)]
    public void A_wrong_amount_is_refused_with_its_fault(string? typed, MoneyFault expected)
    {
        Money.TryParse(typed, out _, out var fault).ShouldBeFalse();
        fault.ShouldBe(expected);
    }

    [Fact]
    public void A_third_decimal_in_code_is_a_mistake() => Should.Throw<ArgumentException>(() => new Money(0.125m));

    [Fact]
    public void The_same_amount_is_the_same_however_it_was_written()
    {
        new Money(1m).ShouldBe(new Money(1.00m));
        new Money(1m).GetHashCode().ShouldBe(new Money(1.000m).GetHashCode());
        default(Money).ShouldBe(new Money(0m));
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Long[0, 999_999_999_999]
            .Sample(fen =>
            {
                var money = new Money(fen / 100m);
                Money.TryParse(money.Amount.ToString("N2", CultureInfo.InvariantCulture), out var read, out _).ShouldBeTrue();
                read.ShouldBe(money);
            });
}
