using Mediation.Core.Search;

namespace Mediation.Complaints.Listeners;

/// <summary>Keeps what a complaint is found by in step with it, in the same save.</summary>
public sealed class TextOfComplaint(MediationDbContext db, ComplaintTexts texts)
    : IDomainEventHandler<ComplaintRegistered>,
        IDomainEventHandler<PartyAdded>,
        IDomainEventHandler<PartyChanged>,
        IDomainEventHandler<RegulatorForwardRecorded>,
        IDomainEventHandler<MergedIn>,
        IDomainEventHandler<MergedOut>
{
    public Task HandleAsync(ComplaintRegistered happened, CancellationToken ct) => WriteAsync(happened.CaseId, ct);

    public Task HandleAsync(PartyAdded happened, CancellationToken ct) => WriteAsync(happened.CaseId, ct);

    public Task HandleAsync(PartyChanged happened, CancellationToken ct) => WriteAsync(happened.CaseId, ct);

    public Task HandleAsync(RegulatorForwardRecorded happened, CancellationToken ct) => WriteAsync(happened.CaseId, ct);

    public Task HandleAsync(MergedIn happened, CancellationToken ct) => WriteAsync(happened.CaseId, ct);

    public Task HandleAsync(MergedOut happened, CancellationToken ct) => WriteAsync(happened.CaseId, ct);

    private async Task WriteAsync(Guid id, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([id], ct))!;
        var entry = db.Entry(complaint);
        if (entry.State != EntityState.Added)
        {
            await entry.Collection(c => c.Forwards).LoadAsync(ct);
        }

        var words = await texts.OfAsync(complaint, await db.MergedNumbersAsync(complaint, ct), ct);
        if (await KnownAsync(id, isNew: entry.State == EntityState.Added, ct) is { } known)
        {
            known.Replace(words);
        }
        else
        {
            db.Add(SearchText.Of(id, words));
        }
    }

    private async Task<SearchText?> KnownAsync(Guid id, bool isNew, CancellationToken ct) =>
        db.ChangeTracker.Entries<SearchText>().Select(e => e.Entity).FirstOrDefault(t => t.SubjectId == id)
        ?? (isNew ? null : await db.SearchTexts.SingleOrDefaultAsync(t => t.SubjectId == id, ct));
}
