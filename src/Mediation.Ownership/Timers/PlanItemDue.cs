namespace Mediation.Ownership.Timers;

/// <summary>The time of an item of an active plan passed: if it is not done it is late, and whoever leads the plan learns of it.</summary>
public sealed class PlanItemDue(MediationDbContext db) : ITimerHandler
{
    public string Kind => ActivatePlan.ItemTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var task = timer.SubjectId;
        var one = await db.PlanActivations.Whole().SingleAsync(a => a.Tasks.Any(t => t.Id == task), ct);
        one.MarkItemLate(task);
    }
}
