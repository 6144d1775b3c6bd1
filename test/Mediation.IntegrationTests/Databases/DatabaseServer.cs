namespace Mediation.IntegrationTests.Databases;

/// <summary>Makes and drops the databases of one provider.</summary>
internal abstract class DatabaseServer
{
    /// <summary>Makes a database.</summary>
    /// <param name="folder">Data folder that belongs to it.</param>
    /// <param name="template">Connection string of the database to copy; null for an empty one.</param>
    /// <returns>Its connection string.</returns>
    public abstract Task<string> CreateAsync(string folder, string? template);

    /// <summary>Closes the idle connections of this process, so that the file can be copied and the database be dropped.</summary>
    public abstract void ClosePool(string connectionString);

    public abstract Task DropAsync(string connectionString);

    /// <summary>Connection string of the server in this environment variable; without it the test is skipped.</summary>
    protected static string ServerOrSkip(string variable)
    {
        var server = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{variable} is not set");
        return server!;
    }

    protected static string NewName() => $"mediation_{Guid.CreateVersion7():N}";
}
