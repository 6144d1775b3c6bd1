namespace Mediation.Core.History;

/// <summary>
/// How SQLite has a value that the program wrote: it has no types for ids, instants, days and decimals, and keeps whatever text stands there
/// (sqlite.org/datatype3). The other databases have one writing for each value.
/// </summary>
internal static class StoredSpelling
{
    private const string Instant = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    /// <param name="stored">The value as the driver has it without being asked for a type.</param>
    /// <param name="value">The same, read as the type of its property.</param>
    public static bool IsOf(object stored, object value) =>
        (stored, value) switch
        {
            (string text, Guid id) => Is(text, id.ToString("D").ToUpperInvariant()),
            (string text, DateTimeOffset at) => Is(text, at.ToString(Instant + "zzz", CultureInfo.InvariantCulture)),
            (string text, DateTime at) => Is(text, at.ToString(Instant, CultureInfo.InvariantCulture)),
            (string text, DateOnly day) => Is(text, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (string text, decimal number) => Is(text, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
            (string or byte[] or double, _) => stored.GetType() == value.GetType(),
            _ => true,
        };

    private static bool Is(string text, string spelling) => string.Equals(text, spelling, StringComparison.Ordinal);
}
