using System.Text.RegularExpressions;

namespace Mediation.Core.Values;

/// <summary>
/// People speak of money in 元 and in 万元 (ten thousand), and fields take yuan: whether a sum was typed in the other unit than the one it is
/// compared with.
/// </summary>
public static partial class SumUnits
{
    private const decimal TenThousand = 10_000m;

    /// <summary>The sums that a text names with their unit, in yuan; full-width figures and thousands separators are understood.</summary>
    public static IReadOnlyList<decimal> NamedIn(string? text) =>
        [
            .. Named()
                .Matches(HalfWidth.Of(text ?? ""))
                .Select(m =>
                    decimal.TryParse(
                        m.Groups["figures"].Value,
                        NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var sum
                    )
                        ? sum * (m.Groups["tenThousands"].Success ? TenThousand : 1)
                        : (decimal?)null
                )
                .OfType<decimal>(),
        ];

    /// <summary>Whether a sum reads like the ten thousands of what a text names, such as 3 beside 3 万元.</summary>
    public static bool IsInTenThousandsOf(decimal sum, string? text) => NamedIn(text) is var named && !named.Contains(sum) && named.Contains(sum * TenThousand);

    /// <summary>Whether a sum is so far below a claim that ten thousands of yuan may be meant: times ten thousand it is still within the claim.</summary>
    public static bool MayBeTenThousands(decimal? sum, decimal? claimed) => sum > 0 && sum * TenThousand <= claimed;

    [GeneratedRegex(
        @"(?<figures>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)\s{0,3}(?:(?<tenThousands>万)元?|元|圆)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Named();
}
