using Mediation.Core;

namespace Mediation.Ownership.Leaders;

/// <summary>
/// Looks for cases whose leader is away without a deputy, locked for good, no leader of that place any more, or recused (PRODUCT 9.5): an absence begins
/// with a day, not with an act. Each is looked at again by a timer of its own, so that one that fails holds up no other.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FindUnattendedCases(MediationDbContext db, LeaderSearch search, TimeProvider clock) : UseCase<FindUnattendedCases.Input, int>
{
    /// <summary>Kind of that timer; the subject is the ownership.</summary>
    public const string Timer = "ownership-presence";

    public sealed record Input : IInput<int>;

    /// <returns>How many were found that wait for no such timer yet.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var waiting = db.Set<DueTimer>().Where(t => t.Kind == Timer && t.State == TimerState.Waiting);
        var doubtful = await (
            from o in db.Ownerships.AsNoTracking().Where(LeaderOwnership.WithLeader)
            where o.Alarms == 0 || o.State == OwnershipState.Named
            where !waiting.Any(t => t.SubjectId == o.Id)
            join c in db.Complaints.AsNoTracking() on o.CaseId equals c.Id
            where
                !db.Users.Any(u =>
                    u.Id == o.LeaderId
                    && (u.LockoutEnd == null || u.LockoutEnd <= now)
                    && (u.AbsentUntil == null || u.AbsentUntil <= now || u.AbsentFrom > now)
                    && db.UserRoles.Any(h => h.UserId == u.Id && db.Roles.Any(r => r.Id == h.RoleId && r.Name == MediationRoles.Leader))
                    && db.Set<OrganisationUnit>().Any(unit => unit.Id == u.UnitId && c.UnitPath.StartsWith(unit.Path))
                    && !db.Set<Recusal>().Any(r => r.ComplaintId == c.Id && r.PersonId == u.Id)
                )
            orderby o.Id
            select new { Ownership = o, c.UnitPath }
        ).ToListAsync(ct);
        var found = 0;
        foreach (var (ownership, unitPath) in doubtful.Select(d => (d.Ownership, d.UnitPath)))
        {
            if (LadderMoves.IsMissed(ownership, await search.PresenceAsync(ownership, unitPath, now, ct)))
            {
                db.Add(DueTimer.Set(Timer, ownership.Id, ownership.CaseId, now, ownership.LadderPolicyVersion));
                found++;
            }
        }

        return found;
    }
}
