using System.Text.RegularExpressions;

namespace Mediation.Core.Values;

/// <summary>A document's type and number in its normal form.</summary>
/// <param name="Type">What kind of paper.</param>
/// <param name="Number">Normalised. Personal data unless it is a social credit code.</param>
/// <param name="IsVerified">True when the number carries a check that was passed; other papers are taken as given.</param>
public sealed partial record IdentityDocument(IdentityDocumentType Type, string Number, bool IsVerified)
{
    /// <summary>The longest number taken unverified, in characters as people count them.</summary>
    public const int MaxLength = 40;

    public static bool TryParse(
        IdentityDocumentType type,
        string? text,
        DateOnly today,
        [NotNullWhen(true)] out IdentityDocument? document,
        [NotNullWhen(false)] out IdentityDocumentRefusal? refusal
    )
    {
        (document, refusal) = type switch
        {
            IdentityDocumentType.IdentityCard when OldForeignersCard().IsMatch(PastedNumber.Compact(text)) => OldCard(PastedNumber.Compact(text)),
            IdentityDocumentType.IdentityCard => IdentityNumber.TryParse(text, today, out var number, out var wrong)
                ? Accepted(type, number.Number, verified: true)
                : (null, new IdentityDocumentRefusal(IdentityCard: wrong)),
            IdentityDocumentType.SocialCreditCode => SocialCreditCode.TryParse(text, out var code, out var wrong)
                ? Accepted(type, code.Code, verified: true)
                : (null, new IdentityDocumentRefusal(SocialCredit: wrong)),
            _ when !Text.TryRead(PastedNumber.Clean(text), MaxLength, out var clean, out var wrong) => (null, new IdentityDocumentRefusal(Text: wrong)),
            _ when IsNoNumber(PastedNumber.Compact(text)) => (null, new IdentityDocumentRefusal(Text: new TextRefusal(TextFault.Missing), IsNoNumber: true)),
            _ => Accepted(type, PastedNumber.Clean(text).ToUpperInvariant(), verified: false),
        };
        return document is not null;
    }

    /// <summary>
    /// Whether the number looks like others of its kind. Papers without a check character are not refused for their shape, since issuers
    /// change it; who registers one that looks otherwise is asked first.
    /// </summary>
    public bool HasUsualShape =>
        Type switch
        {
            IdentityDocumentType.Passport => PassportShape().IsMatch(Number),
            IdentityDocumentType.HongKongMacauTravelPermit => HongKongMacauShape().IsMatch(Number),
            IdentityDocumentType.TaiwanTravelPermit => TaiwanShape().IsMatch(Number),
            IdentityDocumentType.MilitaryCard => MilitaryShape().IsMatch(Number),
            IdentityDocumentType.HouseholdRegister => Number.Count(char.IsAsciiDigit) >= 4,
            _ => true,
        };

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => $"{Type} {Masking.Document(Number)}";

    private static (IdentityDocument?, IdentityDocumentRefusal?) Accepted(IdentityDocumentType type, string number, bool verified) =>
        (new IdentityDocument(type, number, verified), null);

    /// <summary>The permanent residence card of 2004: nationality in three letters, twelve digits, of which the fifth begins the day of birth.</summary>
    private static (IdentityDocument?, IdentityDocumentRefusal?) OldCard(string number) =>
        DateOnly.TryParseExact("20" + number[7..13], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || DateOnly.TryParseExact("19" + number[7..13], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Accepted(IdentityDocumentType.IdentityCard, number, verified: false)
            : (null, new IdentityDocumentRefusal(IdentityCard: new IdentityNumberRefusal(IdentityNumberFault.BirthDate)));

    /// <summary>What people type where they have no number: a dash, 无, one figure repeated.</summary>
    private static bool IsNoNumber(string number) =>
        !number.Any(char.IsAsciiLetterOrDigit) || number.Distinct().Count() == 1 || number is "NA" or "N/A" or "NONE" or "NULL" or "NO" or "UNKNOWN" or "NIL";

    [GeneratedRegex("^[A-Z]{3}[0-9]{12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OldForeignersCard();

    // ICAO 9303: at most nine characters; some issuers print a few more.
    [GeneratedRegex("^(?=.*[0-9])[A-Z0-9]{5,12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PassportShape();

    [GeneratedRegex("^[HM][0-9]{8}([0-9]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HongKongMacauShape();

    [GeneratedRegex(
        "^([0-9]{8}|[0-9]{10}([A-Z]|\\([A-Z0-9]\\))?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex TaiwanShape();

    [GeneratedRegex("[0-9]{5,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MilitaryShape();
}
