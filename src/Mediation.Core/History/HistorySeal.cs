using System.Text.Json.Nodes;

namespace Mediation.Core.History;

/// <summary>An event to be recorded, and whether the system caused it by its rules.</summary>
internal readonly record struct PendingEvent(DomainEvent Event, bool BySystem);

/// <summary>Appends events to the chain of their case. Of a text that an event refers to by id it seals the hash as well.</summary>
public static class HistorySeal
{
    /// <summary>Field of an event that refers to an <see cref="ISealedText"/>, and the field its hash is sealed in.</summary>
    public const string NoteId = "noteId";

    public const string NoteHash = "noteSha256";

    /// <summary>Over the id as well, so that equal words do not give equal hashes.</summary>
    public static string HashOf(Guid id, string text) =>
        Convert.ToHexStringLower(SHA256.HashData([.. id.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(text)]));

    internal static async Task AppendAsync(MediationDbContext db, IReadOnlyList<PendingEvent> happened, SaveServices saving, CancellationToken ct)
    {
        var texts = happened.Count == 0 ? [] : db.ChangeTracker.Entries<ISealedText>().Select(t => t.Entity).ToDictionary(t => t.Id, t => t.Text);
        var born = db.ChangeTracker.Entries<AggregateRoot>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id).ToHashSet();
        foreach (var ofCase in happened.GroupBy(h => h.Event.CaseId))
        {
            var chain = (born.Contains(ofCase.Key) ? null : await db.Set<CaseChain>().FindAsync([ofCase.Key], ct))
                ?? db.Add(CaseChain.Begin(ofCase.Key)).Entity;
            var at = chain.Length == 0 ? saving.Now : await saving.CaseTime.NowAsync(ofCase.Key, ct);
            foreach (var (one, bySystem) in ofCase)
            {
                var actor = bySystem ? Actor.System : saving.User.Actor;
                var entry = HistoryEntry.Sealed(ofCase.Key, chain.Length + 1, at, actor.Id, actor.Name, one.GetType().Name, PayloadOf(one, texts), chain.Head);
                chain.Extend(entry);
                db.Add(entry);
            }

            saving.CaseTime.Append(ofCase.Key, at);
        }
    }

    private static string PayloadOf(DomainEvent one, Dictionary<Guid, string> texts)
    {
        if (
            texts.Count == 0
            || JsonSerializer.SerializeToNode(one, one.GetType(), MediationJson.Stored) is not JsonObject facts
            || facts[NoteId] is not JsonValue quoted
        )
        {
            return JsonSerializer.Serialize(one, one.GetType(), MediationJson.Stored);
        }

        var id = quoted.GetValue<Guid>();
        facts[NoteHash] = texts.TryGetValue(id, out var text) ? HashOf(id, text) : null;
        return facts.ToJsonString(MediationJson.Stored);
    }
}
