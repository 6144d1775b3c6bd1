namespace Mediation.Complaints.Reviews;

/// <summary>Reads complaints for what is done to their reviews, by whoever is in scope: a reviewer sees the case, and need not handle it.</summary>
public sealed class ReviewDuties(MediationDbContext db, CurrentUser user)
{
    /// <summary>The whole complaint with its reviews.</summary>
    /// <exception cref="BusinessException"><c>Complaints:NotFound</c>, or <c>Core:StaleEdit</c> when somebody saved in between.</exception>
    public async Task<Complaint> ComplaintAsync(Guid id, int? version, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(id, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, version, ct);
        await db.Entry(complaint).Collection(c => c.Reviews).LoadAsync(ct);
        return complaint;
    }

    /// <summary>
    /// The institution above the unit that decided; above the one that took its work over, where that unit is closed: nobody reviews what is its own now. The
    /// head office has none above it.
    /// </summary>
    /// <exception cref="BusinessException"><c>Complaints:NoSuperior</c>: the head office decided.</exception>
    public async Task<OrganisationUnit> SuperiorOfAsync(Complaint complaint, CancellationToken ct)
    {
        var id = complaint.UnitId;
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == id, ct);
        var successor = unit;
        while (successor.IsClosed)
        {
            successor = (await AboveAsync(successor, ct))!;
        }

        return await AboveAsync(successor, ct) ?? (unit.IsClosed ? successor : throw ComplaintErrors.NoSuperior(unit.Name));
    }

    private async Task<OrganisationUnit?> AboveAsync(OrganisationUnit unit, CancellationToken ct)
    {
        var parent = unit.ParentId;
        return await db.Set<OrganisationUnit>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == parent, ct);
    }

    /// <summary>Name of who handles it; empty when nobody does.</summary>
    public async Task<string> HandlerOfAsync(Complaint complaint, CancellationToken ct)
    {
        var handler = complaint.HandlerId;
        return await db.Users.Where(u => u.Id == handler).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? string.Empty;
    }
}
