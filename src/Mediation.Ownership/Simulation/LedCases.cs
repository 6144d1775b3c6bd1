namespace Mediation.Ownership.Simulation;

/// <summary>Cases that a leader was named for or has accepted, and that have not ended.</summary>
public sealed class LedCases(MediationDbContext db) : ILedCases
{
    public IQueryable<LedCase> Open =>
        db
            .Ownerships.AsNoTracking()
            .Where(LeaderOwnership.WithLeader)
            .Select(o => new LedCase
            {
                CaseId = o.CaseId,
                LeaderId = o.LeaderId!.Value,
                LeaderName = o.LeaderName,
            });
}
