using System.Text.Json;
using Mediation.Core.Redaction;

namespace Mediation.Complaints.CasePage;

/// <summary>The history of a case, newest first: who did what, when and why, with the proof of each entry.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetHistory(
    MediationDbContext db,
    ComplaintReader complaints,
    CaseRedactor redactor,
    RecentReveal recent,
    IEnumerable<IHistoryDetails> modules,
    CurrentUser user
) : Query<GetHistory.Input, IReadOnlyList<HistoryView>>, IHaveRoute
{
    private const string FileId = "fileId";
    private static readonly JsonElement NotShown = JsonSerializer.SerializeToElement(nameof(NotShown));

    /// <summary>Ends of the names of facts in which people write what they like.</summary>
    private static readonly string[] FreeTexts = ["proof", "reason", "reference", "verifiedHow", "verifiedBy"];

    /// <param name="ComplaintId">The case.</param>
    /// <param name="Whole">Its words in full, for whoever has just said why they read them; otherwise they are redacted.</param>
    public sealed record Input(Guid ComplaintId, bool Whole = false) : IInput<IReadOnlyList<HistoryView>>;

    private static readonly CompiledQuery<Guid, HistoryEntry> EntriesOf = new(
        (db, id) =>
            db.Set<HistoryEntry>()
                .Where(e => e.CaseId == id && e.Event != HistoryChains.RowsChanged)
                .OrderBy(e => e.Sequence)
                .Select(e => HistoryEntry.WithoutRows(e.CaseId, e.Sequence, e.At, e.ActorId, e.ActorName, e.Event, e.Payload, e.PreviousHash, e.Hash))
    );

    private static readonly CompiledQuery<Guid, Named> NotesOf = new(
        (db, id) => db.Set<Note>().Where(n => n.CaseId == id).Select(n => new Named(n.Id, n.Text))
    );

    private static readonly CompiledQuery<Guid, Named> FilesOf = new(
        (db, id) => db.Set<StoredFile>().Where(f => f.CaseId == id).Select(f => new Named(f.Id, f.Name))
    );

    private static readonly CompiledQuery<Guid, Held> PeopleOf = new(
        (db, id) =>
            from actor in db.Set<HistoryEntry>().Where(e => e.CaseId == id).Select(e => e.ActorId).Distinct()
            join person in db.Set<MediationUser>() on actor equals person.Id
            from unit in db.Set<OrganisationUnit>().Where(u => u.Id == person.UnitId).DefaultIfEmpty()
            from held in db.UserRoles.Where(r => r.UserId == person.Id).DefaultIfEmpty()
            from role in db.Roles.Where(r => r.Id == held!.RoleId).DefaultIfEmpty()
            select new Held(person.Id, person.Post, unit!.Name, unit.NameEn, role!.Name)
    );

    public override async Task<IReadOnlyList<HistoryView>> RunAsync(Input input, CancellationToken ct)
    {
        var opened = await complaints.OfAsync(input.ComplaintId, ct);
        var id = opened.Complaint.Id;
        var covered = input.Whole && await recent.IsByReaderAsync(opened.Complaint, ct) ? null : await redactor.ValuesAsync(opened, ct);
        CaseHistory history = new(id, await EntriesOf.Run(db, id).ToListAsync(ct));
        var notes = await NamesAsync(NotesOf, history, HistorySeal.NoteId, ct);
        var files = await NamesAsync(FilesOf, history, FileId, ct);
        var people = await PeopleAsync(id, ct);
        List<EntryDetail> details = [];
        foreach (var module in modules)
        {
            details.AddRange(await module.OfAsync(history, ct));
        }

        var detailsOf = details.ToLookup(d => d.Sequence);
        return
        [
            .. history
                .Recorded.Reverse()
                .Select(t => new HistoryView(
                    t.Entry.Sequence,
                    t.Entry.At,
                    t.Entry.ActorName,
                    t.Entry.Event,
                    t.Facts.EnumerateObject()
                        .Where(f => !IsHidden(t.Entry, f.Name))
                        .ToDictionary(f => f.Name, f => IsPayment(t.Entry, f.Name) ? NotShown : Redacted(f, covered), StringComparer.Ordinal),
                    t.Facts.Id(HistorySeal.NoteId) is { } note && !IsHidden(t.Entry, HistorySeal.NoteId)
                        ? Redacted(notes.GetValueOrDefault(note), covered)
                        : null,
                    t.Entry.Hash
                )
                {
                    ActorRole = people.GetValueOrDefault(t.Entry.ActorId)?.Role,
                    ActorPlace = people.GetValueOrDefault(t.Entry.ActorId)?.Place,
                    File = t.Facts.Id(FileId) is { } file ? Redacted(files.GetValueOrDefault(file), covered) : null,
                    About = detailsOf[t.Entry.Sequence].Select(detail => detail.About).FirstOrDefault(about => about is not null),
                    Words = detailsOf[t.Entry.Sequence].SelectMany(detail => detail.Words).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal),
                    Reasons = [.. detailsOf[t.Entry.Sequence].SelectMany(detail => detail.Reasons)],
                }),
        ];
    }

    /// <summary>The words that the entries name by a field; nothing is read where none does.</summary>
    private async Task<Dictionary<Guid, string>> NamesAsync(CompiledQuery<Guid, Named> query, CaseHistory history, string field, CancellationToken ct) =>
        history.Recorded.Any(r => r.Facts.Id(field) is not null)
            ? (await query.Run(db, history.CaseId).ToListAsync(ct)).ToDictionary(n => n.Id, n => n.Words)
            : [];

    /// <summary>Role and unit of those who acted, as they are today; of people of a mediation body their post, which names it.</summary>
    private async Task<Dictionary<Guid, Person>> PeopleAsync(Guid id, CancellationToken ct) =>
        (await PeopleOf.Run(db, id).ToListAsync(ct))
            .GroupBy(held => held.Id)
            .ToDictionary(
                person => person.Key,
                person => new Person(
                    MediationRoles.All.FirstOrDefault(role => person.Any(held => held.Role == role)),
                    UnitOf(person.First()) ?? (person.First().Post is { Length: > 0 } post ? post : null)
                )
            );

    private static string? Redacted(string? words, IReadOnlyList<PersonalValue>? covered) => words is null ? null : covered?.Redacted(words) ?? words;

    /// <summary>A proof, a reason or a reference is free text, too; the chain holds it as it was written.</summary>
    private static JsonElement Redacted(JsonProperty fact, IReadOnlyList<PersonalValue>? covered) =>
        covered is not null
        && fact.Value.ValueKind == JsonValueKind.String
        && Array.Exists(FreeTexts, end => fact.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            ? JsonSerializer.SerializeToElement(covered.Redacted(fact.Value.GetString()!))
            : fact.Value;

    /// <summary>What was paid for a withdrawal is for those who look at conduct, here as in the lists.</summary>
    private bool IsPayment(HistoryEntry entry, string fact) =>
        entry.Event == nameof(ComplaintWithdrawn) && fact == "payment" && !ComplaintAccess.SeesWithdrawalPayment(user);

    /// <summary>Whether there is a note would say it, too.</summary>
    private bool IsHidden(HistoryEntry entry, string fact) =>
        entry.Event == nameof(ComplaintWithdrawn) && fact is HistorySeal.NoteId or HistorySeal.NoteHash && !ComplaintAccess.SeesWithdrawalPayment(user);

    private static string? UnitOf(Held held) => TextCatalog.IsChinese(CultureInfo.CurrentUICulture) ? held.Unit : held.UnitEn;

    private sealed record Named(Guid Id, string Words);

    private sealed record Held(Guid Id, string Post, string? Unit, string? UnitEn, string? Role);

    private sealed record Person(string? Role, string? Place);

    public static void Map(ApiRoutes api) =>
        api.MapGet("complaints/{id:guid}/history", async (Guid id, UseCaseRunner run, CancellationToken ct, bool whole = false) =>
            TypedResults.Ok(await run.RunAsync(new Input(id, whole), ct: ct))
        );
}

/// <summary>One entry of the history.</summary>
/// <param name="Facts">The event as sealed, by field.</param>
/// <param name="Note">The words that belong to it, when there are any.</param>
/// <param name="Hash">Keyed hash of the entry in the chain.</param>
public sealed record HistoryView(
    int Sequence,
    DateTimeOffset At,
    string Actor,
    string Event,
    IReadOnlyDictionary<string, JsonElement> Facts,
    string? Note,
    string Hash
)
{
    /// <summary>Role of the person who acted; null for the system.</summary>
    public string? ActorRole { get; init; }

    /// <summary>Unit or mediation body of that person.</summary>
    public string? ActorPlace { get; init; }

    /// <summary>Name of the file that the entry is about.</summary>
    public string? File { get; init; }

    /// <summary>Name of the thing that the entry is about, such as a measure.</summary>
    public string? About { get; init; }

    /// <summary>Fields of <see cref="Facts"/> that read otherwise in the reader's language.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Why it came out so, as kept with the decision.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
