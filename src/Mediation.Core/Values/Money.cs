using System.Text.RegularExpressions;

namespace Mediation.Core.Values;

/// <summary>
/// An exact amount in renminbi, two decimals. <see cref="TryParse"/> takes none below zero from people. Rounding is for the one who computes (half
/// up at the last step): a third decimal here is a mistake.
/// </summary>
public readonly partial record struct Money
{
    /// <summary>The first amount a person cannot enter: ten thousand million, so that sums over all cases fit decimal(18,2).</summary>
    public const decimal Limit = 10_000_000_000m;

    /// <summary>Digits before the point of an amount below <see cref="Limit"/>.</summary>
    private const int LargestDigits = 10;

    /// <exception cref="ArgumentException">More than two decimals.</exception>
    public Money(decimal amount)
    {
        if (decimal.Round(amount, 2) != amount)
        {
            throw new ArgumentException(FormattableString.Invariant($"{amount} has more than two decimals."), nameof(amount));
        }

        // Adding 0.00 gives every amount a scale of two, so that equal amounts print and hash alike.
        Amount = decimal.Round(amount, 2) + 0.00m;
    }

    public decimal Amount { get; }

    /// <summary>For logs and files, e.g. "CNY 3280.00"; pages format by the reader's culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"CNY {Amount:0.00}");

    /// <param name="text">As typed: "3,280.00", "３２８０", "¥3280元".</param>
    /// <param name="money">The amount in renminbi, when true.</param>
    /// <param name="fault">What is wrong, when false.</param>
    public static bool TryParse(string? text, out Money money, out MoneyFault fault)
    {
        money = default;
        var typed = Dressing().Replace(PastedNumber.Clean(text), "");
        var negative = typed.StartsWith('-');
        var shape = Shape().Match(negative ? Dressing().Replace(typed[1..].Trim(), "") : typed);
        if (!shape.Success)
        {
            fault =
                typed.Length == 0 ? MoneyFault.Missing
                : typed.EndsWith('万') && Shape().IsMatch(typed[..^1].TrimEnd()) ? MoneyFault.InTenThousands
                : MoneyFault.NotANumber;
            return false;
        }

        var whole = shape.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        var decimals = shape.Groups["decimals"].Value;
        var isZero = whole.Length == 0 && decimals.All(digit => digit == '0');
        fault =
            negative && !isZero ? MoneyFault.Negative
            : decimals.Length > 2 ? MoneyFault.TooManyDecimals
            : whole.Length > LargestDigits ? MoneyFault.TooLarge
            : default;
        if (fault != default)
        {
            return false;
        }

        money = new Money(decimal.Parse($"0{whole}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        return true;
    }

    [GeneratedRegex(@"^(?:CNY|RMB|人民币|[¥￥])\s*|\s*(?:元整?|圆整?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Dressing();

    [GeneratedRegex(
        @"^(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,400})(?:\.(?<decimals>[0-9]{1,400}))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        10_000
    )]
    private static partial Regex Shape();
}
