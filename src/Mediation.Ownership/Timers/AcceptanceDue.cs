namespace Mediation.Ownership.Timers;

/// <summary>The limit for accepting passed, or it is time to search again. Accepted or lifted in the meantime: nothing is left to do.</summary>
public sealed class AcceptanceDue(MediationDbContext db, OwnershipLadder ladder) : ITimerHandler
{
    public string Kind => OwnershipLadder.AcceptanceTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.Id == timer.SubjectId, ct);
        var complaint = await db.Complaints.SingleAsync(c => c.Id == timer.CaseId, ct);
        switch (ownership.State)
        {
            case OwnershipState.Named:
                await ladder.EscalateAsync(ownership, complaint, ct);
                break;
            case OwnershipState.Vacant:
                await ladder.NameAsync(ownership, complaint, ct);
                break;
            case OwnershipState.Accepted or OwnershipState.Lifted:
                break;
            default:
                throw new InvalidOperationException($"Unknown state {ownership.State}.");
        }
    }
}
