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
        await LanePlaces.AssignAsync(db, async id => (await ChainAsync(db, id, born, ct)).Length, saving.Now);
        var rows = await new RowRecorder(db, saving.Key).RecordAsync(ct);
        foreach (var ofCase in happened.GroupBy(h => h.Event.CaseId).ToList())
        {
            var chain = await ChainAsync(db, ofCase.Key, born, ct);
            var at = await TimeOfAsync(chain, saving, ct);
            var last = ofCase.Last();
            foreach (var one in ofCase)
            {
                var actor = one.BySystem ? Actor.System : saving.User.Actor;
                var marks = one == last && rows.Remove(ofCase.Key, out var ofRows) ? ofRows.ToString() : null;
                Append(db, chain, at, actor, one.Event.GetType().Name, PayloadOf(one.Event, texts), marks, saving.Key);
            }

            saving.CaseTime.Append(ofCase.Key, at, chain.Length);
        }

        foreach (var (id, marks) in rows)
        {
            var chain = await ChainAsync(db, id, born, ct);
            var payload = chain.Length == 0 && id == HistoryChains.Institution ? FirstPayload(saving.Key) : "{}";
            var at = await TimeOfAsync(chain, saving, ct);
            var actor = saving.User.IsKnown ? saving.User.Actor : Actor.System;
            Append(db, chain, at, actor, HistoryChains.RowsChanged, payload, marks.ToString(), saving.Key);
            saving.CaseTime.Append(id, at, chain.Length);
        }
    }

    private static async ValueTask<DateTimeOffset> TimeOfAsync(CaseChain chain, SaveServices saving, CancellationToken ct) =>
        chain.Length == 0 ? saving.Now : await saving.CaseTime.NowAsync(chain.CaseId, ct, chain.CaseId == HistoryChains.Institution, chain.Length);

    private static void Append(
        MediationDbContext db,
        CaseChain chain,
        DateTimeOffset at,
        Actor actor,
        string happened,
        string payload,
        string? rows,
        AuditKey key
    )
    {
        var entry = HistoryEntry.Sealed(chain.CaseId, chain.Length + 1, at, actor.Id, actor.Name, happened, payload, rows, chain.Head, key);
        chain.Extend(entry);
        db.Add(entry);
    }

    private static async Task<CaseChain> ChainAsync(MediationDbContext db, Guid id, HashSet<Guid> born, CancellationToken ct)
    {
        if (id == HistoryChains.Institution)
        {
            return await InstitutionChainAsync(db, ct);
        }

        return (born.Contains(id) ? db.Set<CaseChain>().Local.FindEntry(id)?.Entity : await db.Set<CaseChain>().FindAsync([id], ct))
            ?? db.Add(CaseChain.Begin(id)).Entity;
    }

    /// <remarks>
    /// All rows outside cases share it: writers wait here for each other instead of losing a race, since not all of them run again. It is taken last
    /// in a save, so nobody who holds it waits for anything.
    /// </remarks>
    private static async Task<CaseChain> InstitutionChainAsync(MediationDbContext db, CancellationToken ct)
    {
        var chains = db.Set<CaseChain>();
        if (await chains.Where(c => c.CaseId == HistoryChains.Institution).ExecuteUpdateAsync(set => set.SetProperty(c => c.Length, c => c.Length), ct) == 0)
        {
            return chains.Add(CaseChain.Begin(HistoryChains.Institution)).Entity;
        }

        var chain = (await chains.FindAsync([HistoryChains.Institution], ct))!;

        // An earlier save of this context may have left it tracked.
        await db.Entry(chain).ReloadAsync(ct);
        return chain;
    }

    private static string FirstPayload(AuditKey key) =>
        JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { [HistoryChains.KeyId] = key.Id }, MediationJson.Stored);

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
