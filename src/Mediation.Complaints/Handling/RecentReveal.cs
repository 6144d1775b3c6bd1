namespace Mediation.Complaints.Handling;

/// <summary>Who has just said why they look at the full personal data: for some minutes it is shown to them without another record.</summary>
public sealed class RecentReveal(MediationDbContext db, RevealAccess access, CurrentUser user, TimeProvider clock)
{
    /// <summary>How long a look lasts.</summary>
    private const int Minutes = 5;

    /// <summary>Whether the user may see the person in full, and has said why within the last minutes.</summary>
    public async Task<bool> IsByReaderAsync(Complaint inScope, CancellationToken ct)
    {
        var (id, me, since) = (inScope.Id, user.Id, clock.GetUtcNow().AddMinutes(-Minutes));
        return await access.MayRevealAsync(inScope, ct)
            && await db.Set<HistoryEntry>().AnyAsync(e => e.CaseId == id && e.Event == nameof(ComplainantRevealed) && e.ActorId == me && e.At >= since, ct);
    }
}
