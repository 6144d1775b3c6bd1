using Mediation.Core.Purging;

namespace Mediation.Core.Files;

/// <summary>Deletes the oldest uploads that were attached to no case within their retention, one batch in one save.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeUploads(MediationDbContext db, Retention retention, TimeProvider clock) : UseCase<PurgeUploads.Input, IReadOnlyList<string>>
{
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 200) : IInput<IReadOnlyList<string>>;

    /// <returns>SHA-256 of each deleted upload; fewer than a batch when no more are past their retention.</returns>
    public override async Task<IReadOnlyList<string>> RunAsync(Input input, CancellationToken ct)
    {
        var limit = clock.GetUtcNow().AddDays(-retention.UploadDays);
        var old = await db.Set<StoredFile>().Where(f => f.CaseId == null && f.UploadedAt < limit).OrderBy(f => f.UploadedAt).Take(input.Batch).ToListAsync(ct);
        db.RemoveRange(old);
        return [.. old.Select(f => f.Sha256)];
    }
}
