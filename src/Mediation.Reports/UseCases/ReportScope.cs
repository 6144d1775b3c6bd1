using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Security;

namespace Mediation.Reports.UseCases;

/// <summary>Which cases a report counts: received in the period, within the reader's scope.</summary>
internal static class ReportScope
{
    public static IQueryable<Complaint> Received(MediationDbContext db, CurrentUser user, InstitutionTime institution, DateOnly from, DateOnly to)
    {
        var (first, end) = (institution.StartOfDay(from), institution.EndOfDay(to));
        return db.Complaints.InScope(user).Where(c => c.ReceivedAt >= first && c.ReceivedAt < end);
    }
}
