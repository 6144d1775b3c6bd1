namespace Mediation.IntegrationTests.Accounts;

/// <summary>Which roles each use case of the module lets in, as <c>Accounts/access.txt</c> says.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Each_use_case_lets_in_the_roles_of_the_table_and_no_other()
    {
        await using var probe = await AuthorisationProbe.OpenAsync();
        await Approved.ShouldMatchAsync("Accounts/access.txt", await probe.TableAsync(new Mediation.Accounts.AccountsModule()));
    }
}
