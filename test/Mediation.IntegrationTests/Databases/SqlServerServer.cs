using Microsoft.Data.SqlClient;

namespace Mediation.IntegrationTests.Databases;

/// <summary>SQL Server: EF makes the database with its first migration; it cannot be copied from a connection, so templates are not used.</summary>
internal sealed class SqlServerServer : DatabaseServer
{
    /// <summary>Environment variable with the connection string of the server.</summary>
    public const string Variable = "MEDIATION_TEST_SQLSERVER";

    public override Task<string> CreateAsync(string folder, string? template)
    {
        var server = ServerOrSkip(Variable);
        return Task.FromResult(new SqlConnectionStringBuilder(server) { InitialCatalog = NewName() }.ConnectionString);
    }

    public override void ClosePool(string connectionString)
    {
        using SqlConnection connection = new(connectionString);
        SqlConnection.ClearPool(connection);
    }

    public override async Task DropAsync(string connectionString)
    {
        ClosePool(connectionString);
        var name = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        await using SqlConnection server = new(ServerOrSkip(Variable));
        await server.OpenAsync();
        await using var command = server.CreateCommand();
        command.CommandText = """
            DECLARE @quoted nvarchar(300) = QUOTENAME(@name);
            DECLARE @drop nvarchar(max) = 'ALTER DATABASE ' + @quoted + ' SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE ' + @quoted;
            IF DB_ID(@name) IS NOT NULL EXEC sp_executesql @drop;
            """;
        command.Parameters.AddWithValue("@name", name);
        await command.ExecuteNonQueryAsync();
    }
}
