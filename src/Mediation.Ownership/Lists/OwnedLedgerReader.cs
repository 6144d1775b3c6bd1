using System.Linq.Expressions;

namespace Mediation.Ownership.Lists;

/// <summary>Counts what a leader holds and how the measures went, for the head of the leader's own page.</summary>
public sealed class OwnedLedgerReader(MediationDbContext db, CurrentUser user)
{
    public async Task<OwnedLedger> OfReaderAsync(CancellationToken ct)
    {
        var me = user.Id;
        var mine = db.Ownerships.Where(o => o.LeaderId == me).Where(LeaderOwnership.WithLeader);
        var held = await mine.GroupBy(o => o.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var (ended, going) = (
            MeasuresOf(o => o.LeaderId == me && o.State == OwnershipState.Lifted),
            MeasuresOf(o => o.LeaderId == me && o.State != OwnershipState.Lifted)
        );
        var done = MeasuresOf(o => o.LeaderId == me).Where(m => m.State == MeasureState.Done);
        var (doneCount, inTime) = (await done.CountAsync(ct), await done.CountAsync(m => m.CompletedAt < m.DueAt, ct));
        var (late, left) = (await going.CountAsync(m => m.State == MeasureState.Late, ct), await ended.CountAsync(OwnershipMeasure.StillOpen, ct));
        return new OwnedLedger(
            held.GetValueOrDefault(OwnershipState.Named),
            held.GetValueOrDefault(OwnershipState.Accepted),
            inTime,
            doneCount + late + left,
            late,
            left
        );
    }

    private IQueryable<OwnershipMeasure> MeasuresOf(Expression<Func<LeaderOwnership, bool>> which) => db.Ownerships.Where(which).SelectMany(o => o.Measures);
}
