namespace Mediation.Core.Values;

/// <summary>
/// Dates that a case of a bank can have, by year of the Gregorian calendar: anything outside is a typing mistake and is refused
/// beside its field.
/// </summary>
public static class AcceptedDates
{
    public const int FirstYear = 1900;

    public const int LastYear = 2200;

    /// <summary>Error code and localisation key of a date outside.</summary>
    public const string ErrorCode = "Core:DateOutOfRange";

    public static bool Contains(DateOnly date) => ContainsYear(date.Year);

    /// <summary>By the year that the instant shows in its own offset.</summary>
    public static bool Contains(DateTimeOffset instant) => ContainsYear(instant.Year);

    private static bool ContainsYear(int year) => year is >= FirstYear and <= LastYear;
}
