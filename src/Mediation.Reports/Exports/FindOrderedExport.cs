using Mediation.Core;

namespace Mediation.Reports.Exports;

/// <summary>An ordered export, for what makes it.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FindOrderedExport(MediationDbContext db) : Query<FindOrderedExport.Input, OrderedExport?>
{
    public sealed record Input(Guid ExportId) : IInput<OrderedExport?>;

    /// <returns>Null when it expired and was deleted.</returns>
    public override Task<OrderedExport?> RunAsync(Input input, CancellationToken ct) =>
        db.Set<OrderedExport>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == input.ExportId, ct);
}
