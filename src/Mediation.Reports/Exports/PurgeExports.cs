using Mediation.Core;

namespace Mediation.Reports.Exports;

/// <summary>Deletes the oldest expired exports with their files, one batch in one save.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeExports(MediationDbContext db, TimeProvider clock) : UseCase<PurgeExports.Input, PurgeExports.Result>
{
    /// <param name="Batch">Orders at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 200) : IInput<Result>;

    /// <param name="Orders">How many are deleted; fewer than a batch when no more are expired.</param>
    /// <param name="Contents">SHA-256 of their files.</param>
    public sealed record Result(int Orders, IReadOnlyList<string> Contents);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var old = await db.Set<OrderedExport>().Where(e => e.ExpiresAt <= now).OrderBy(e => e.ExpiresAt).Take(input.Batch).ToListAsync(ct);
        var ids = old.Select(e => e.FileId).OfType<Guid>().ToList();
        var files = await db.Set<StoredFile>().Where(f => ids.Contains(f.Id)).ToListAsync(ct);
        db.RemoveRange(old);
        db.RemoveRange(files);
        return new Result(old.Count, [.. files.Select(f => f.Sha256)]);
    }
}
