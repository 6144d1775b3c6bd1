namespace Mediation.PolicyStudio.Simulation;

/// <summary>Deletes the rows of expired simulations, then these themselves, one batch in one save.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class PurgeSimulations(MediationDbContext db, TimeProvider clock) : UseCase<PurgeSimulations.Input, int>
{
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 1000) : IInput<int>;

    /// <returns>How many rows are deleted; fewer than a batch when no more are expired.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var expired = db.Set<PolicySimulation>().Where(s => s.ExpiresAt <= now);
        var rows = await db.Set<SimulatedCase>().Where(c => expired.Any(s => s.Id == c.SimulationId)).Take(input.Batch).ToListAsync(ct);
        db.RemoveRange(rows);
        if (rows.Count < input.Batch)
        {
            db.RemoveRange(await expired.ToListAsync(ct));
        }

        return rows.Count;
    }
}
