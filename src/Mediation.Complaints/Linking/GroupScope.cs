namespace Mediation.Complaints.Linking;

/// <summary>Reads the group of a complaint.</summary>
internal static class GroupScope
{
    /// <summary>The group with those who speak for it.</summary>
    /// <exception cref="BusinessException"><c>Complaints:NotOfGroup</c></exception>
    public static async Task<ComplaintGroup> GroupOfAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct)
    {
        var id = complaint.GroupId ?? throw ComplaintErrors.NotOfGroup();
        return await db.Set<ComplaintGroup>().Include(g => g.Representatives).SingleAsync(g => g.Id == id, ct);
    }

    /// <summary>The cases of a group; what was merged counts with the case that leads it.</summary>
    public static IQueryable<Complaint> OfGroup(this IQueryable<Complaint> complaints, Guid groupId) =>
        complaints.Where(c => c.GroupId == groupId && c.MergedIntoId == null);

    /// <summary>Refuses a complaint that is of a group which goes on; of one that was closed it can go to another.</summary>
    /// <exception cref="BusinessException"><c>Complaints:InGroupAlready</c></exception>
    public static async Task EnsureOfNoGroupAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct)
    {
        var id = complaint.GroupId;
        if (id is not null && await db.Set<ComplaintGroup>().AnyAsync(g => g.Id == id && g.ClosedAt == null, ct))
        {
            throw ComplaintErrors.InGroupAlready(complaint.Number);
        }
    }
}
