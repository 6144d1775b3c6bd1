using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Mediation.Core.Values;

/// <summary>
/// A telephone number that can be dialled, judged by Google's libphonenumber; without a country code it is Chinese.
/// Short codes are refused: a hotline belongs into a field of its own.
/// </summary>
public sealed partial record PhoneNumber
{
    private const string DefaultRegion = "CN";
    private const int ChinaCode = 86;
    private const int MobileDigits = 11;

    private PhoneNumber(string e164, string? extension, string region) => (E164, Extension, Region) = (e164, extension, region);

    /// <summary>International form, e.g. +8613800136072. Personal data: show <see cref="ToString"/> where the number is not needed.</summary>
    public string E164 { get; }

    /// <summary>Digits dialled after the connection, landlines only.</summary>
    public string? Extension { get; }

    /// <summary>ISO 3166 code of the country or region, e.g. CN or HK.</summary>
    public string Region { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? phone, out PhoneNumberFault fault)
    {
        (phone, fault) = Read(CountryCodeInBrackets().Replace(PastedNumber.Clean(text), "+${code} "));
        return phone is not null;
    }

    /// <summary>The number as dialled inside the country: 13800136072, 02061234567.</summary>
    public string National()
    {
        var util = PhoneNumberUtil.GetInstance();
        var national = util.Format(util.Parse(E164, DefaultRegion), PhoneNumberFormat.NATIONAL);
        return string.Concat(national.Where(char.IsAsciiDigit));
    }

    /// <summary>As a person dials it, with its extension: 13800136072, 02061234567-801, +85251234567.</summary>
    public string Dialled() => (Region == DefaultRegion ? National() : E164) + (Extension is null ? "" : "-" + Extension);

    /// <summary>A number as it was kept in its two parts, such as +862061234567 and 801; null when the ranges of today no longer know it.</summary>
    public static PhoneNumber? Kept(string? e164, string? extension) =>
        TryParse(e164, out var phone, out _) ? new PhoneNumber(phone.E164, extension, phone.Region) : null;

    /// <summary>
    /// A regular expression for this number in folded text (half width): as dialled, with a country code, without its area code, with its extension.
    /// </summary>
    /// <param name="gap">What may stand between two of its digits.</param>
    internal string PatternIn(string gap)
    {
        var util = PhoneNumberUtil.GetInstance();
        var parsed = util.Parse(E164, DefaultRegion);
        var significant = util.GetNationalSignificantNumber(parsed);
        var area = significant[..util.GetLengthOfGeographicalAreaCode(parsed)];
        var before =
            $"(?:(?:\\+|{Digits("00")})?{Digits(parsed.CountryCode.ToString(CultureInfo.InvariantCulture))}{gap})?\\(?"
            + (area.Length == 0 ? "" : $"(?:{Digits("0")}?{gap}{Digits(area)}{gap})?");
        var after = Extension is null ? "" : $@"(?:[\s\-,#]{{0,3}}(?:转|分机|ext\.?|x)?\s{{0,3}}{Digits(Extension)})?";
        return before + Digits(significant[area.Length..]) + after;

        string Digits(string digits) => string.Join(gap, digits.AsEnumerable());
    }

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => Masking.Phone(Region == DefaultRegion ? National() : E164) + (Extension is null ? "" : "-" + Extension);

    private static (PhoneNumber?, PhoneNumberFault) Read(string typed)
    {
        if (typed.Length == 0)
        {
            return (null, PhoneNumberFault.Missing);
        }

        var shape = LandlineWithExtension().Match(typed) is { Success: true } landline ? landline : Shape().Match(typed);
        if (!shape.Success)
        {
            return (null, PhoneNumberFault.Characters);
        }

        var util = PhoneNumberUtil.GetInstance();
        PhoneNumbers.PhoneNumber parsed;
        try
        {
            parsed = util.Parse(shape.Groups["number"].Value, DefaultRegion);
        }
        catch (NumberParseException refused)
        {
            return (null, FaultOf(refused.ErrorType));
        }

        var extension = shape.Groups["extension"] is { Success: true, Value: var digits } ? digits : null;
        return util.IsPossibleNumberWithReason(parsed) switch
        {
            PhoneNumberUtil.ValidationResult.TOO_SHORT or PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY => (null, PhoneNumberFault.TooShort),
            PhoneNumberUtil.ValidationResult.TOO_LONG => (null, PhoneNumberFault.TooLong),
            _ when !util.IsValidNumber(parsed) => (null, ChineseLengthFault(parsed) ?? PhoneNumberFault.NotAssigned),
            _ when extension is not null && util.GetNumberType(parsed) == PhoneNumberType.MOBILE => (null, PhoneNumberFault.ExtensionOnMobile),
            _ => (new PhoneNumber(util.Format(parsed, PhoneNumberFormat.E164), extension, util.GetRegionCodeForNumber(parsed)), default),
        };
    }

    /// <summary>
    /// What the library only calls not assigned. Chinese mobile numbers begin with 13 to 19 and have eleven digits; of the landlines those
    /// of Beijing (10) and of the areas 20 to 29 have eight digits behind the area code, the others seven or eight.
    /// </summary>
    private static PhoneNumberFault? ChineseLengthFault(PhoneNumbers.PhoneNumber parsed)
    {
        var digits = parsed.NationalNumber.ToString(CultureInfo.InvariantCulture);
        if (parsed.CountryCode != ChinaCode || digits.Length < 2)
        {
            return null;
        }

        var (fewest, most) = (digits[0], digits[1]) switch
        {
            ('1', >= '3') => (MobileDigits, MobileDigits),
            ('1', '0') or ('2', _) => (10, 10),
            (>= '3' and <= '9', _) => (10, 11),
            _ => (0, int.MaxValue),
        };
        return digits.Length < fewest ? PhoneNumberFault.TooShort
            : digits.Length > most ? PhoneNumberFault.TooLong
            : null;
    }

    private static PhoneNumberFault FaultOf(ErrorType error) =>
        error switch
        {
            ErrorType.TOO_LONG => PhoneNumberFault.TooLong,
            ErrorType.TOO_SHORT_NSN or ErrorType.TOO_SHORT_AFTER_IDD => PhoneNumberFault.TooShort,
            ErrorType.INVALID_COUNTRY_CODE => PhoneNumberFault.NotAssigned,
            _ => PhoneNumberFault.Characters,
        };

    // (+86)13800136072, +(86) 138…: as address books export it.
    [GeneratedRegex(
        @"^(\(\s*\+|\+\s*\()\s*(?<code>\d{1,3})\s*\)\s*-?\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex CountryCodeInBrackets();

    // 020-12345678-801: what follows the second hyphen is dialled after the connection.
    [GeneratedRegex(
        @"^(?<number>(0|\+86[\s\-]?0?)\d{2,3}[\s\-]?\d{7,8})-(?<extension>\d{1,7})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex LandlineWithExtension();

    // The library drops letters and trailing words in silence; what was typed must be what is stored.
    [GeneratedRegex(
        @"^(?<number>\+?[\d\s().\-/]{1,40}?)\s*(?:(?:ext\.?|x|#|,|转|分机)\s*(?<extension>\d{1,7}))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Shape();
}
