using System.Text.Json;

namespace Mediation.Notifications.Letters;

/// <summary>Which documents were printed to be posted as a letter, by the history of the case: one may be in the post, though it was made anew.</summary>
public sealed class PrintedDocuments(MediationDbContext db)
{
    /// <returns>The first printed first; each once.</returns>
    public async Task<IReadOnlyList<PrintedDocument>> OfAsync(NotificationCopy copy, CancellationToken ct)
    {
        var (caseId, named) = (copy.CaseId, copy.Id.ToString());
        var entries = await db.Set<HistoryEntry>()
            .AsNoTracking()
            .Where(e => e.CaseId == caseId && e.Event == nameof(LetterPrinted) && e.Payload.Contains(named))
            .OrderBy(e => e.Sequence)
            .Select(e => new { e.At, e.Payload })
            .ToListAsync(ct);
        return [.. entries.Select(e => Of(e.Payload, e.At)).OfType<PrintedDocument>().DistinctBy(d => d.Number)];
    }

    private static PrintedDocument? Of(string payload, DateTimeOffset at)
    {
        using var facts = JsonDocument.Parse(payload);
        return
            facts.RootElement.TryGetProperty("document", out var number)
            && facts.RootElement.TryGetProperty("documentSha256", out var sha256)
            && number.ValueKind == JsonValueKind.String
            ? new PrintedDocument(number.GetString()!, sha256.GetString()!, at)
            : null;
    }
}
