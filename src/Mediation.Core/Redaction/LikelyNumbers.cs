using System.Text.RegularExpressions;

namespace Mediation.Core.Redaction;

/// <summary>What looks like the number of a person: of a paper, a telephone, a card or an account, an e-mail address.</summary>
internal static partial class LikelyNumbers
{
    private const int Timeout = 10_000;

    /// <summary>Between two characters of an identity number.</summary>
    private const string Gap = "[\\s\\-.·]{0,2}";

    /// <summary>Month and day.</summary>
    private const string Birthday = Gap + "(?:0[\\s\\-.·]?[1-9]|1[\\s\\-.·]?[0-2])" + Gap + "(?:0[\\s\\-.·]?[1-9]|[12][\\s\\-.·]?[0-9]|3[\\s\\-.·]?[01])";

    /// <summary>Beginnings of cards that banks issue (ISO/IEC 7812: travel, banking, merchandising and the Chinese range 62).</summary>
    private const string FirstOfCards = "34569";

    public static IEnumerable<RedactedSpan> Find(FoldedText text) =>
        All(text, Emails(), PersonalValueKind.Email)
            .Concat(All(text, Messengers(), PersonalValueKind.Email))
            .Concat(All(text, IdentityNumbers(), PersonalValueKind.Document))
            .Concat(All(text, Papers(), PersonalValueKind.Document))
            .Concat(All(text, Mobiles(), PersonalValueKind.Phone))
            .Concat(All(text, Landlines(), PersonalValueKind.Phone))
            .Concat(All(text, International(), PersonalValueKind.Phone))
            .Concat(All(text, NamedPhones(), PersonalValueKind.Phone))
            .Concat(All(text, LongNumbers(), PersonalValueKind.Account))
            .Concat(All(text, NamedAccounts(), PersonalValueKind.Account))
            .Concat(All(text, NamedCards(), PersonalValueKind.Account))
            .Concat(Grouped().Matches(text.Text).Where(m => IsCard(m.Value)).Select(m => text.Span(m.Index, m.Length, PersonalValueKind.Account)));

    private static IEnumerable<RedactedSpan> All(FoldedText text, Regex pattern, PersonalValueKind kind) =>
        pattern
            .Matches(text.Text)
            .Select(m => m.Groups["it"] is { Success: true } it ? text.Span(it.Index, it.Length, kind) : text.Span(m.Index, m.Length, kind));

    /// <summary>Sums and dates in a row are no card: it begins as cards do and its check digit is right (ISO/IEC 7812-1, Luhn).</summary>
    private static bool IsCard(string groups)
    {
        int[] digits = [.. groups.Where(char.IsAsciiDigit).Select(c => c - '0')];
        var sum = digits.Reverse().Select((digit, i) => i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10)).Sum();
        return digits.Length is >= 13 and <= 19 && FirstOfCards.Contains((char)(digits[0] + '0'), StringComparison.Ordinal) && sum % 10 == 0;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Emails();

    [GeneratedRegex(
        @"(?:微信|支付宝|扣扣|QQ|VX|WX|WeChat)(?:号码|号|ID)?\s?(?:是|为)?\s?[:：]?\s?(?<it>[A-Za-z0-9][A-Za-z0-9_-]{4,19})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex Messengers();

    // Area, date of birth, sequence, check character (GB 11643-1999), however it is spaced; 15 digits on the first cards.
    [GeneratedRegex(
        "(?<![0-9])[1-9](?:"
            + Gap
            + "[0-9]){5}"
            + Gap
            + "(?:(?:1[\\s\\-.·]?[89]|2[\\s\\-.·]?0)(?:"
            + Gap
            + "[0-9]){2}"
            + Birthday
            + "(?:"
            + Gap
            + "[0-9]){3}"
            + Gap
            + "[0-9Xx]|(?:[0-9][\\s\\-.·]?){2}"
            + Birthday
            + "(?:"
            + Gap
            + "[0-9]){3})(?![0-9])",
        RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex IdentityNumbers();

    // Passports, permits of Hong Kong, Macau and Taiwan residents, the old foreigners' card, officers' cards.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:[EDSPG][A-Z][\s-]?[0-9]{7}|[DEGHMPS](?:[\s-]?[0-9]){8}(?:[0-9]{2})?|[A-Z]{3}[0-9]{12}|"
            + @"[军士警文][\s]?字第?[\s]?[0-9]{6,10}号?)(?![A-Za-z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex Papers();

    [GeneratedRegex(
        @"(?<![0-9])(?:(?:\+|00)?8[\s-]?6[\s\-.()]{0,3})?1[\s\-.~:*|、/]{0,2}[3-9](?:[\s\-.·,()/_~:*|、]{0,4}[0-9]){9}(?![0-9])",
        RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex Mobiles();

    [GeneratedRegex(
        @"(?<![0-9])\(?0[1-9][0-9]{1,2}\)?[\s\-.]{0,2}[2-9][0-9]{2,3}[\s\-.]?[0-9]{4}(?:[\s\-,]{0,2}(?:转|分机|ext\.?|x)?\s?[0-9]{1,6})?(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex Landlines();

    [GeneratedRegex(@"(?:\+|(?<![0-9])00)[1-9][0-9]{0,2}(?:[\s\-.()]{0,2}[0-9]){6,12}(?![0-9])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex International();

    // Seven or eight digits may be a date: only a word before them makes them a telephone.
    [GeneratedRegex(
        @"(?:电话|座机|手机|号码|致电|拨打|联系方式|tel|phone|call)[^0-9\r\n]{0,6}(?<it>[2-9][0-9]{2,3}[\s-]?[0-9]{4})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex NamedPhones();

    [GeneratedRegex(@"(?<!(?:合同|订单|编号|流水|交易|工单|案件|单号|文号)[^0-9]{0,4})(?<![0-9])[0-9]{13,}[Xx]?", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex LongNumbers();

    [GeneratedRegex(
        @"(?:账号|帐号|账户|帐户|卡号|户口号|account)[^0-9\r\n]{0,6}(?<it>[0-9](?:[\s-]?[0-9]){5,30})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout
    )]
    private static partial Regex NamedAccounts();

    // Behind the word for a card its check digit is not asked for: people mistype.
    [GeneratedRegex(@"卡[^0-9\r\n]{0,4}(?<it>[0-9](?:[\s\-./_]{0,2}[0-9]){11,18})(?![0-9])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex NamedCards();

    [GeneratedRegex(@"(?<![0-9])[0-9]{4,6}(?:[\s\-.·/_]{1,2}[0-9]{1,6}){1,18}(?![0-9])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Grouped();
}
