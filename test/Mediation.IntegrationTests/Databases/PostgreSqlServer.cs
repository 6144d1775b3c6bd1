using Npgsql;

namespace Mediation.IntegrationTests.Databases;

/// <summary>PostgreSQL: a database is copied by the server itself.</summary>
internal sealed class PostgreSqlServer : DatabaseServer
{
    /// <summary>Environment variable with the connection string of the server.</summary>
    public const string Variable = "MEDIATION_TEST_POSTGRES";

    public override async Task<string> CreateAsync(string folder, string? template)
    {
        if (template is not null)
        {
            // A database with connections cannot be a template; the program that ran on it has ended.
            ClosePool(template);
            await RunAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{NameOf(template)}'");
        }

        var name = NewName();
        await RunAsync(template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {NameOf(template)}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString;
    }

    public override void ClosePool(string connectionString)
    {
        using NpgsqlConnection connection = new(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    public override async Task DropAsync(string connectionString)
    {
        ClosePool(connectionString);
        await RunAsync($"DROP DATABASE {NameOf(connectionString)} WITH (FORCE)");
    }

    private static string Server => ServerOrSkip(Variable);

    private static string NameOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    private static async Task RunAsync(string sql)
    {
        await using NpgsqlConnection server = new(Server);
        await server.OpenAsync();
        await using var command = server.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
