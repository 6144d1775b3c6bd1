namespace Mediation.Complaints.LateFacts;

/// <summary>When a complaint was received as was proven and approved after its registration.</summary>
internal static class EarlierReceipt
{
    /// <returns>Null where no earlier receipt was approved.</returns>
    public static async Task<DateTimeOffset?> EarlierReceiptAsync(this MediationDbContext db, Guid complaintId, CancellationToken ct)
    {
        var approved = await db.Set<LateFact>()
            .AsNoTracking()
            .Where(f => f.ComplaintId == complaintId && f.Kind == LateFactKind.Receipt && f.State == LateFactState.Approved)
            .Select(f => (DateTimeOffset?)f.At)
            .ToListAsync(ct);
        return approved.Min();
    }
}
