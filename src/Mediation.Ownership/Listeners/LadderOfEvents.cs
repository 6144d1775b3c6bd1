namespace Mediation.Ownership.Listeners;

/// <summary>What happens to a major case may lead to a rung above at once, in the save in which it happens.</summary>
public sealed class LadderOfEvents(MediationDbContext db, OwnershipLadder ladder) : IDomainEventHandler<ComplaintRiskRated>, IDomainEventHandler<MeasureLate>
{
    /// <remarks>Once for each level: a rating that repeats the level of the one before is no rise.</remarks>
    public async Task HandleAsync(ComplaintRiskRated happened, CancellationToken ct)
    {
        if (
            happened.Level > RiskLevel.Major
            && await OwnershipAsync(happened.CaseId, ct) is { } ownership
            && happened.Level > ownership.Level
            && await LevelBeforeAsync(happened, ct) < happened.Level
        )
        {
            await ClimbAsync(ownership, LadderEvent.RiskRaised, ct);
        }
    }

    public async Task HandleAsync(MeasureLate happened, CancellationToken ct)
    {
        if (await OwnershipAsync(happened.CaseId, ct) is { State: OwnershipState.Accepted, IsLateAgain: true } ownership)
        {
            await ClimbAsync(ownership, LadderEvent.MeasureLateAgain, ct);
        }
    }

    private async Task ClimbAsync(LeaderOwnership ownership, LadderEvent happened, CancellationToken ct) =>
        await ladder.ClimbAsync(ownership, (await db.Complaints.FindAsync([ownership.CaseId], ct))!, happened, ct);

    private Task<LeaderOwnership?> OwnershipAsync(Guid caseId, CancellationToken ct) => db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == caseId, ct);

    private Task<RiskLevel> LevelBeforeAsync(ComplaintRiskRated happened, CancellationToken ct) =>
        db
            .RiskAssessments.Where(a => a.CaseId == happened.CaseId && a.Id != happened.AssessmentId)
            .OrderByDescending(a => a.At)
            .Select(a => a.Level)
            .FirstOrDefaultAsync(ct);
}
