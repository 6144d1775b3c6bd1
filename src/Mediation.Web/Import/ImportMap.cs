using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Mediation.Core.Json;

namespace Mediation.Web.Import;

/// <summary>How a column becomes a field.</summary>
/// <param name="Column">Column of the file, or</param>
/// <param name="Template">text with columns in braces, such as <c>CFPB-{Complaint ID}</c>.</param>
/// <param name="Values">Values of the column and what they become.</param>
/// <param name="Default">What an empty or unlisted value becomes; without it such a value stays as it is.</param>
public sealed partial record FieldMap(
    string? Column = null,
    string? Template = null,
    IReadOnlyDictionary<string, string>? Values = null,
    string? Default = null
)
{
    /// <summary>Columns that it reads.</summary>
    [JsonIgnore]
    public IEnumerable<string> Columns =>
        Template is not null ? Placeholder().Matches(Template).Select(m => m.Groups["column"].Value)
        : Column is not null ? [Column]
        : [];

    /// <summary>A column in braces, in a template.</summary>
    [GeneratedRegex(@"\{(?<column>[^{}]+)\}", RegexOptions.ExplicitCapture, 10_000)]
    internal static partial Regex Placeholder();
}

/// <summary>A mapping file: which columns of a CSV make a complaint. See etc/import/README.md.</summary>
/// <param name="Unit">Code of the unit complained of.</param>
/// <param name="DateFormats">
/// Formats of <c>receivedAt</c>, tried in order; a date is read as noon in the institution's zone, and today's as now while noon is
/// still to come.
/// </param>
/// <param name="Encoding">Of the file, such as <c>GB18030</c>.</param>
/// <param name="Fields">
/// By field: channel, product, cause, demand, narrative, claimedAmount, receivedAt, complainantName, phone, documentNumber,
/// address, email, preferredChannel, externalReference; of what a regulator forwarded forwardedAt, regulator, regulatorReference.
/// </param>
public sealed record ImportMap(
    string Unit,
    IReadOnlyDictionary<string, FieldMap> Fields,
    string Delimiter = ",",
    IReadOnlyList<string>? DateFormats = null,
    string Encoding = "utf-8"
)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "channel",
        "product",
        "cause",
        "demand",
        "narrative",
        "claimedAmount",
        "receivedAt",
        "complainantName",
        "phone",
        "documentNumber",
        "address",
        "email",
        "preferredChannel",
        "externalReference",
        "forwardedAt",
        "regulator",
        "regulatorReference",
    };

    /// <summary>Columns that the mapping reads.</summary>
    [JsonIgnore]
    public IEnumerable<string> Columns => Fields.Values.SelectMany(f => f.Columns).Distinct(StringComparer.Ordinal);

    /// <exception cref="RefusedToStartException">The file is missing, is no JSON, or names a field there is not.</exception>
    public static ImportMap Read(string path)
    {
        try
        {
            var map = JsonSerializer.Deserialize<ImportMap>(File.ReadAllText(path), MediationJson.HandWritten);
            return FaultOf(map) is { } fault ? throw new RefusedToStartException($"{path}: {fault}") : map!;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new RefusedToStartException($"{path} cannot be read as a mapping: {fault.Message}");
        }
    }

    private static string? FaultOf(ImportMap? map)
    {
        if (map?.Fields is not { } fields || map.Unit is null)
        {
            return "a mapping needs \"unit\" and \"fields\".";
        }

        if (fields.FirstOrDefault(f => f.Value is null).Key is { } empty)
        {
            return $"the field {empty} is null.";
        }

        if (fields.Keys.FirstOrDefault(f => !Known.Contains(f)) is { } unknown)
        {
            return $"there is no field {unknown}. Known: {string.Join(", ", Known.Order(StringComparer.Ordinal))}.";
        }

        return map.Delimiter is not { Length: 1 } ? "\"delimiter\" must be one character."
            : IsKnown(map.Encoding) ? null
            : $"there is no encoding {map.Encoding}.";
    }

    private static bool IsKnown(string? encoding)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        try
        {
            return encoding is not null && System.Text.Encoding.GetEncoding(encoding) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
