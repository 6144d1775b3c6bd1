namespace Mediation.Documents.Text;

/// <summary>
/// Renminbi in capitals (人民币大写) as Chinese contracts and cheques write them (支付结算办法 annex 1): 人民币贰仟玖佰元整,
/// 零 between figures that are not neighbours, 整 where there are no fen.
/// </summary>
public static class ChineseCapitals
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] InGroup = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <summary>Below ten thousand times a trillion yuan.</summary>
    public const decimal Limit = 10_000_000_000_000_000m;

    /// <param name="amount">Renminbi, zero or more, at most two decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative, too large, or finer than a fen.</exception>
    public static string Of(decimal amount)
    {
        if (amount < 0 || amount >= Limit || decimal.Round(amount, 2) != amount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "Renminbi of zero or more with at most two decimals.");
        }

        var yuan = decimal.Truncate(amount);
        var fen = (int)((amount - yuan) * 100m);
        var (jiao, rest) = (fen / 10, fen % 10);
        StringBuilder text = new("人民币");
        if (yuan > 0 || fen == 0)
        {
            text.Append(Yuan(yuan)).Append('元');
        }

        if (fen == 0)
        {
            return text.Append('整').ToString();
        }

        if (jiao > 0)
        {
            text.Append(Digits[jiao]).Append('角');
        }
        else if (yuan > 0)
        {
            text.Append('零');
        }

        return rest > 0 ? text.Append(Digits[rest]).Append('分').ToString() : text.Append('整').ToString();
    }

    private static string Yuan(decimal yuan)
    {
        if (yuan == 0)
        {
            return "零";
        }

        var figures = yuan.ToString("0", CultureInfo.InvariantCulture);
        StringBuilder text = new();
        var zeroPending = false;
        var groupHasFigure = false;
        for (var i = 0; i < figures.Length; i++)
        {
            var place = figures.Length - 1 - i;
            var digit = figures[i] - '0';
            if (digit == 0)
            {
                zeroPending = true;
            }
            else
            {
                text.Append(zeroPending && text.Length > 0 ? "零" : "").Append(Digits[digit]).Append(InGroup[place % 4]);
                (zeroPending, groupHasFigure) = (false, true);
            }

            if (place % 4 == 0)
            {
                AppendGroup(text, place / 4, groupHasFigure, figures[..(i + 1)]);
                groupHasFigure = false;
            }
        }

        return text.ToString();
    }

    /// <summary>万亿 is written 万 after its own figures and 亿 once after both: 壹万贰仟亿.</summary>
    private static void AppendGroup(StringBuilder text, int group, bool hasFigure, string soFar)
    {
        var unit = group == 3 ? "万" : Groups[group];
        var belongsToYi = group == 2 && !hasFigure && soFar.Length > 4 && soFar[..^4].Any(c => c != '0');
        if (hasFigure || belongsToYi)
        {
            text.Append(unit);
        }
    }
}
