using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mediation.Core.History;

/// <summary>A column whose value is marked in the history at each change: how it becomes text, on its way in and as it is stored.</summary>
internal sealed class AuditedColumn
{
    private readonly CoreTypeMapping mapping;
    private readonly Type stored;
    private readonly string? absent;
    private readonly bool isAbsentKnown;
    private readonly bool isUnitPath;

    /// <param name="property">The mapped property.</param>
    /// <param name="name">Its column.</param>
    /// <param name="isOfPart">Whether it belongs to a part that a row may be without.</param>
    public AuditedColumn(IProperty property, string name, bool isOfPart = false)
    {
        Property = property;
        isUnitPath = UnitPaths.IsOne(property);
        Name = name;
        mapping = property.GetTypeMapping();
        stored = Nullable.GetUnderlyingType(mapping.Converter?.ProviderClrType ?? mapping.ClrType) ?? mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        stored = stored.IsEnum ? Enum.GetUnderlyingType(stored) : stored;
        isAbsentKnown = isOfPart || property.IsNullable || stored == typeof(string) || IsNumber(stored);
        absent =
            isOfPart || property.IsNullable ? null
            : stored == typeof(string) ? string.Empty
            : "0";
    }

    public IProperty Property { get; }

    public string Name { get; }

    /// <summary>
    /// The value that a new row has without saying so: it is not marked, and neither is a column that came later. What was never marked must
    /// still be this.
    /// </summary>
    public bool IsAbsent(string? text) => isAbsentKnown && string.Equals(text, absent, StringComparison.Ordinal);

    /// <summary>The value of a tracked row, as it will be stored.</summary>
    public string? TextOf(object? value) => Marked(Text(mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value));

    /// <summary>
    /// The stored value; one that is no value of this type any more, or is not written as the program writes it, reads as itself: SQLite keeps
    /// any spelling, and its queries compare the spelling.
    /// </summary>
    public string? TextOf(DbDataReader row, int ordinal)
    {
        if (row.IsDBNull(ordinal))
        {
            return null;
        }

        try
        {
            // First as it is: reading a blob as text makes SQLite say that it was text.
            var asItIs = row.GetValue(ordinal);
            var value = Read(row, ordinal);
            return StoredSpelling.IsOf(asItIs, value) ? Marked(Text(value)) : AsItIs(row, ordinal);
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return AsItIs(row, ordinal);
        }
    }

    /// <summary>Of a path the code of its unit: the units above it change without each row's being written, see <see cref="UnitPaths"/>.</summary>
    private string? Marked(string? text) => isUnitPath && text is not null ? OrganisationUnit.CodeIn(text) : text;

    private static string AsItIs(DbDataReader row, int ordinal) =>
        "\u0000" + Convert.ToString(row.GetValue(ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private object Read(DbDataReader row, int ordinal) =>
        stored == typeof(string) ? row.GetString(ordinal)
        : stored == typeof(Guid) ? row.GetGuid(ordinal)
        : stored == typeof(DateTime) ? row.GetDateTime(ordinal)
        : stored == typeof(bool) ? row.GetBoolean(ordinal)
        : stored == typeof(int) ? row.GetInt32(ordinal)
        : stored == typeof(long) ? row.GetInt64(ordinal)
        : stored == typeof(decimal) ? row.GetDecimal(ordinal)
        : stored == typeof(DateOnly) ? row.GetFieldValue<DateOnly>(ordinal)
        : stored == typeof(DateTimeOffset) ? row.GetFieldValue<DateTimeOffset>(ordinal)
        : row.GetValue(ordinal);

    /// <summary>One writing for each value, whatever the database makes of scale, kind or case; instants in microseconds.</summary>
    internal static string? Text(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            Guid id => id.ToString("N"),
            DateTime at => Invariant(at.Ticks / TimeSpan.TicksPerMicrosecond),
            DateTimeOffset at => Invariant(at.UtcTicks / TimeSpan.TicksPerMicrosecond),
            bool isSo => isSo ? "1" : "0",
            decimal number => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            byte[] bytes => Convert.ToHexStringLower(bytes),
            _ => Invariant(value),
        };

    private static string Invariant(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;

    private static bool IsNumber(Type type) =>
        type == typeof(bool) || type == typeof(decimal) || (type.IsPrimitive && type != typeof(char) && type != typeof(float) && type != typeof(double));
}
