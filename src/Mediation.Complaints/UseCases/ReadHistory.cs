using System.Text.Json;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.History;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Complaints.UseCases;

/// <summary>The story of a case, newest first: who did what, when and why, with the proof of each entry.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ReadHistory(MediationDbContext db, CurrentUser user) : Query<ReadHistory.Input, IReadOnlyList<HistoryView>>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<HistoryView>>;

    public override async Task<IReadOnlyList<HistoryView>> RunAsync(Input input, CancellationToken ct)
    {
        if (!await db.Complaints.InScope(user).AnyAsync(c => c.Id == input.ComplaintId, ct))
        {
            throw ComplaintErrors.NotFound();
        }

        var entries = await db.Set<HistoryEntry>().Where(e => e.CaseId == input.ComplaintId).OrderByDescending(e => e.Sequence).ToListAsync(ct);
        var notes = await db.Notes.Where(n => n.CaseId == input.ComplaintId).ToDictionaryAsync(n => n.Id, n => n.Text, ct);
        return [.. entries.Select(e => ViewOf(e, notes))];
    }

    private static HistoryView ViewOf(HistoryEntry entry, Dictionary<Guid, string> notes)
    {
        var facts = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(entry.Payload)!;
        var note = facts.TryGetValue("noteId", out var id) && id.TryGetGuid(out var noteId) ? notes.GetValueOrDefault(noteId) : null;
        return new HistoryView(entry.Sequence, entry.At, entry.ActorName, entry.Event, facts, note, entry.Hash);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaints/{id:guid}/history", async (Guid id, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct)));
}

/// <summary>One entry of the story.</summary>
/// <param name="Facts">The event as sealed, by field.</param>
/// <param name="Note">The words that belong to it, when there are any.</param>
/// <param name="Hash">SHA-256 of the entry in the chain.</param>
public sealed record HistoryView(int Sequence, DateTimeOffset At, string Actor, string Event, IReadOnlyDictionary<string, JsonElement> Facts, string? Note, string Hash);
