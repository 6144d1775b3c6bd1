namespace Mediation.Ownership.Leaders;

/// <summary>Reads who could own a case: leaders of the unit complained of and of the units above it, with what excludes each.</summary>
public sealed class LeaderSearch(MediationDbContext db)
{
    public async Task<IReadOnlyList<LeaderCandidate>> CandidatesAsync(Complaint complaint, LeaderOwnership ownership, CancellationToken ct)
    {
        var paths = AssignmentPolicy.Lineage(complaint.UnitPath);
        var leaders = await (
            from person in db.Users
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where
                paths.Contains(unit.Path)
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
                AssignmentPolicy.ExclusionOf(l.Id, l.DisplayName, complaint, ownership),
                l.AbsentFrom
            )),
        ];
    }

    private async Task<Dictionary<Guid, int>> BurdensAsync(Guid[] leaders, CancellationToken ct) =>
        await db
            .Ownerships.Where(LeaderOwnership.WithLeader)
            .Where(o => leaders.Contains(o.LeaderId!.Value))
            .GroupBy(o => o.LeaderId!.Value)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
