using System.Text;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Intake;

namespace Mediation.Web.Import;

/// <summary>One line of the file, by column, and how it becomes a registration.</summary>
internal sealed class ImportRow(
    int number,
    IReadOnlyList<string> heads,
    IReadOnlyList<string> row,
    ImportMap map,
    InstitutionTime institution,
    DateTimeOffset now
)
{
    private static readonly TimeOnly Noon = new(12, 0);
    private readonly Dictionary<string, string> cells = heads.Zip(row).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);

    /// <summary>Line of the table, the first after the heads being 1.</summary>
    public int Number => number;

    public IReadOnlyList<string> Heads => heads;

    public IReadOnlyDictionary<string, string> Cells => cells;

    /// <summary>Cells beyond the last head.</summary>
    public IEnumerable<string> Extra => row.Skip(heads.Count);

    /// <summary>The number that keeps a restart from registering it twice: the mapped one, or a hash of the content.</summary>
    /// <exception cref="InvalidInputException">It is mapped and empty here: rows without a number would pass for one and the same.</exception>
    public string Reference
    {
        get
        {
            var mapped = map.Fields.GetValueOrDefault("externalReference");
            return mapped is null ? $"SHA256-{Content[..32]}"
                : mapped.Columns.FirstOrDefault(c => Cell(c).Length == 0) is { } empty
                    ? throw InvalidInputException.Of("externalReference", "Import:ReferenceEmpty", ("column", empty))
                : Text("externalReference") is { Length: > 0 } given ? given
                : throw InvalidInputException.Of("externalReference", "Core:Required");
        }
    }

    /// <summary>Hash of all its cells.</summary>
    public string Content =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))))
        );

    /// <summary>Column that a field was read from, for messages.</summary>
    public string ColumnOf(string field) => map.Fields.GetValueOrDefault(MapName(field)) is { } mapped ? mapped.Column ?? mapped.Template ?? field : field;

    /// <exception cref="InvalidInputException">A cell cannot be read.</exception>
    public RegisterComplaint.Input ToInput() =>
        row.Count > heads.Count
            ? throw InvalidInputException.Of("", "Import:TooManyCells")
            : new(
                Channel(),
                Text("complainantName"),
                Text("product") ?? "",
                Text("cause") ?? "",
                Text("demand") ?? "",
                Text("narrative") ?? "",
                Amount(),
                DocumentNumber: Text("documentNumber"),
                Phone: Text("phone"),
                Address: Text("address"),
                ReceivedAt: ReceivedAt(),
                Unit: map.Unit,
                ExternalReference: Reference,
                Email: Text("email"),
                PreferredChannel: PreferredChannel(),
                ForwardedAt: IsForwarded ? ForwardedAt() : null,
                Regulator: IsForwarded ? Text("regulator") : null,
                RegulatorReference: IsForwarded ? Text("regulatorReference") : null
            );

    private static string MapName(string field) =>
        field switch
        {
            "productCode" => "product",
            "causeCode" => "cause",
            "demandCode" => "demand",
            _ => field,
        };

    /// <summary>One mapping reads rows of every channel; only what a regulator forwarded has a forward.</summary>
    private bool IsForwarded => Channel() == IntakeChannel.RegulatorReferral;

    private IntakeChannel Channel() =>
        Core.Http.EnumNameConverter.TryRead<IntakeChannel>(Text("channel"), out var channel)
            ? channel
            : throw InvalidInputException.Of("channel", "Core:UnknownChoice");

    private ContactChannel? PreferredChannel() =>
        Text("preferredChannel") is not { Length: > 0 } text ? null
        : Core.Http.EnumNameConverter.TryRead<ContactChannel>(text, out var channel) ? channel
        : throw InvalidInputException.Of("preferredChannel", "Core:UnknownChoice");

    private decimal? Amount() =>
        Text("claimedAmount") is not { Length: > 0 } text ? null
        : Core.Values.Money.TryParse(text, out var money, out var fault) ? money.Amount
        : throw InvalidInputException.Of("claimedAmount", $"Core:Money:{fault}");

    private DateTimeOffset? ReceivedAt() =>
        !map.Fields.ContainsKey("receivedAt") ? null
        : Text("receivedAt") is { Length: > 0 } given ? InstantOf("receivedAt", given)
        : throw InvalidInputException.Of("receivedAt", "Core:Required");

    private DateTimeOffset? ForwardedAt() => Text("forwardedAt") is { Length: > 0 } given ? InstantOf("forwardedAt", given) : null;

    private DateTimeOffset InstantOf(string field, string text)
    {
        foreach (var format in map.DateFormats ?? ["yyyy-MM-dd"])
        {
            if (DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            {
                return format.AsSpan().ContainsAny('H', 'h')
                    ? institution.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))
                    : AtNoonOrNow(DateOnly.FromDateTime(local));
            }
        }

        throw InvalidInputException.Of(field, "Core:NotADate");
    }

    /// <summary>What was received today is not in the future, though noon may be.</summary>
    private DateTimeOffset AtNoonOrNow(DateOnly day) => day == institution.DateOf(now) && institution.At(day, Noon) > now ? now : institution.At(day, Noon);

    private string? Text(string field)
    {
        if (!map.Fields.TryGetValue(field, out var mapped))
        {
            return null;
        }

        var value =
            mapped.Template is { } template ? FieldMap.Placeholder().Replace(template, m => Cell(m.Groups["column"].Value))
            : mapped.Column is { } column ? Cell(column)
            : "";
        if (mapped.Values is { } values)
        {
            return values.TryGetValue(value, out var known) ? known : mapped.Default ?? value;
        }

        return value.Length > 0 ? value : mapped.Default;
    }

    /// <exception cref="InvalidInputException">The line ends before this column.</exception>
    private string Cell(string column) =>
        cells.TryGetValue(column, out var value) ? value.Trim() : throw InvalidInputException.Of(column, "Import:CellMissing", ("column", column));
}
