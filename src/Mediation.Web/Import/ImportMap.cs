using System.Text.Json;
using Mediation.Web.Hosting;

namespace Mediation.Web.Import;

/// <summary>How a column becomes a field.</summary>
/// <param name="Column">Column of the file, or</param>
/// <param name="Template">text with columns in braces, such as <c>CFPB-{Complaint ID}</c>.</param>
/// <param name="Values">Values of the column and what they become.</param>
/// <param name="Default">What an empty or unlisted value becomes; without it such a value stays as it is.</param>
public sealed record FieldMap(string? Column = null, string? Template = null, IReadOnlyDictionary<string, string>? Values = null, string? Default = null);

/// <summary>A mapping file: which columns of a CSV make a complaint. See etc/import/README.md.</summary>
/// <param name="Unit">Code of the unit complained of.</param>
/// <param name="DateFormats">Formats of <c>receivedAt</c>, tried in order; a date is read as noon in the institution's zone.</param>
/// <param name="Encoding">How the file is written: <c>utf-8</c> (with or without mark) or a name such as <c>gb18030</c>.</param>
/// <param name="Fields">By field: channel, product, cause, demand, narrative, claimedAmount, receivedAt, complainantName, phone, documentNumber, externalReference.</param>
public sealed record ImportMap(string Unit, IReadOnlyDictionary<string, FieldMap> Fields, string Delimiter = ",", IReadOnlyList<string>? DateFormats = null, string Encoding = "utf-8")
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, RespectRequiredConstructorParameters = true };

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "channel", "product", "cause", "demand", "narrative", "claimedAmount", "receivedAt", "complainantName", "phone", "documentNumber", "externalReference",
    };

    /// <exception cref="RefusedToStartException">The file is missing, is no JSON, or names a field there is not.</exception>
    public static ImportMap Read(string path)
    {
        try
        {
            var map = JsonSerializer.Deserialize<ImportMap>(File.ReadAllText(path), Json) ?? throw new JsonException("it is empty.");
            if (map.Fields is null || map.Fields.Values.Any(f => f is null) || map.Delimiter is not { Length: 1 })
            {
                throw new JsonException("fields must be given and the delimiter must be one character.");
            }

            return map.Fields.Keys.FirstOrDefault(f => !Known.Contains(f)) is { } unknown
                ? throw new RefusedToStartException($"{path}: there is no field {unknown}. Known: {string.Join(", ", Known.Order(StringComparer.Ordinal))}.")
                : map;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new RefusedToStartException($"{path} cannot be read as a mapping: {fault.Message}");
        }
    }
}
