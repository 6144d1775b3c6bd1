namespace Mediation.Ownership.Listeners;

/// <summary>A major case that is opened again has a leader again: one is named as for a vacant ownership. Its earlier leaders and measures stay.</summary>
public sealed class OwnershipOfReopenedCase(MediationDbContext db, OwnershipLadder ladder, InstitutionTime institution, CaseTime time)
    : IDomainEventHandler<ComplaintReopened>,
        IDomainEventHandler<ComplaintUnmerged>
{
    public Task HandleAsync(ComplaintReopened happened, CancellationToken ct) => ResumeAsync(happened, ct);

    public Task HandleAsync(ComplaintUnmerged happened, CancellationToken ct) => ResumeAsync(happened, ct);

    private async Task ResumeAsync(DomainEvent happened, CancellationToken ct)
    {
        if (await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == happened.CaseId, ct) is { State: OwnershipState.Lifted } ownership)
        {
            ownership.Resume();
            var now = await time.NowAsync(happened.CaseId, ct);
            foreach (var measure in ownership.OpenMeasures)
            {
                SetMeasure.SetTimers(db, ownership, measure, institution, now);
            }

            await ladder.NameAsync(ownership, db.Complaints.Local.Single(c => c.Id == happened.CaseId), ct);
        }
    }
}
