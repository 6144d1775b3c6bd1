namespace Mediation.Ownership.Risk;

/// <summary>
/// Counts what the same person complained about before. The person is known by document number, or by telephone where the names do not
/// differ: families and agencies share a telephone. It counts for the
/// own matters only, not for those of others in whose name it acts; a withdrawn complaint counts, and one that was merged into it does not: it is the same
/// dispute.
/// </summary>
public sealed class EarlierComplaints(MediationDbContext db)
{
    /// <param name="complaint">With its complainant.</param>
    /// <param name="days">So many days before its receipt.</param>
    /// <param name="among">All complaints, or those in somebody's scope.</param>
    /// <param name="ct">Ends the query.</param>
    public async Task<int> CountAsync(Complaint complaint, int days, IQueryable<Complaint> among, CancellationToken ct)
    {
        var (id, sought) = (complaint.Id, PersonSought.Of(complaint.Complainant));
        if (sought.IsNobody)
        {
            return 0;
        }

        var (number, name) = (complaint.Complainant.NumberMark, complaint.Complainant.NameMark);
        var same = db.PartiesKnownBy(sought)
            .OfOwnMatter()
            .Where(p => name == null || p.NameMark == null || p.NameMark == name || (number != null && p.NumberMark == number));
        var (from, to) = (complaint.ReceivedAt.AddDays(-days), complaint.ReceivedAt);
        return await among
            .Where(c => same.Select(p => p.ComplaintId).Contains(c.Id) && c.Id != id && c.MergedIntoId != id && c.ReceivedAt >= from && c.ReceivedAt <= to)
            .CountAsync(ct);
    }
}
