using Npgsql;

namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// The databases a test runs on: SQLite always; PostgreSQL and SQL Server when their connection string is given, otherwise skipped by
/// name and never silently left out.
/// </summary>
public static class TestDatabase
{
    public static TheoryData<DatabaseProvider> All => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql, DatabaseProvider.SqlServer];

    /// <summary>An empty database of its own; null for SQLite, whose file the app makes itself.</summary>
    public static async Task<DatabaseOptions?> EmptyAsync(DatabaseProvider provider)
    {
        var name = $"mediation_{Guid.CreateVersion7():N}";
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                return null;
            case DatabaseProvider.PostgreSql:
                var postgres = ServerOrSkip("MEDIATION_TEST_POSTGRES");
                await using (NpgsqlConnection server = new(postgres))
                {
                    await server.OpenAsync();
                    await using var create = server.CreateCommand();
                    create.CommandText = $"CREATE DATABASE {name}";
                    await create.ExecuteNonQueryAsync();
                }

                return new DatabaseOptions
                {
                    Provider = provider,
                    ConnectionString = new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString,
                };
            default:
                var sqlServer = ServerOrSkip("MEDIATION_TEST_SQLSERVER");
                return new DatabaseOptions { Provider = provider, ConnectionString = $"{sqlServer};Database={name}" };
        }
    }

    private static string ServerOrSkip(string variable)
    {
        var server = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{variable} is not set");
        return server!;
    }
}
