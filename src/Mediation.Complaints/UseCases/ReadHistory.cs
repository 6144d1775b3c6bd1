using System.Text.Json;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Files;
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
    /// <summary>The entry whose note is a measure's title, and the field by which later entries speak of it.</summary>
    private const string MeasureSet = "MeasureSet";

    private const string MeasureId = "measureId";

    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<HistoryView>>;

    public override async Task<IReadOnlyList<HistoryView>> RunAsync(Input input, CancellationToken ct)
    {
        if (!await db.Complaints.InScope(user).AnyAsync(c => c.Id == input.ComplaintId, ct))
        {
            throw ComplaintErrors.NotFound();
        }

        var entries = await db.Set<HistoryEntry>().Where(e => e.CaseId == input.ComplaintId).OrderByDescending(e => e.Sequence).ToListAsync(ct);
        var notes = await db.Notes.Where(n => n.CaseId == input.ComplaintId).ToDictionaryAsync(n => n.Id, n => n.Text, ct);
        var files = await db.Set<StoredFile>().Where(f => f.CaseId == input.ComplaintId).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
        var read = entries.Select(e => (Entry: e, Facts: JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(e.Payload)!)).ToList();
        var measures = read.Where(r => r.Entry.Event == MeasureSet && IdIn(r.Facts, MeasureId) is not null)
            .ToDictionary(r => IdIn(r.Facts, MeasureId)!.Value, r => NoteOf(r.Facts, notes));
        return
        [
            .. read.Select(r => new HistoryView(r.Entry.Sequence, r.Entry.At, r.Entry.ActorName, r.Entry.Event, r.Facts, NoteOf(r.Facts, notes), r.Entry.Hash)
            {
                File = IdIn(r.Facts, "fileId") is { } file ? files.GetValueOrDefault(file) : null,
                Measure = IdIn(r.Facts, MeasureId) is { } measure ? measures.GetValueOrDefault(measure) : null,
            }),
        ];
    }

    private static string? NoteOf(Dictionary<string, JsonElement> facts, Dictionary<Guid, string> notes) =>
        IdIn(facts, HistorySeal.NoteId) is { } id ? notes.GetValueOrDefault(id) : null;

    private static Guid? IdIn(Dictionary<string, JsonElement> facts, string field) =>
        facts.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : null;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaints/{id:guid}/history", async (Guid id, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct)));
}

/// <summary>One entry of the story.</summary>
/// <param name="Facts">The event as sealed, by field.</param>
/// <param name="Note">The words that belong to it, when there are any.</param>
/// <param name="Hash">SHA-256 of the entry in the chain.</param>
public sealed record HistoryView(int Sequence, DateTimeOffset At, string Actor, string Event, IReadOnlyDictionary<string, JsonElement> Facts, string? Note, string Hash)
{
    /// <summary>Name of the file that the entry is about.</summary>
    public string? File { get; init; }

    /// <summary>Title of the measure that the entry is about.</summary>
    public string? Measure { get; init; }
}
