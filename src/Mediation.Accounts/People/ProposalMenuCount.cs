namespace Mediation.Accounts.People;

/// <summary>Shows beside the menu's entry how many proposals the user may decide.</summary>
public sealed class ProposalMenuCount(UseCaseRunner run) : IMenuCount
{
    public string Href => PeoplePage.Address;

    public string Permission => AccountPermissions.ManagePeople;

    public Task<int> CountAsync(CancellationToken ct) => run.RunAsync(new CountProposals.Input(), ct: ct);
}
