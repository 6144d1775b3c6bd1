namespace Mediation.Complaints.Data;

/// <summary>Loads what a case asks for, where its sum counts.</summary>
public static class ComplaintClaims
{
    /// <remarks>One that is registered just now has them all, and none is stored yet.</remarks>
    public static async Task LoadClaimsAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct)
    {
        var entry = db.Entry(complaint);
        if (entry.State != EntityState.Added)
        {
            await entry.Collection(c => c.Claims).LoadAsync(ct);
        }
    }
}
