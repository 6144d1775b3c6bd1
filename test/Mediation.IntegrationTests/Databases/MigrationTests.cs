using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mediation.IntegrationTests.Databases;

/// <summary>The migrations say what the model says, and the scripts under <c>database</c> say what the migrations say.</summary>
public sealed class MigrationTests
{
    private const string SqlServerSettings = "SET QUOTED_IDENTIFIER ON;\nSET XACT_ABORT ON;\nGO\n\n";

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task No_change_of_the_model_lacks_its_migration_and_the_script_is_current(DatabaseProvider provider)
    {
        await using MediationDbContext db = provider switch
        {
            DatabaseProvider.Sqlite => new SqliteDesignTimeFactory().CreateDbContext([]),
            DatabaseProvider.SqlServer => new SqlServerDesignTimeFactory().CreateDbContext([]),
            _ => new PostgreSqlDesignTimeFactory().CreateDbContext([]),
        };
        db.Database.HasPendingModelChanges().ShouldBeFalse("etc/add-migration.sh adds the migration");

        // EF refuses idempotent scripts for SQLite; that one makes the database from nothing.
        var options =
            provider == DatabaseProvider.Sqlite
                ? MigrationsSqlGenerationOptions.Script
                : MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent;
        var script = db.GetService<IMigrator>().GenerateScript(options: options).ReplaceLineEndings("\n");
        var file = Path.Combine(Approved.Repository, "database", provider.ToString().ToLowerInvariant(), "mediation.sql");
        (await File.ReadAllTextAsync(file)).ShouldBe(
            (provider == DatabaseProvider.SqlServer ? SqlServerSettings : "") + script,
            "etc/add-migration.sh --scripts writes it"
        );
    }
}
