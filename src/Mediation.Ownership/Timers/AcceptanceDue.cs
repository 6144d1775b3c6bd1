namespace Mediation.Ownership.Timers;

/// <summary>The limit for accepting passed, or it is time to search or to look again. Accepted or lifted in the meantime: nothing is left to do.</summary>
public sealed class AcceptanceDue(MediationDbContext db, OwnershipLadder ladder) : ITimerHandler
{
    public string Kind => OwnershipLadder.AcceptanceTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.Id == timer.SubjectId, ct);
        if (ownership.State != OwnershipState.Lifted)
        {
            await ladder.DueAsync(ownership, await db.Complaints.SingleAsync(c => c.Id == timer.CaseId, ct), ct);
        }
    }
}
