using Npgsql;

namespace Mediation.IntegrationTests.Databases;

/// <summary>One process migrates at a time; one that was killed, or is slow, keeps nobody waiting for ever.</summary>
public sealed class SchemaMigrationTests
{
    private const string LeaveLock = """
        CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-03-16 09:00:00+00:00');
        """;

    [Fact]
    public async Task A_lock_left_by_a_process_that_was_killed_is_named_and_removed()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        await RunAsync(data, LeaveLock);
        (await Verb.RunAsync(data, ["doctor"])).Output.ShouldContain("A migration that began at 2026-03-16 09:00:00+00:00");
        var (code, output) = await Verb.RunAsync(data, ["migrate"]);
        code.ShouldBe(0, output);
        output.ShouldContain("A migration that began at 2026-03-16 09:00:00+00:00 was ended before it was done");
        (await Verb.RunAsync(data, ["doctor"])).Code.ShouldBe(0);
    }

    [Fact]
    public async Task In_a_database_at_the_newest_schema_it_is_named_by_the_doctor_and_stops_no_start()
    {
        await using var data = await TestDatabase.WithReferenceDataAsync(DatabaseProvider.Sqlite);
        await RunAsync(data, LeaveLock);
        var (code, output) = await Verb.RunAsync(data, ["doctor"]);
        code.ShouldBe(1, output);
        output.ShouldContain("Run the verb migrate");
        (await Verb.RunAsync(data, ["migrate"])).Code.ShouldBe(0);
        (await Verb.RunAsync(data, ["doctor"])).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_migration_that_is_killed_is_done_by_the_next()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        await using (var migrating = ServerProcess.BeginVerb(data, ["migrate"]))
        {
            await Wait.UntilAsync(() => Task.FromResult(File.Exists(Path.Combine(data.Folder, "mediation.db.migrating"))));
            await migrating.KillAsync();
        }

        var (code, output) = await Verb.RunAsync(data, ["migrate"]);
        code.ShouldBe(0, output);
        (await Verb.RunAsync(data, ["doctor"])).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_waits_for_another_says_so_and_gives_up_in_the_end()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        await using FileStream other = new(Path.Combine(data.Folder, "mediation.db.migrating"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var (code, output) = await Verb.RunAsync(data, ["migrate"], ("Database__MigrationWaitSeconds", "4"));
        code.ShouldBe(1, output);
        output.ShouldContain("migrates this database; waiting for it");
        output.ShouldContain("has been migrating this database for more than 4 s");
        output.ShouldNotContain("   at ");
        (await Verb.RunAsync(data.Folder, ["doctor"])).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_waits_where_nothing_is_pending()
    {
        await using var data = await TestDatabase.WithReferenceDataAsync(DatabaseProvider.Sqlite);
        await using FileStream other = new(Path.Combine(data.Folder, "mediation.db.migrating"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        (await Verb.RunAsync(data, ["migrate"], ("Database__MigrationWaitSeconds", "1"))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_nodes_that_migrate_at_once_one_does_it_and_both_are_done()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.PostgreSql);
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ServerProcess.VerbAsync(data, ["migrate"])));
        both.ShouldAllBe(run => run.Code == 0, string.Join('\n', both.Select(run => run.Output)));
        await using var db = data.Open();
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_server_database_the_lock_of_another_session_holds()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.PostgreSql);
        await using NpgsqlConnection other = new(data.Options.ConnectionString);
        await other.OpenAsync();
        await using NpgsqlCommand take = new("SELECT pg_advisory_lock(x'6D6564696174696F'::bigint)", other);
        await take.ExecuteNonQueryAsync();
        var (code, output) = await Verb.RunAsync(data, ["migrate"], ("Database__MigrationWaitSeconds", "4"));
        code.ShouldBe(1, output);
        output.ShouldContain("waiting for it");
        await using NpgsqlCommand release = new("SELECT pg_advisory_unlock_all()", other);
        await release.ExecuteNonQueryAsync();
        (await Verb.RunAsync(data, ["migrate"])).Code.ShouldBe(0);
    }

    private static async Task RunAsync(TestDatabase data, string sql)
    {
        await using var db = data.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
