namespace Mediation.Ownership.Timers;

/// <summary>
/// The leader who accepted has perhaps done nothing for so long that the next rung is reached. Acts do not move the timer: it looks when the last one was,
/// and waits on from there.
/// </summary>
public sealed class SilenceDue(MediationDbContext db, OwnershipLadder ladder) : ITimerHandler
{
    public string Kind => OwnershipLadder.SilenceTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.Id == timer.SubjectId, ct);
        if (ownership.State == OwnershipState.Accepted)
        {
            var complaint = await db.Complaints.SingleAsync(c => c.Id == timer.CaseId, ct);
            await ladder.ClimbAsync(ownership, complaint, happened: null, ct);
            await ladder.WatchAsync(ownership, complaint, ct);
        }
    }
}
