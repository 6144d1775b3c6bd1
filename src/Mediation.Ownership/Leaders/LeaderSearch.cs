using System.Linq.Expressions;

namespace Mediation.Ownership.Leaders;

/// <summary>Reads who could own a case: leaders of the unit complained of and of the units above it, with what excludes each.</summary>
public sealed class LeaderSearch(MediationDbContext db)
{
    /// <summary>Locked for longer is not there; a password mistyped too often locks for minutes.</summary>
    private static readonly TimeSpan LockedForGood = TimeSpan.FromDays(1);

    /// <summary>Who leads the unit of a case or one above it, with what excludes each.</summary>
    public async Task<IReadOnlyList<LeaderCandidate>> LeadersAsync(Complaint complaint, DateTimeOffset now, CancellationToken ct)
    {
        var (paths, id) = (AssignmentPolicy.Lineage(complaint.UnitPath), complaint.Id);
        var leaders = await CandidatesAsync(LeadersAt(now).Where(l => paths.Contains(l.Path)), ct);
        Guid[] ids = [.. leaders.Select(l => l.Id)];
        var recused = await db.Set<Recusal>().Where(r => r.ComplaintId == id && ids.Contains(r.PersonId)).Select(r => r.PersonId).ToListAsync(ct);
        return
        [
            .. leaders.Select(l =>
                l with
                {
                    Exclusion = AssignmentPolicy.ConflictOf(l.Id, l.Name, new ConflictFacts(complaint.HandlerId, complaint.Narrative, recused.Contains(l.Id))),
                }
            ),
        ];
    }

    /// <summary>All leaders of the bank with what they lead now, without what excludes one from a case.</summary>
    public Task<IReadOnlyList<LeaderCandidate>> EveryLeaderAsync(DateTimeOffset now, CancellationToken ct) => CandidatesAsync(LeadersAt(now), ct);

    private IQueryable<FoundLeader> LeadersAt(DateTimeOffset now)
    {
        var locked = now + LockedForGood;
        return from person in db.Users.AsNoTracking()
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where
                (person.LockoutEnd == null || person.LockoutEnd <= locked)
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(role => role.Id == held.RoleId && role.Name == MediationRoles.Leader))
            select new FoundLeader
            {
                Id = person.Id,
                UserName = person.UserName!,
                Name = person.DisplayName,
                Post = person.Post,
                Path = unit.Path,
                AbsentFrom = person.AbsentFrom,
                AbsentUntil = person.AbsentUntil,
            };
    }

    private async Task<IReadOnlyList<LeaderCandidate>> CandidatesAsync(IQueryable<FoundLeader> leaders, CancellationToken ct)
    {
        var found = await leaders.ToListAsync(ct);
        var burdens = await BurdensAsync([.. found.Select(l => l.Id)], ct);
        return
        [
            .. found.Select(l => new LeaderCandidate(
                l.Id,
                l.UserName,
                l.Name,
                l.Post,
                l.Path,
                l.AbsentUntil,
                burdens.GetValueOrDefault(l.Id),
                AbsentFrom: l.AbsentFrom
            )),
        ];
    }

    private sealed class FoundLeader
    {
        public required Guid Id { get; init; }

        public required string UserName { get; init; }

        public required string Name { get; init; }

        public required string Post { get; init; }

        public required string Path { get; init; }

        public required DateTimeOffset? AbsentFrom { get; init; }

        public required DateTimeOffset? AbsentUntil { get; init; }
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
