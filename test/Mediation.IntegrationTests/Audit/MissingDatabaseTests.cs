using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Audit;

/// <summary>A database that is gone is not replaced by an empty one that answers "healthy".</summary>
[OnEveryDatabase]
public sealed class MissingDatabaseTests
{
    private static readonly (string, string) Production = ("ASPNETCORE_ENVIRONMENT", "Production");

    [Theory]
    [InlineData]
    [InlineData("import", "rows.csv", "--map", "etc/import/cfpb-full.json")]
    public async Task Nothing_makes_a_database_by_itself_in_Production(params string[] words)
    {
        await using var data = await TestDatabase.EmptyAsync();
        string[] absolute = [.. words.Select(w => w.StartsWith("etc/", StringComparison.Ordinal) ? Path.Combine(Approved.Repository, w) : w)];
        var (code, output) = await Verb.RunAsync(data, absolute, Production);
        code.ShouldBe(1, output);
        output.ShouldContain("There is no database");
        File.Exists(Path.Combine(data.Folder, "mediation.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Verifying_a_database_without_a_case_proves_nothing_and_says_so()
    {
        await using var missing = await TestDatabase.EmptyAsync();
        var (code, output) = await Verb.RunAsync(missing, ["audit", "verify"]);
        code.ShouldBe(1);
        output.ShouldContain("There is no database");

        (await Verb.RunAsync(missing, ["migrate"], Production)).Code.ShouldBe(0);
        (code, output) = await Verb.RunAsync(missing, ["audit", "verify"]);
        code.ShouldBe(1);
        output.ShouldContain("There is no case in this database");
    }

    [Fact]
    public async Task A_server_does_not_continue_a_history_under_another_key()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        File.Delete(Path.Combine(data.Folder, "keys", "audit.key"));
        var (code, output) = await ServerProcess.VerbAsync(data, []);
        code.ShouldBe(1, output);
        output.ShouldContain("audit key");
        (code, output) = await Verb.RunAsync(data, ["audit", "verify"]);
        code.ShouldBe(1);
        output.Split('\n').Count(l => l.Contains("KeyDiffers", StringComparison.Ordinal)).ShouldBe(1);
    }
}
