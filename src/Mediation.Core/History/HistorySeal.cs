using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mediation.Core.Data;

namespace Mediation.Core.History;

/// <summary>Writes what happened to the end of its case's chain.</summary>
internal static class HistorySeal
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static async Task AppendAsync(MediationDbContext db, IReadOnlyList<DomainEvent> happened, SaveServices saving, CancellationToken ct)
    {
        foreach (var ofCase in happened.GroupBy(e => e.CaseId))
        {
            var chain = await db.Set<CaseChain>().FindAsync([ofCase.Key], ct) ?? db.Add(CaseChain.Begin(ofCase.Key)).Entity;
            foreach (var one in ofCase)
            {
                var entry = HistoryEntry.Sealed(
                    ofCase.Key,
                    chain.Length + 1,
                    saving.Now,
                    saving.User.Id,
                    saving.User.Name,
                    one.GetType().Name,
                    JsonSerializer.Serialize(one, one.GetType(), Json),
                    chain.Head);
                chain.Extend(entry);
                db.Add(entry);
            }
        }
    }
}
