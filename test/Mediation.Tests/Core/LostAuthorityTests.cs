namespace Mediation.Tests.Core;

/// <summary>Whether somebody may decide less than before: what waits for such a person waits for somebody else then.</summary>
public sealed class LostAuthorityTests
{
    private static readonly Guid Guangzhou = Guid.CreateVersion7();
    private static readonly Guid Shanghai = Guid.CreateVersion7();

    [Theory]
    [InlineData("Supervisor,Handler", "Handler", true)]
    [InlineData("Supervisor", "", true)]
    [InlineData("Supervisor", "Supervisor,Handler", false)]
    [InlineData("Supervisor", "Supervisor", false)]
    [InlineData("", "Supervisor", false)]
    public void A_role_that_is_taken_takes_what_one_may_decide_and_one_that_is_added_does_not(string before, string since, bool taken) =>
        LostAuthority.IsTaken(Roles(before), Roles(since), Guangzhou, Guangzhou).ShouldBe(taken);

    [Fact]
    public void Whoever_goes_to_another_unit_decides_there_and_no_more_here()
    {
        LostAuthority.IsTaken(["Supervisor"], ["Supervisor"], Guangzhou, Shanghai).ShouldBeTrue();
        LostAuthority.IsTaken(["Supervisor"], ["Supervisor"], Guangzhou, null).ShouldBeTrue();
    }

    private static string[] Roles(string names) => names.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
