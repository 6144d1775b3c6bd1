namespace Mediation.Referrals.Timers;

/// <summary>The body did not answer within the agreed days: both sides see it in the history.</summary>
public sealed class AcceptanceOverdue(MediationDbContext db) : ITimerHandler
{
    public string Kind => MediationCase.AcceptanceTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var mediation = await db.MediationCases.SingleAsync(m => m.Id == timer.SubjectId, ct);
        if (mediation.AwaitsAnswer)
        {
            mediation.NoteOverdue();
        }
    }
}
