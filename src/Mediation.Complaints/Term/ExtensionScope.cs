namespace Mediation.Complaints.Term;

/// <summary>Reads a complaint for whoever decides on more time: an approver sees it, and does not handle it.</summary>
internal static class ExtensionScope
{
    /// <exception cref="BusinessException"><c>Complaints:NotFound</c>, or <c>Core:StaleEdit</c> when somebody saved in between.</exception>
    public static async Task<Complaint> ComplaintToDecideExtensionAsync(
        this MediationDbContext db,
        Guid id,
        int? version,
        CurrentUser user,
        CancellationToken ct
    )
    {
        var complaint = await db.GetComplaintAsync(id, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, version, ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        return complaint;
    }
}
