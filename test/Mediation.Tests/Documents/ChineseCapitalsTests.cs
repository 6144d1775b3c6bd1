using Mediation.Documents.Text;

namespace Mediation.Tests.Documents;

public sealed class ChineseCapitalsTests
{
    [Theory]
    [InlineData("0", "零元整")]
    [InlineData("0.01", "壹分")]
    [InlineData("0.05", "伍分")]
    [InlineData("0.10", "壹角整")]
    [InlineData("10010.10", "壹万零壹拾元壹角整")]
    [InlineData("100000000.00", "壹亿元整")]
    [InlineData("20000.05", "贰万元零伍分")]
    [InlineData("0.11", "壹角壹分")]
    [InlineData("1", "壹元整")]
    [InlineData("1.05", "壹元零伍分")]
    [InlineData("1.50", "壹元伍角整")]
    [InlineData("10", "壹拾元整")]
    [InlineData("15", "壹拾伍元整")]
    [InlineData("100", "壹佰元整")]
    [InlineData("100.5", "壹佰元伍角整")]
    [InlineData("101", "壹佰零壹元整")]
    [InlineData("110", "壹佰壹拾元整")]
    [InlineData("1001", "壹仟零壹元整")]
    [InlineData("1010", "壹仟零壹拾元整")]
    [InlineData("1100", "壹仟壹佰元整")]
    [InlineData("2900", "贰仟玖佰元整")]
    [InlineData("3000", "叁仟元整")]
    [InlineData("3280.00", "叁仟贰佰捌拾元整")]
    [InlineData("3500", "叁仟伍佰元整")]
    [InlineData("10000", "壹万元整")]
    [InlineData("10000.01", "壹万元零壹分")]
    [InlineData("10001", "壹万零壹元整")]
    [InlineData("100010", "壹拾万零壹拾元整")]
    [InlineData("101000", "壹拾万零壹仟元整")]
    [InlineData("1000000", "壹佰万元整")]
    [InlineData("1010101.01", "壹佰零壹万零壹佰零壹元零壹分")]
    [InlineData("10000000", "壹仟万元整")]
    [InlineData("10001000", "壹仟万零壹仟元整")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("100000001", "壹亿零壹元整")]
    [InlineData("100100000", "壹亿零壹拾万元整")]
    [InlineData("1000000000", "壹拾亿元整")]
    [InlineData("123456789.12", "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分")]
    [InlineData("1000000000000", "壹万亿元整")]
    [InlineData("1000100000000", "壹万零壹亿元整")]
    [InlineData("1200000000000", "壹万贰仟亿元整")]
    [InlineData("40000", "肆万元整")]
    // Where the place of 万 is zero and that of 仟 is not, 零 may stand or be left out (支付结算办法 annex 1): here it stands.
    public void Renminbi_is_written_as_on_a_cheque(string amount, string capitals) =>
        ChineseCapitals.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe("人民币" + capitals);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("0.001")]
    [InlineData("10000000000000000")]
    public void What_is_no_sum_of_money_is_refused(string amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChineseCapitals.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Whatever_the_sum_the_capitals_read_back_as_it() =>
        Gen.Long[0, 9_999_999_999_999_99].Sample(fen => Read(ChineseCapitals.Of(fen / 100m)) == fen / 100m);

    [Fact]
    public void No_two_zeros_stand_together_and_none_before_a_unit() =>
        Gen.Long[0, 9_999_999_999_999_99]
            .Sample(fen =>
            {
                var text = ChineseCapitals.Of(fen / 100m);
                return !text.Contains("零零", StringComparison.Ordinal)
                    && !text.Contains("零万", StringComparison.Ordinal)
                    && !text.Contains("零亿", StringComparison.Ordinal);
            });

    /// <summary>A reader of its own: knows digits and units, nothing of how they were written.</summary>
    private static decimal Read(string text)
    {
        decimal total = 0,
            section = 0,
            digit = 0,
            part = 0;
        foreach (var c in text["人民币".Length..])
        {
            switch (c)
            {
                case '拾':
                    section += digit * 10;
                    digit = 0;
                    break;
                case '佰':
                    section += digit * 100;
                    digit = 0;
                    break;
                case '仟':
                    section += digit * 1000;
                    digit = 0;
                    break;
                case '万':
                    total += (section + digit) * 10_000;
                    section = digit = 0;
                    break;
                case '亿':
                    total = (total + section + digit) * 100_000_000;
                    section = digit = 0;
                    break;
                case '元':
                    part = total + section + digit;
                    total = section = digit = 0;
                    break;
                case '角':
                    part += digit / 10;
                    digit = 0;
                    break;
                case '分':
                    part += digit / 100;
                    digit = 0;
                    break;
                case '整' or '零':
                    break;
                default:
                    digit = "零壹贰叁肆伍陆柒捌玖".IndexOf(c, StringComparison.Ordinal);
                    break;
            }
        }

        return part;
    }
}
