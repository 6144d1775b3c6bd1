using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Mediation.IntegrationTests.Databases.DatabaseTemplates))]

namespace Mediation.IntegrationTests.Databases;

/// <summary>Databases that are filled once in a run and copied for each test that begins with the same content.</summary>
public sealed class DatabaseTemplates : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(DatabaseProvider, string), Lazy<Task<TestDatabase>>> Filled = new();

    /// <param name="provider">On which database.</param>
    /// <param name="content">Names what <paramref name="fill"/> puts in.</param>
    /// <param name="fill">Fills an empty database; run once for each provider and content, on SQL Server each time.</param>
    public static async Task<TestDatabase> CopyAsync(DatabaseProvider provider, string content, Func<TestDatabase, Task> fill)
    {
        if (provider == DatabaseProvider.SqlServer)
        {
            return await FilledAsync(provider, fill);
        }

        var template = await Filled.GetOrAdd((provider, content), _ => new(() => FilledAsync(provider, fill))).Value;
        return await template.CopyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var template in Filled.Values.Where(t => t is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            await (await template.Value).DisposeAsync();
        }
    }

    private static async Task<TestDatabase> FilledAsync(DatabaseProvider provider, Func<TestDatabase, Task> fill)
    {
        var data = await TestDatabase.EmptyAsync(provider);
        await fill(data);
        data.ClosePool();
        return data;
    }
}
