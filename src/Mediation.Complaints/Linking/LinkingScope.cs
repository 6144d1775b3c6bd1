namespace Mediation.Complaints.Linking;

/// <summary>Reads the other complaint of a pair for whoever sees both.</summary>
internal static class LinkingScope
{
    /// <summary>
    /// The whole complaint with this number, in the user's scope. One that was merged leads on to the complaint that leads it.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="number">As typed.</param>
    /// <param name="field">The field in which it was given.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Complaints:OtherUnknown</c> where there is none, or none in scope.</exception>
    public static async Task<Complaint> OtherComplaintAsync(this MediationDbContext db, string number, string field, CurrentUser user, CancellationToken ct)
    {
        var stored = CaseAddress.NumberOf(number);
        var id = await db.Complaints.Where(c => c.Number == stored).Select(c => (Guid?)(c.MergedIntoId ?? c.Id)).SingleOrDefaultAsync(ct);
        return await db.Complaints.InScope(user).Whole().SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw ComplaintErrors.OtherUnknown(field);
    }

    /// <summary>What of a complaint ends with its merger.</summary>
    public static async Task LoadToMergeAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct)
    {
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Tasks).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Recusals).LoadAsync(ct);
    }
}
