using System.Text.Json;

namespace Mediation.Complaints.CasePage;

/// <summary>The history of a case, newest first: who did what, when and why, with the proof of each entry.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetHistory(MediationDbContext db, IEnumerable<IHistoryDetails> modules, CurrentUser user)
    : Query<GetHistory.Input, IReadOnlyList<HistoryView>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<HistoryView>>;

    public override async Task<IReadOnlyList<HistoryView>> RunAsync(Input input, CancellationToken ct)
    {
        await db.EnsureInScopeAsync(input.ComplaintId, user, ct);
        CaseHistory history = new(input.ComplaintId, await db.Set<HistoryEntry>().Where(e => e.CaseId == input.ComplaintId).Events().ToListAsync(ct));
        var notes = await db.Notes.Where(n => n.CaseId == input.ComplaintId).ToDictionaryAsync(n => n.Id, n => n.Text, ct);
        var files = await db.Set<StoredFile>().Where(f => f.CaseId == input.ComplaintId).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
        var people = await PeopleAsync([.. history.Entries.Select(e => e.ActorId).Distinct()], ct);
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
                    t.Facts.EnumerateObject().ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal),
                    t.Facts.Id(HistorySeal.NoteId) is { } note ? notes.GetValueOrDefault(note) : null,
                    t.Entry.Hash
                )
                {
                    ActorRole = people.GetValueOrDefault(t.Entry.ActorId)?.Role,
                    ActorPlace = people.GetValueOrDefault(t.Entry.ActorId)?.Place,
                    File = t.Facts.Id("fileId") is { } file ? files.GetValueOrDefault(file) : null,
                    About = detailsOf[t.Entry.Sequence].Select(detail => detail.About).FirstOrDefault(about => about is not null),
                    Words = detailsOf[t.Entry.Sequence].SelectMany(detail => detail.Words).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal),
                    Reasons = [.. detailsOf[t.Entry.Sequence].SelectMany(detail => detail.Reasons)],
                }),
        ];
    }

    /// <summary>Role and unit of those who acted, as they are today; of people of a mediation body their post, which names it.</summary>
    private async Task<Dictionary<Guid, Person>> PeopleAsync(Guid[] ids, CancellationToken ct)
    {
        var people = await (
            from person in db.Users
            where ids.Contains(person.Id)
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            select new
            {
                person.Id,
                person.Post,
                Unit = unit,
            }
        ).ToListAsync(ct);
        var roles = (
            await db
                .UserRoles.Where(r => ids.Contains(r.UserId))
                .Join(db.Roles, held => held.RoleId, role => role.Id, (held, role) => new { held.UserId, role.Name })
                .ToListAsync(ct)
        ).ToLookup(r => r.UserId, r => r.Name);
        return people.ToDictionary(
            p => p.Id,
            p => new Person(
                MediationRoles.All.FirstOrDefault(role => roles[p.Id].Contains(role)),
                p.Unit?.NameIn(CultureInfo.CurrentUICulture) ?? (p.Post.Length > 0 ? p.Post : null)
            )
        );
    }

    private sealed record Person(string? Role, string? Place);

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, IReadOnlyList<HistoryView>>("complaints/{id:guid}/history", id => new Input(id));
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
