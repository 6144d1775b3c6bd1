namespace Mediation.Complaints.LateFacts;

/// <summary>Reads a complaint for whoever decides on a fact that was reported late: an approver sees it, and need not handle it.</summary>
internal static class LateFactScope
{
    /// <exception cref="BusinessException"><c>Complaints:NotFound</c>, or <c>Core:StaleEdit</c> when somebody saved in between.</exception>
    public static async Task<Complaint> ComplaintToDecideLateFactAsync(
        this MediationDbContext db,
        Guid id,
        int? version,
        CurrentUser user,
        CancellationToken ct
    )
    {
        var complaint = await db.GetComplaintAsync(id, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, version, ct);
        await db.Entry(complaint).Collection(c => c.LateFacts).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        await db.Entry(complaint).Collection(c => c.Extensions).LoadAsync(ct);
        return complaint;
    }
}
