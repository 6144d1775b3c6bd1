using System.Linq.Expressions;

namespace Mediation.Ownership.Leaders;

/// <summary>Reads who could own a case: leaders of the unit complained of and of the units above it, with what excludes each.</summary>
public sealed class LeaderSearch(MediationDbContext db)
{
    /// <summary>Locked for longer is not there; a password mistyped too often locks for minutes.</summary>
    private static readonly TimeSpan LockedForGood = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<LeaderCandidate>> LeadersAsync(Complaint complaint, DateTimeOffset now, CancellationToken ct)
    {
        var (paths, id, locked) = (AssignmentPolicy.Lineage(complaint.UnitPath), complaint.Id, now + LockedForGood);
        var leaders = await (
            from person in db.Users
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where
                paths.Contains(unit.Path)
                && (person.LockoutEnd == null || person.LockoutEnd <= locked)
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(role => role.Id == held.RoleId && role.Name == MediationRoles.Leader))
            select new
            {
                person.Id,
                UserName = person.UserName!,
                person.DisplayName,
                person.Post,
                unit.Path,
                person.AbsentFrom,
                person.AbsentUntil,
                IsRecused = db.Set<Recusal>().Any(r => r.ComplaintId == id && r.PersonId == person.Id),
            }
        )
            .AsNoTracking()
            .ToListAsync(ct);
        var burdens = await BurdensAsync([.. leaders.Select(l => l.Id)], ct);
        return
        [
            .. leaders.Select(l => new LeaderCandidate(
                l.Id,
                l.UserName,
                l.DisplayName,
                l.Post,
                l.Path,
                l.AbsentUntil,
                burdens.GetValueOrDefault(l.Id),
                l.IsRecused && !AssignmentPolicy.IsNamedIn(complaint, l.DisplayName) ? LeaderExclusion.Recused : LeaderExclusion.None,
                l.AbsentFrom
            )),
        ];
    }

    /// <summary>All leaders of the bank with what they lead now, without what excludes one from a case.</summary>
    public async Task<IReadOnlyList<LeaderCandidate>> EveryLeaderAsync(DateTimeOffset now, CancellationToken ct)
    {
        var locked = now + LockedForGood;
        var leaders = await (
            from person in db.Users
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where
                (person.LockoutEnd == null || person.LockoutEnd <= locked)
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(role => role.Id == held.RoleId && role.Name == MediationRoles.Leader))
            select new { Person = person, unit.Path }
        )
            .AsNoTracking()
            .ToListAsync(ct);
        var burdens = await db
            .Ownerships.Where(LeaderOwnership.WithLeader)
            .GroupBy(o => o.LeaderId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return
        [
            .. leaders.Select(l => new LeaderCandidate(
                l.Person.Id,
                l.Person.UserName!,
                l.Person.DisplayName,
                l.Person.Post,
                l.Path,
                l.Person.AbsentUntil,
                burdens.GetValueOrDefault(l.Person.Id),
                AbsentFrom: l.Person.AbsentFrom
            )),
        ];
    }

    /// <summary>Whether the leader of a case, or the deputy, is there for it. Who leads no unit of the case or above it finds it no more.</summary>
    public async Task<LeaderPresence> PresenceAsync(LeaderOwnership ownership, string unitPath, DateTimeOffset now, CancellationToken ct)
    {
        if (ownership.LeaderId is not { } id)
        {
            return LeaderPresence.There;
        }

        var (caseId, locked, paths) = (ownership.CaseId, now + LockedForGood, AssignmentPolicy.Lineage(unitPath));
        var leads = db
            .Users.Where(u => u.Id == id && (u.LockoutEnd == null || u.LockoutEnd <= locked))
            .Where(u => db.UserRoles.Any(h => h.UserId == id && db.Roles.Any(r => r.Id == h.RoleId && r.Name == MediationRoles.Leader)))
            .Where(u => db.Set<OrganisationUnit>().Any(unit => unit.Id == u.UnitId && paths.Contains(unit.Path)))
            .Where(u => !db.Set<Recusal>().Any(r => r.ComplaintId == caseId && r.PersonId == id));
        if (await leads.AsNoTracking().SingleOrDefaultAsync(ct) is not { } leader)
        {
            return LeaderPresence.Gone;
        }

        return !leader.IsAbsent(now) || await db.Users.AnyAsync(IsThere(leader.DeputyId, now), ct) ? LeaderPresence.There : LeaderPresence.Away;
    }

    /// <summary>Somebody who is neither absent nor locked.</summary>
    private static Expression<Func<MediationUser, bool>> IsThere(Guid? id, DateTimeOffset now) =>
        u => u.Id == id && (u.LockoutEnd == null || u.LockoutEnd <= now) && !(u.AbsentUntil > now && (u.AbsentFrom == null || u.AbsentFrom <= now));

    private async Task<Dictionary<Guid, int>> BurdensAsync(Guid[] leaders, CancellationToken ct) =>
        await db
            .Ownerships.Where(LeaderOwnership.WithLeader)
            .Where(o => leaders.Contains(o.LeaderId!.Value))
            .GroupBy(o => o.LeaderId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
