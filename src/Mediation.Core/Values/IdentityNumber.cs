namespace Mediation.Core.Values;

/// <summary>
/// Citizen identity number (居民身份证号码), GB 11643-1999: 6 digits of area, 8 of birth date, 3 of sequence, 1 check
/// character after ISO 7064 MOD 11-2. Numbers of 15 digits from the first cards are upgraded. Residence permits of
/// Hong Kong, Macau and Taiwan residents (81, 82, 83) and the foreigners' card (9 before the province) follow the same scheme.
/// </summary>
/// <remarks>
/// Limitation: only the province part of the area is checked. Abolished county codes stay valid for life, so a list of
/// today's codes would refuse real people.
/// </remarks>
public sealed record IdentityNumber
{
    private const string CheckCharacters = "10X98765432";
    private const int OldestBirthYear = 1850;

    private static readonly HashSet<string> Provinces =
    [
        "11",
        "12",
        "13",
        "14",
        "15",
        "21",
        "22",
        "23",
        "31",
        "32",
        "33",
        "34",
        "35",
        "36",
        "37",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "50",
        "51",
        "52",
        "53",
        "54",
        "61",
        "62",
        "63",
        "64",
        "65",
        "71",
        "81",
        "82",
        "83",
    ];

    private IdentityNumber(string number, DateOnly birthDate) => (Number, BirthDate) = (number, birthDate);

    /// <summary>All 18 characters. Personal data: show <see cref="ToString"/> instead wherever the full number is not needed.</summary>
    public string Number { get; }

    public DateOnly BirthDate { get; }

    public Sex Sex => (Number[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>Completed years on the local date; who was born on 29 February completes a year on 1 March outside leap years.</summary>
    public int AgeOn(DateOnly date) => AgeOn(BirthDate, date);

    /// <summary>The same for a date of birth that was kept without its number.</summary>
    public static int AgeOn(DateOnly born, DateOnly date)
    {
        var years = date.Year - born.Year;
        return (date.Month, date.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>
    /// Reads what was typed (full-width digits, spaces and a small x are accepted); nobody is born after the local date
    /// <paramref name="today"/>.
    /// </summary>
    public static bool TryParse(
        string? text,
        DateOnly today,
        [NotNullWhen(true)] out IdentityNumber? number,
        [NotNullWhen(false)] out IdentityNumberRefusal? refusal
    )
    {
        (number, refusal) = Read(text, today);
        return number is not null;
    }

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => Masking.Document(Number);

    private static (IdentityNumber?, IdentityNumberRefusal?) Read(string? text, DateOnly today)
    {
        var typed = PastedNumber.Compact(text);
        if (typed.Length is not (15 or 18))
        {
            return Refused(typed.Length == 0 ? IdentityNumberFault.Missing : IdentityNumberFault.Length);
        }

        var old = typed.Length == 15;
        var body = old ? string.Concat(typed.AsSpan(0, 6), "19", typed.AsSpan(6)) : typed[..17];
        if (!body.All(char.IsAsciiDigit) || (!old && typed[17] != 'X' && !char.IsAsciiDigit(typed[17])))
        {
            return Refused(IdentityNumberFault.Characters);
        }

        if (!Provinces.Contains(body[0] == '9' ? body[1..3] : body[..2]))
        {
            return Refused(IdentityNumberFault.AreaCode);
        }

        if (
            !DateOnly.TryParseExact(body.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            || born > today
            || born.Year < OldestBirthYear
        )
        {
            return Refused(IdentityNumberFault.BirthDate);
        }

        var expected = CheckCharacter(body);
        return old || typed[17] == expected
            ? (new IdentityNumber(body + expected, born), null)
            : (null, new IdentityNumberRefusal(IdentityNumberFault.CheckDigit));
    }

    private static (IdentityNumber?, IdentityNumberRefusal?) Refused(IdentityNumberFault fault) => (null, new IdentityNumberRefusal(fault));

    private static char CheckCharacter(string body)
    {
        // The weight of position i, counted from the right with the check character as 0, is 2^i mod 11.
        var sum = body.Aggregate(0, (held, digit) => (held + (digit - '0')) * 2 % 11);
        return CheckCharacters[sum];
    }
}
