using System.Text.Json;
using Mediation.Core.Deliveries;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.CasePage;

/// <summary>Why an operator skipped deliveries about a case, and who: read from the history, which outlives the deliveries.</summary>
public sealed class SkippedDeliveries(MediationDbContext db, CaseRedactor redactor)
{
    /// <summary>Who skipped a delivery, and why.</summary>
    /// <param name="By">Name of the operator.</param>
    /// <param name="Reason">As typed, with the people of the case covered.</param>
    public sealed record Skip(string By, string Reason);

    /// <param name="opened">The case.</param>
    /// <param name="copies">Copies of its notices; nothing is read where none was skipped by an operator.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>By delivery, the last skip of each.</returns>
    public async Task<IReadOnlyDictionary<Guid, Skip>> OfAsync(OpenedComplaint opened, IEnumerable<NotificationCopy> copies, CancellationToken ct)
    {
        Dictionary<Guid, Skip> skips = [];
        if (!copies.Any(c => c.Error == NotificationCopy.SkippedByOperator))
        {
            return skips;
        }

        // A message about several cases stands in the history of the institution.
        Guid[] chains = [opened.Complaint.Id, HistoryChains.Institution];
        var entries = await db.Set<HistoryEntry>()
            .AsNoTracking()
            .Where(e => chains.Contains(e.CaseId) && e.Event == nameof(DeliverySkipped))
            .OrderBy(e => e.At)
            .Select(e => new { e.ActorName, e.Payload })
            .ToListAsync(ct);
        var covered = await redactor.ValuesAsync(opened, ct);
        foreach (var entry in entries)
        {
            using var facts = JsonDocument.Parse(entry.Payload);
            skips[facts.RootElement.GetProperty("deliveryId").GetGuid()] = new Skip(
                entry.ActorName,
                covered.Redacted(facts.RootElement.GetProperty("reason").GetString()!)
            );
        }

        return skips;
    }
}
