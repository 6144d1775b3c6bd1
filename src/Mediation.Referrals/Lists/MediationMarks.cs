namespace Mediation.Referrals.Lists;

/// <summary>Marks on work lists the open cases that came back from mediation, and those whose mediation waits for the bank.</summary>
public sealed class MediationMarks(MediationDbContext db, CurrentUser user) : IRowMarks
{
    public async Task<IReadOnlyList<RowMark>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken ct)
    {
        // Most pages have no mediation at all. One parameter for all ids: with one each, the statement differs from page to page and costs more than it does.
        List<Guid> page = [.. cases];
        var mediated = await db.MediationCases.Where(m => EF.Parameter(page).Contains(m.CaseId)).Select(m => m.CaseId).Distinct().ToListAsync(ct);
        if (mediated.Count == 0)
        {
            return [];
        }

        var seen = db.Complaints.InScope(user).Where(c => EF.Parameter(mediated).Contains(c.Id));
        var back = await db.BackFromMediation(seen).Select(b => new { b.Mediation.CaseId, b.Mediation.State }).ToListAsync(ct);
        var ours = await db
            .MediationCases.Where(m => seen.Any(c => c.Id == m.OpenCaseId) && MediationWorkflow.WithBank.Contains(m.State))
            .Select(m => new { m.CaseId, m.State })
            .ToListAsync(ct);
        return
        [
            .. await HoldersAsync(seen, ct),
            .. back.Select(b => new RowMark(b.CaseId, $"MediationMark:{b.State}", ToneOf(b.State), $"Desk:Todo:{b.State}")),
            .. ours.Select(m => new RowMark(m.CaseId, null, null, $"Desk:Todo:{m.State}")),
        ];
    }

    /// <summary>The rows have the bodies' Chinese names.</summary>
    private async Task<IReadOnlyList<RowMark>> HoldersAsync(IQueryable<Complaint> seen, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (TextCatalog.IsChinese(culture))
        {
            return [];
        }

        var held = await (
            from m in db.MediationCases
            where seen.Any(c => c.Id == m.OpenCaseId && c.Holder == Holder.Body)
            join body in db.MediationBodies on m.BodyId equals body.Id
            select new { m.CaseId, body.NameEn }
        ).ToListAsync(ct);
        return [.. held.Select(h => new RowMark(h.CaseId, null, null) { Holder = h.NameEn })];
    }

    /// <summary>An agreement is good news; what came back without one waits for the handler.</summary>
    private static string ToneOf(MediationState state) => state == MediationState.Agreed ? "fine" : "soon";
}
