using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A first start that was killed, and what the mark it leaves may and may not do.</summary>
public sealed class SeedingKillTests : IAsyncLifetime
{
    private TestDatabase data = null!;

    private string Mark => Path.Combine(data.Folder, "demo-bank-unfinished");

    private string Database => Path.Combine(data.Folder, "mediation.db");

    public async ValueTask InitializeAsync() => data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);

    public ValueTask DisposeAsync() => data.DisposeAsync();

    [Fact]
    public async Task A_first_start_killed_half_way_leaves_no_half_a_bank()
    {
        await using (var seeding = ServerProcess.BeginVerb(data, ["seed"], ("Demo__Cases", "2000")))
        {
            await Wait.UntilAsync(async () => File.Exists(Mark) && await CasesAsync() > 3);
            await seeding.KillAsync();
        }

        File.Exists(Mark).ShouldBeTrue();
        await using (var server = await ServerProcess.StartAsync(data, ("Demo__Cases", "12")))
        {
            using var compliance = await server.ClientAsync(MediationRoles.Compliance);
            (await compliance.ReadAsync($"reports/compliance?{Api.WholePeriod}")).GetProperty("total").GetInt32().ShouldBe(12);
            File.Exists(Mark).ShouldBeFalse();
        }

        (await Verb.RunAsync(data, ["audit", "verify"])).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("Database__Provider=PostgreSql;Database__ConnectionString=Host=127.0.0.1,Port=1", null)]
    [InlineData("ASPNETCORE_ENVIRONMENT=Production", null)]
    [InlineData("", "PostgreSql")]
    [InlineData("", "Sqlite /somewhere/else.db")]
    [InlineData("", "")]
    public async Task A_mark_left_lying_about_never_costs_anybody_a_database(string environment, string? place)
    {
        (await Verb.RunAsync(data, ["migrate"])).Code.ShouldBe(0);
        await File.WriteAllTextAsync(Mark, place ?? $"Sqlite {Database}");
        var before = new FileInfo(Database).Length;
        var (code, output) = await Verb.RunAsync(
            data,
            [],
            [
                .. environment
                    .Split(';', StringSplitOptions.RemoveEmptyEntries)
                    .Select(e => (e.Split('=')[0], e[(e.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace(',', ';'))),
            ]
        );
        code.ShouldBe(1, output);
        output.ShouldContain(Mark);
        new FileInfo(Database).Length.ShouldBe(before);
        File.Exists(Mark).ShouldBeTrue();

        var (found, finding) = await Verb.RunAsync(data, ["doctor"]);
        found.ShouldBe(1, finding);
        finding.ShouldContain(Mark);
    }

    private async Task<int> CasesAsync()
    {
        try
        {
            return await data.ReadAsync(db => db.Complaints.CountAsync());
        }
        catch (SqliteException)
        {
            return 0;
        }
    }
}
