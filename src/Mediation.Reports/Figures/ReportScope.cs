namespace Mediation.Reports.Figures;

/// <summary>Which cases a report counts, within the reader's scope.</summary>
internal static class ReportScope
{
    /// <summary>Volume: received in the period.</summary>
    public static IQueryable<Complaint> Received(MediationDbContext db, CurrentUser user, InstitutionTime institution, ReportPeriod period)
    {
        var (first, end) = (institution.StartOfDay(period.From), institution.EndOfDay(period.To));
        return db.Complaints.InScope(user).Where(c => c.ReceivedAt >= first && c.ReceivedAt < end);
    }
}
