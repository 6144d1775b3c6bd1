namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Gives the PDF of the record of a plan that has ended. It names no complainant, so its reading is not kept.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class OpenPlanRecord(MediationDbContext db, FileStore store, CurrentUser user) : Query<OpenPlanRecord.Input, OpenPlanRecord.Result>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId, Guid ActivationId) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (eventId, id) = (input.RiskEventId, input.ActivationId);
        var found = await db
            .RiskEvents.AsNoTracking()
            .InScope(user)
            .Where(e => e.Id == eventId)
            .Join(db.PlanActivations, e => e.Id, a => a.RiskEventId, (e, a) => new { e.Number, Plan = new { a.Id, a.Number } })
            .SingleOrDefaultAsync(o => o.Plan.Id == id, ct)
            ?? throw RiskEventErrors.NotFound();
        var name = $"{found.Plan.Number}.pdf";
        var sha = await db
            .IssuedDocuments.AsNoTracking()
            .Where(d => d.Series == found.Number && d.Number == found.Plan.Number)
            .Select(d => d.Sha256)
            .SingleOrDefaultAsync(ct)
            ?? throw RiskEventErrors.NotFound();
        return store.Has(sha) ? new Result(name, store.Open(sha)) : throw CoreErrors.FileMissing(name);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet(
            "risk-events/{id:guid}/plans/{partId:guid}/content",
            async (Guid id, Guid partId, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            {
                var file = await run.RunAsync(new Input(id, partId), ct: ct);
                http.Response.Headers.ContentDisposition = new System.Net.Mime.ContentDisposition { Inline = true, FileName = file.Name }.ToString();
                return TypedResults.File(file.Content, "application/pdf");
            }
        );
}
