namespace Mediation.Complaints.Signals;

/// <summary>How many bursts of the user's units wait for a decision.</summary>
[RequiresPermission(ComplaintPermissions.ReadBursts)]
public sealed class CountBursts(MediationDbContext db, CurrentUser user) : Query<CountBursts.Input, int>
{
    public sealed record Input : IInput<int>;

    public override Task<int> RunAsync(Input input, CancellationToken ct) => db.Set<Burst>().InScope(user).CountAsync(b => b.State == BurstState.Open, ct);
}
