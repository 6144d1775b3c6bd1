namespace Mediation.Core.History;

/// <summary>Compares rows with what the history says of them. Discovered in every module; reads only.</summary>
public interface IHistoryWitness
{
    /// <summary>Cases this witness knows of, each of which must have a history; none when it knows cases from the history alone.</summary>
    IReadOnlyList<IQueryable<Guid>> Cases => [];

    /// <summary>True when it compares rows of no case as well; the others are given histories of cases only.</summary>
    bool KnowsInstitution => false;

    Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct);
}

/// <summary>Text kept outside the history because it names persons: the entry that refers to its id seals its hash.</summary>
public interface ISealedText
{
    Guid Id { get; }

    string Text { get; }
}

/// <summary>A case's history as the verifier read it.</summary>
public sealed class CaseHistory(Guid caseId, IReadOnlyList<HistoryEntry> entries)
{
    private readonly List<(HistoryEntry Entry, JsonElement Facts)> recorded = [.. entries.Select(e => (e, Parse(e.Payload)))];

    public Guid CaseId => caseId;

    public IReadOnlyList<HistoryEntry> Entries => entries;

    /// <summary>Entries with what was sealed in them, in order; one that is no JSON any more has no facts.</summary>
    public IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> Recorded => recorded;

    /// <summary>The last entry of this event, or null.</summary>
    public (HistoryEntry Entry, JsonElement Facts)? Last(string happened) =>
        recorded.FindLastIndex(t => t.Entry.Event == happened) is var at and >= 0 ? recorded[at] : null;

    /// <summary>A finding at an entry of this case, or at none.</summary>
    public AuditFinding Finding(AuditFault fault, string what, HistoryEntry? at = null) => new(caseId, at?.Sequence ?? 0, fault, what);

    private static JsonElement Parse(string payload)
    {
        try
        {
            using var parsed = JsonDocument.Parse(payload);
            return parsed.RootElement.ValueKind == JsonValueKind.Object ? parsed.RootElement.Clone() : Nothing();
        }
        catch (JsonException)
        {
            // Its hash differs, and that is recorded.
            return Nothing();
        }
    }

    private static JsonElement Nothing() => JsonSerializer.SerializeToElement(new { });
}

/// <summary>Reading what was sealed.</summary>
public static class SealedFacts
{
    public static Guid? Id(this JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;

    public static string? Text(this JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ToString() : null;

    public static decimal? Amount(this JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    /// <summary>To the microsecond, as the databases keep it.</summary>
    public static DateTimeOffset? Instant(this JsonElement facts, string name) =>
        facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var at)
            ? at.CutToMicroseconds()
            : null;
}
