namespace Mediation.PolicyStudio.Listeners;

/// <summary>A draft was decided: its simulation ends, and is deleted after a time.</summary>
public sealed class SimulationRetention(MediationDbContext db, TimeProvider clock)
    : IDomainEventHandler<PolicyPublished>,
        IDomainEventHandler<PolicyNotPublished>
{
    public Task HandleAsync(PolicyPublished happened, CancellationToken ct) => ExpireAsync(happened.DraftId, ct);

    public Task HandleAsync(PolicyNotPublished happened, CancellationToken ct) => ExpireAsync(happened.DraftId, ct);

    private async Task ExpireAsync(Guid draft, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var simulation in await db.Set<PolicySimulation>().Where(s => s.DraftId == draft && s.ExpiresAt == null).ToListAsync(ct))
        {
            simulation.Expire(now.AddDays(PolicySimulation.DaysKept), now);
        }
    }
}
