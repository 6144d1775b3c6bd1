namespace Mediation.IntegrationTests.PolicyStudio;

/// <summary>Which roles each use case of the module lets in, as <c>PolicyStudio/access.txt</c> says.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Each_use_case_lets_in_the_roles_of_the_table_and_no_other()
    {
        await using var probe = await AuthorisationProbe.OpenAsync();
        await Approved.ShouldMatchAsync("PolicyStudio/access.txt", await probe.TableAsync(new Mediation.PolicyStudio.PolicyStudioModule()));
    }
}
