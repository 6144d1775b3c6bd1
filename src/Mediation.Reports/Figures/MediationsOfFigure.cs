using Mediation.Referrals.Data;

namespace Mediation.Reports.Figures;

/// <summary>The mediations behind a figure, within the reader's scope: for the list and for its export alike.</summary>
internal static class MediationsOfFigure
{
    public static IQueryable<MediationCase> Of(
        MediationDbContext db,
        CurrentUser user,
        InstitutionTime institution,
        ReportPeriod period,
        MediationFigure figure,
        string? body
    )
    {
        var cases = ReportScope.Received(db, user, institution, period);
        var behind = db.MediationCases.Received().Where(MediationFiguresCounted.Counts(figure)).Where(m => cases.Any(c => c.Id == m.CaseId));
        return body is null ? behind : behind.Where(m => m.BodyName == body);
    }
}
