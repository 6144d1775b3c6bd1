using Npgsql;

namespace Mediation.IntegrationTests.Databases;

/// <summary>The program serves with a login that changes no table and may only add to the history, as etc/docs/databases.md says.</summary>
public sealed class RestrictedLoginTests : IAsyncLifetime
{
    private const string Password = "only-for-this-test-1";
    private readonly string login = $"app_{Guid.CreateVersion7():N}";
    private TestDatabase data = null!;

    private string Restricted => new NpgsqlConnectionStringBuilder(data.Options.ConnectionString) { Username = login, Password = Password }.ConnectionString;

    private (string, string)[] AsRestricted =>
        [("Database__Provider", "PostgreSql"), ("Database__ConnectionString", Restricted), ("Jobs__Storage", "PostgreSql")];

    public async ValueTask InitializeAsync()
    {
        data = await TestDatabase.WithDemoBankAsync(provider: DatabaseProvider.PostgreSql);
        var (code, output) = await Verb.RunAsync(data, ["migrate"], ("Jobs__Storage", "PostgreSql"));
        code.ShouldBe(0, output);
        await OwnerAsync($"CREATE ROLE {login} LOGIN PASSWORD '{Password}'");
        NpgsqlConnectionStringBuilder owner = new(data.Options.ConnectionString);
        var script = Path.Combine(Approved.Repository, "etc", "grants", "postgresql.sql");
        Environment.SetEnvironmentVariable("PGPASSWORD", owner.Password);
        string[] words =
        [
            "-q",
            "-h",
            owner.Host!,
            "-p",
            $"{owner.Port}",
            "-U",
            owner.Username!,
            "-d",
            owner.Database!,
            "-v",
            "ON_ERROR_STOP=1",
            "-v",
            $"login={login}",
            "-f",
            script,
        ];
        Shell.Run("psql", words).ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        if (data is null)
        {
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await OwnerAsync($"DROP OWNED BY {login}; DROP ROLE {login}");
        await data.DisposeAsync();
    }

    [Fact]
    public async Task It_serves_registers_and_runs_its_jobs_and_the_history_can_only_be_added_to()
    {
        await using (var server = await ServerProcess.StartAsync(data, AsRestricted))
        {
            using var handler = await server.HandlerAsync();
            await handler.DoAsync("complaints", Api.AComplaint());
            await Wait.UntilAsync(async () => (await handler.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK);
        }

        foreach (
            var sql in new[]
            {
                "UPDATE core.history SET \"ActorName\" = 'x'",
                "DELETE FROM core.history",
                "TRUNCATE core.history",
                "CREATE TABLE core.own (x int)",
            }
        )
        {
            await using NpgsqlConnection restricted = new(Restricted);
            await restricted.OpenAsync();
            await using NpgsqlCommand command = new(sql, restricted);
            (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);
        }
    }

    [Fact]
    public async Task A_schema_that_is_not_the_newest_it_does_not_change_and_says_that_it_lacks_the_right()
    {
        await OwnerAsync("DELETE FROM public.\"__EFMigrationsHistory\"");
        var (code, output) = await Verb.RunAsync(data, [], AsRestricted);
        code.ShouldBe(1, output);
        output.ShouldContain("this login may not change it");
        output.ShouldNotContain("does not answer");
    }

    [Fact]
    public async Task The_doctor_names_rights_that_are_missing_and_a_history_that_its_login_could_change()
    {
        (await Verb.RunAsync(data, ["doctor"])).Output.ShouldContain("may change and delete the history");
        var (code, output) = await Verb.RunAsync(data, ["doctor"], AsRestricted);
        code.ShouldBe(0, output);
        output.ShouldNotContain("may change and delete the history");

        await OwnerAsync(
            $"REVOKE INSERT ON complaints.complaint FROM {login}; ALTER TABLE complaints.complaint ALTER COLUMN \"Number\" TYPE varchar(40) COLLATE \"C.utf8\""
        );
        (code, output) = await Verb.RunAsync(data, ["doctor"], AsRestricted);
        code.ShouldBe(1, output);
        output.ShouldContain("This login may not INSERT complaints.complaint");
        output.ShouldContain("do not compare by code point as they should: complaint.Number");
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_a_login_that_may_not_come_in()
    {
        var wrong = new NpgsqlConnectionStringBuilder(Restricted) { Password = "wrong" }.ConnectionString;
        var (code, output) = await Verb.RunAsync(data, ["doctor"], ("Database__Provider", "PostgreSql"), ("Database__ConnectionString", wrong));
        code.ShouldBe(1, output);
        output.ShouldContain("This login lacks a right on the database");
        output.ShouldNotContain("does not answer");
    }

    private async Task OwnerAsync(string sql)
    {
        await using NpgsqlConnection owner = new(data.Options.ConnectionString);
        await owner.OpenAsync();
        await using NpgsqlCommand command = new(sql, owner);
        await command.ExecuteNonQueryAsync();
    }
}
