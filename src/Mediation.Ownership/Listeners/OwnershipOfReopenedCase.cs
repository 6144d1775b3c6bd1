namespace Mediation.Ownership.Listeners;

/// <summary>A major case that is opened again has a leader again: one is named as for a vacant ownership. Its earlier leaders and measures stay.</summary>
public sealed class OwnershipOfReopenedCase(MediationDbContext db, OwnershipLadder ladder) : IDomainEventHandler<ComplaintReopened>
{
    public async Task HandleAsync(ComplaintReopened happened, CancellationToken ct)
    {
        if (await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == happened.CaseId, ct) is { State: OwnershipState.Lifted } ownership)
        {
            ownership.Resume();
            foreach (var measure in ownership.OpenMeasures)
            {
                db.Add(DueTimer.Set(SetMeasure.LateTimer, measure.Id, ownership.CaseId, measure.DueAt, ownership.LadderPolicyVersion));
            }

            await ladder.NameAsync(ownership, db.Complaints.Local.Single(c => c.Id == happened.CaseId), ct);
        }
    }
}
