namespace Mediation.Ownership.RiskEvents;

/// <summary>Gives the PDF of a report. It names no complainant, so its reading is not kept.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class OpenRiskReport(MediationDbContext db, FileStore store, CurrentUser user) : Query<OpenRiskReport.Input, OpenRiskReport.Result>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId, Guid ReportId) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (eventId, reportId) = (input.RiskEventId, input.ReportId);
        var report = await db.RiskEvents.InScope(user).Where(e => e.Id == eventId).SelectMany(e => e.Reports).SingleOrDefaultAsync(r => r.Id == reportId, ct)
            ?? throw RiskEventErrors.NotFound();
        var name = $"{report.Number}.pdf";
        var sha = await db.IssuedDocuments.AsNoTracking().Where(d => d.Id == report.DocumentId).Select(d => d.Sha256).SingleAsync(ct);
        return store.Has(sha) ? new Result(name, store.Open(sha)) : throw CoreErrors.FileMissing(name);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet(
            "risk-events/{id:guid}/reports/{partId:guid}/content",
            async (Guid id, Guid partId, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            {
                var file = await run.RunAsync(new Input(id, partId), ct: ct);
                http.Response.Headers.ContentDisposition = new System.Net.Mime.ContentDisposition { Inline = true, FileName = file.Name }.ToString();
                return TypedResults.File(file.Content, "application/pdf");
            }
        );
}
