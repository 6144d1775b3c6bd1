namespace Mediation.Complaints.Data;

/// <summary>The views of one person.</summary>
public static class OwnViews
{
    /// <exception cref="BusinessException"><c>Complaints:ViewNotFound</c> when it is not there or somebody else's.</exception>
    public static async Task<SavedView> OwnViewAsync(this MediationDbContext db, Guid id, CurrentUser user, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Set<SavedView>().SingleOrDefaultAsync(v => v.Id == id && v.UserId == me, ct) ?? throw ComplaintErrors.ViewNotFound();
    }

    /// <summary>Names are told apart as they are written.</summary>
    /// <param name="db">The database.</param>
    /// <param name="person">Whose views.</param>
    /// <param name="name">The name wanted.</param>
    /// <param name="except">A view that may have it already.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Complaints:ViewNameTaken</c></exception>
    public static async Task EnsureViewNameFreeAsync(this MediationDbContext db, Guid person, string name, Guid? except, CancellationToken ct)
    {
        if (await db.Set<SavedView>().AnyAsync(v => v.UserId == person && v.Name == name && v.Id != except, ct))
        {
            throw ComplaintErrors.ViewNameTaken();
        }
    }
}
