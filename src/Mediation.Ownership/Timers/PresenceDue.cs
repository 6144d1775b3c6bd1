namespace Mediation.Ownership.Timers;

/// <summary>Looks whether somebody is there for a case whose leader is away or gone, as <see cref="FindUnattendedCases"/> found.</summary>
public sealed class PresenceDue(MediationDbContext db, OwnershipLadder ladder) : ITimerHandler
{
    public string Kind => FindUnattendedCases.Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.Id == timer.SubjectId, ct);
        await ladder.AttendAsync(ownership, await db.Complaints.SingleAsync(c => c.Id == timer.CaseId, ct), ct);
    }
}
