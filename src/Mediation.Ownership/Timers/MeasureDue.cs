namespace Mediation.Ownership.Timers;

/// <summary>A measure's day is over: if it is not done, it is late from now on, for all to see.</summary>
public sealed class MeasureDue(MediationDbContext db) : ITimerHandler
{
    public string Kind => SetMeasure.LateTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.CaseId == timer.CaseId, ct);
        var measure = ownership.MeasureOf(timer.SubjectId);
        if (measure.State == MeasureState.Open && ownership.State != OwnershipState.Lifted)
        {
            ownership.MarkLate(measure);
        }
    }
}
