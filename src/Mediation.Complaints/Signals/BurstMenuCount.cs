namespace Mediation.Complaints.Signals;

/// <summary>Shows beside the menu's entry how many bursts wait for a decision.</summary>
public sealed class BurstMenuCount(UseCaseRunner run) : IMenuCount
{
    public string Href => BurstsPage.Address;

    public string Permission => ComplaintPermissions.ReadBursts;

    public Task<int> CountAsync(CancellationToken ct) => run.RunAsync(new CountBursts.Input(), ct: ct);
}
