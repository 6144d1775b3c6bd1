namespace Mediation.EntityFrameworkCore;

/// <summary>Section <c>Database</c> of the configuration (<c>Database__Provider</c> and so on in the environment).</summary>
public sealed class DatabaseOptions
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Needed for the server databases; SQLite's is made from the data folder.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How many statements EF sends at once; null leaves it to the provider.</summary>
    public int? MaxBatchSize { get; set; }
}
