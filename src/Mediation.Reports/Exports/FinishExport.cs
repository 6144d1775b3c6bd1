using Mediation.Core;
using Mediation.Core.History;

namespace Mediation.Reports.Exports;

/// <summary>Keeps what came of an ordered export. Of two that made it at once, the first counts.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FinishExport(MediationDbContext db, TimeProvider clock) : UseCase<FinishExport.Input, bool>
{
    /// <param name="ExportId">The order.</param>
    /// <param name="State">What came of it.</param>
    /// <param name="Made">The file, where it was made.</param>
    public sealed record Input(Guid ExportId, ExportState State, File? Made = null) : IInput<bool>;

    /// <param name="Name">Name for the download.</param>
    /// <param name="Sha256">Under which its content is stored.</param>
    /// <param name="Bytes">How large it is.</param>
    /// <param name="Rows">Cases or mediations in it.</param>
    public sealed record File(string Name, string Sha256, long Bytes, int Rows);

    /// <returns>False when it was finished before, or its order is gone.</returns>
    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        if (await db.Set<OrderedExport>().SingleOrDefaultAsync(e => e.Id == input.ExportId, ct) is not { State: ExportState.Waiting } export)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        if (input.Made is not { } made)
        {
            export.GiveUp(input.State, now);
            return true;
        }

        var file = StoredFile.Of(made.Name, Workbook.MediaType, made.Bytes, made.Sha256, export.OrderedById, now, HistoryChains.Institution);
        db.Add(file);
        export.Finish(made.Rows, file.Id, now);
        return true;
    }
}
