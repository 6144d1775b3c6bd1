namespace Mediation.Ownership.Measures;

/// <summary>Who can be given a measure: people of the bank who may complete one and who see the case, so that nobody owes what he cannot open.</summary>
public sealed class MeasureOwners(MediationDbContext db)
{
    private static readonly string[] Anywhere = [MediationRoles.Supervisor, MediationRoles.Leader];

    public IQueryable<MediationUser> Of(Complaint complaint)
    {
        var (paths, unit, handler) = (AssignmentPolicy.Lineage(complaint.UnitPath), complaint.UnitId, complaint.HandlerId);
        var id = complaint.Id;
        var people = db.Users.Where(u => !db.Set<Recusal>().Any(r => r.ComplaintId == id && r.PersonId == u.Id));
        return people.Where(u =>
            u.Id == handler
            || (u.UnitId == unit && db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name == MediationRoles.Handler)))
            || (
                db.Set<OrganisationUnit>().Any(o => o.Id == u.UnitId && paths.Contains(o.Path))
                && db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && Anywhere.Contains(r.Name)))
            )
        );
    }
}
