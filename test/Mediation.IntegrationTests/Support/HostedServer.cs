using Mediation.Demo;
using Mediation.IntegrationTests.Databases;
using Mediation.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Mediation.IntegrationTests.Support;

/// <summary>The whole program (pipeline, pages, jobs, a real address) within this process: for tests that need no process of its own.</summary>
public sealed class HostedServer : TestServer
{
    private readonly WebApplication app;
    private readonly bool ownsData;

    private HostedServer(TestDatabase data, WebApplication app, bool ownsData)
        : base(data)
    {
        this.app = app;
        this.ownsData = ownsData;
        Address = new Uri(app.Urls.Single());
    }

    /// <summary>Services of the running program.</summary>
    public IServiceProvider Services => app.Services;

    /// <param name="demoCases">How many cases of the demo year there are; without them there are only people and bodies.</param>
    /// <param name="provider">On which database; <see cref="TestDatabase.Default"/> when null.</param>
    public static async Task<HostedServer> StartAsync(int demoCases = 0, DatabaseProvider? provider = null) =>
        await StartAsync(await TestDatabase.WithDemoBankAsync(demoCases, provider), ownsData: true);

    /// <summary>Serves these data, which stay when it ends.</summary>
    /// <param name="data">Database and data folder.</param>
    /// <param name="withJobs">Without them neither timers fire nor messages are delivered.</param>
    /// <param name="clock">Its clock, such as one that lags; the system's when null.</param>
    /// <param name="machine">The clock of its machine; the system's when null.</param>
    public static Task<HostedServer> StartAsync(TestDatabase data, bool withJobs = true, TimeProvider? clock = null, TimeProvider? machine = null) =>
        StartAsync(data, ownsData: false, withJobs, clock, machine);

    /// <summary>With the demo bank's people, and with these settings.</summary>
    public static async Task<HostedServer> WithSettingsAsync(params (string Name, string Value)[] settings) =>
        await StartAsync(await TestDatabase.WithDemoBankAsync(), ownsData: true, settings: settings);

    /// <summary>Serves these data, which stay when it ends, with these settings.</summary>
    public static Task<HostedServer> WithSettingsAsync(TestDatabase data, params (string Name, string Value)[] settings) =>
        StartAsync(data, ownsData: false, settings: settings);

    private static async Task<HostedServer> StartAsync(
        TestDatabase data,
        bool ownsData,
        bool withJobs = true,
        TimeProvider? clock = null,
        TimeProvider? machine = null,
        params (string Name, string Value)[] settings
    )
    {
        List<DemoAccount> accounts = [];
        using var state = await ProcessState.HoldAsync();
        var host = MediationHost.Build(new HostSettings(data.Folder, "http://127.0.0.1:0"), clock, withJobs: withJobs, configure: builder =>
        {
            builder.Configuration.AddInMemoryCollection(
                data.Settings.Concat(settings).Select(s => new KeyValuePair<string, string?>(s.Name.Replace("__", ":", StringComparison.Ordinal), s.Value))
            );
            SqlServerTranslator.AddTo(builder.Services);
            builder.Services.AddKeyedSingleton(ClockGuard.Machine, machine ?? TimeProvider.System);
            builder.Services.AddSingleton<IReadOnlyList<DemoAccount>>(accounts);
            builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Wait.Patience);
        });
        accounts.AddRange(await DemoOrganisation.AccountsAsync(host.Services, default));
        await host.StartAsync();
        return new HostedServer(data, host, ownsData);
    }

    public override async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Data.ClosePool();
        if (ownsData)
        {
            await Data.DisposeAsync();
        }
    }
}
