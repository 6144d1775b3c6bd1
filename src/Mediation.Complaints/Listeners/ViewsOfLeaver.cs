namespace Mediation.Complaints.Listeners;

/// <summary>Who leaves the bank leaves no saved views and no columns: nobody else could open them.</summary>
public sealed class ViewsOfLeaver(MediationDbContext db) : IDomainEventHandler<ReorganisationBegan>
{
    public async Task HandleAsync(ReorganisationBegan happened, CancellationToken ct)
    {
        if (happened.PersonId is { } person)
        {
            db.RemoveRange(await db.Set<SavedView>().Where(v => v.UserId == person).ToListAsync(ct));
            db.RemoveRange(await db.Set<OwnColumns>().Where(c => c.UserId == person).ToListAsync(ct));
        }
    }
}
