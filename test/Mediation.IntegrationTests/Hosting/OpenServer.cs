using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>One running program for all tests that leave it as they found it; it holds people and bodies, no demo cases.</summary>
public sealed class OpenServer : IAsyncLifetime
{
    public TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.Missing is null)
        {
            Server = await HostedServer.StartAsync();
        }
    }

    public ValueTask DisposeAsync() => Server?.DisposeAsync() ?? default;
}

/// <summary>Tests of this collection share <see cref="OpenServer"/>.</summary>
[CollectionDefinition(Name)]
public sealed class OpenServerCollection : ICollectionFixture<OpenServer>
{
    public const string Name = "open server";
}
