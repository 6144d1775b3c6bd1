namespace Mediation.IntegrationTests.Databases;

/// <summary>SQLite: the database is a file of the data folder, copied and deleted with it.</summary>
internal sealed class SqliteFiles : DatabaseServer
{
    public override Task<string> CreateAsync(string folder, string? template) => Task.FromResult($"Data Source={Path.Combine(folder, "mediation.db")}");

    public override void ClosePool(string connectionString)
    {
        using SqliteConnection connection = new(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    public override Task DropAsync(string connectionString)
    {
        ClosePool(connectionString);
        return Task.CompletedTask;
    }
}
