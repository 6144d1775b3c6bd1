using Mediation.Accounts.Units;

namespace Mediation.Accounts.Reorganisations;

/// <summary>Shows beside the menu's entry how many changes of the organisation the user may decide.</summary>
public sealed class ReorganisationMenuCount(UseCaseRunner run) : IMenuCount
{
    public string Href => UnitsPage.Address;

    public string Permission => AccountPermissions.ManageOrganisation;

    public Task<int> CountAsync(CancellationToken ct) => run.RunAsync(new CountReorganisations.Input(), ct: ct);
}
