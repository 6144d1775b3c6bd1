namespace Mediation.Reports.Exports;

/// <summary>The file of an ordered export, for whoever ordered it and may still export; each download is recorded like an export.</summary>
[RequiresPermission(ReportPermissions.Read)]
[RequiresConfirmation]
public sealed class DownloadExport(MediationDbContext db, CurrentUser user, FileStore store, ExportLog log, TimeProvider clock)
    : Query<DownloadExport.Input, ExportedList>,
        IHaveRoute
{
    public sealed record Input(Guid ExportId) : IInput<ExportedList>;

    public override async Task<ExportedList> RunAsync(Input input, CancellationToken ct)
    {
        var (me, now) = (user.Id, clock.GetUtcNow());
        var found = await (
            from export in db.Set<OrderedExport>().AsNoTracking()
            join file in db.Set<StoredFile>().AsNoTracking() on export.FileId equals file.Id
            where export.Id == input.ExportId && export.OrderedById == me && export.ExpiresAt > now
            select new
            {
                export.Kind,
                export.Rows,
                file.Name,
                file.Sha256,
            }
        ).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            throw ExportErrors.NotFound();
        }

        log.Record(nameof(DownloadExport), found.Rows ?? 0, new { found.Kind });
        return new ExportedList(found.Name, store.Open(found.Sha256), found.Rows ?? 0);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("reports/exports/{id:guid}/file", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
            (await run.RunAsync(new Input(id), ct: ct)).ToFile()
        );
}
