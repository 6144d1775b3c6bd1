using Mediation.Core;
using Mediation.Core.Data;
using Mediation.Core.Modules;
using Mediation.Core.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Core.UseCases;

/// <summary>The runner over a SQLite file of its own, with the use cases of <see cref="RunnerModule"/>.</summary>
public sealed class RunnerHost : IAsyncLifetime
{
    /// <summary>May do what the use cases of these tests need.</summary>
    public static readonly Actor Handler = Person(MediationRoles.Handler);

    private readonly string folder = Directory.CreateTempSubdirectory("mediation-runner-").FullName;
    private readonly ServiceProvider services;

    public RunnerHost() =>
        services = new ServiceCollection()
            .AddLogging()
            .AddMediation([new CoreModule(), new RunnerModule()], Path.Combine(folder, "files"), Path.Combine(folder, "scratch"), Path.Combine(folder, "keys"))
            .AddMediationDatabase(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "runner.db")};Pooling=False" })
            .BuildServiceProvider();

    internal RunnerProbe Probe => services.GetRequiredService<RunnerProbe>();

    public static Actor Person(params string[] roles) => new(Guid.CreateVersion7(), "陈静", roles, null, "/HO/", null);

    public async ValueTask InitializeAsync() => await ReadAsync(db => db.Database.EnsureCreatedAsync());

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs as a person who may, unless another is named.</summary>
    public Task<TResult> RunAsync<TResult>(IInput<TResult> input, string? key = null, Actor? actor = null, CancellationToken ct = default) =>
        RunAsync(input, user => user.Become(actor ?? Handler), key, ct);

    public async Task<TResult> RunAsync<TResult>(IInput<TResult> input, Action<CurrentUser> signIn, string? key = null, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        signIn(scope.ServiceProvider.GetRequiredService<CurrentUser>());
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, key, ct);
    }

    public async Task<T> ReadAsync<T>(Func<MediationDbContext, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MediationDbContext>());
    }

    public Task<int> CountUnitsAsync(string code) => ReadAsync(db => db.Set<OrganisationUnit>().CountAsync(u => u.Code == code));
}
