namespace Mediation.Complaints.Handling;

/// <summary>Who has just said why they look at the full personal data: for some minutes it is shown to them without another record.</summary>
public sealed class RecentReveal(MediationDbContext db, RevealAccess access, CurrentUser user, TimeProvider clock)
{
    /// <summary>How long a look lasts.</summary>
    private const int Minutes = 5;

    /// <summary>So long it stays beside a form that comes back: filling it in takes longer than looking.</summary>
    private const int MinutesOfForm = 30;

    /// <summary>Whether the user may see the person in full, and has said why within the last minutes.</summary>
    /// <param name="inScope">The case.</param>
    /// <param name="ct">To stop.</param>
    /// <param name="party">Whom; the complainant when left out.</param>
    /// <param name="besideForm">Whether it stood beside a form that comes back now.</param>
    public async Task<bool> IsByReaderAsync(Complaint inScope, CancellationToken ct, Party? party = null, bool besideForm = false)
    {
        var (id, me, since) = (inScope.Id, user.Id, clock.GetUtcNow().AddMinutes(-(besideForm ? MinutesOfForm : Minutes)));
        var looks = db.Set<HistoryEntry>().Where(e => e.CaseId == id && e.ActorId == me && e.At >= since);
        var named = party?.Id.ToString();
        looks =
            named is null || party!.Role == PartyRole.Complainant
                ? looks.Where(e => e.Event == nameof(ComplainantRevealed))
                : looks.Where(e => e.Event == nameof(PartyRevealed) && e.Payload.Contains(named));
        return await access.MayRevealAsync(inScope, ct) && await looks.AnyAsync(ct);
    }
}
