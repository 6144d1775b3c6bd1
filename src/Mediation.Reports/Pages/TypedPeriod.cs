using System.Globalization;
using Mediation.Core.Errors;

namespace Mediation.Reports.Pages;

/// <summary>The days as they stand in an address.</summary>
internal static class TypedPeriod
{
    /// <exception cref="InvalidInputException">Something that is no day was typed; the field says so.</exception>
    public static (DateOnly? From, DateOnly? To) Read(string? from, string? to)
    {
        FieldError[] faults = [.. new[] { ("from", from), ("to", to) }.Where(d => !string.IsNullOrEmpty(d.Item2) && Day(d.Item2) is null).Select(d => FieldError.Of(d.Item1, "Core:NotADate"))];
        return faults.Length == 0 ? (Day(from), Day(to)) : throw new InvalidInputException(faults);
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
