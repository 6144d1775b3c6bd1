using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Handling;
using Mediation.Complaints.Intake;
using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Demo;
using Mediation.Web.Hosting;
using Mediation.Web.Verbs;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mediation.Benchmarks;

/// <summary>The real host on a folder of its own, with people, and cases where a figure needs them.</summary>
internal sealed class Bank : IAsyncDisposable
{
    private Actor? handler;

    private Bank(WebApplication app, HostSettings settings) => (App, Settings) = (app, settings);

    public WebApplication App { get; }

    public HostSettings Settings { get; }

    public Uri Address => new(App.Urls.First());

    public static async Task<Bank> OpenAsync()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", Environments.Development);
        Environment.SetEnvironmentVariable("Demo__Cases", "0");
        var settings = new HostSettings(Directory.CreateTempSubdirectory("mediation-bench-").FullName, "http://127.0.0.1:0");
        var app = MediationHost.Build(settings, withJobs: false);
        await Startup.MigrateAsync(app.Services, default);
        await DemoSeeding.SeedAsync(settings, default);
        await app.StartAsync();
        return new Bank(app, settings);
    }

    public async Task<HttpClient> HandlerAsync()
    {
        HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = Address };
        using FormUrlEncodedContent form = new([
            new("grant_type", "client_credentials"),
            new("client_id", DemoOrganisation.ClientOf(MediationRoles.Handler)),
            new("client_secret", DemoOrganisation.Secret),
        ]);
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    /// <summary>Runs a use case as the demo handler, who signed in once.</summary>
    public async Task<TResult> RunAsync<TResult>(IInput<TResult> input)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(handler ??= await ActorAsync(scope.ServiceProvider));
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
    }

    /// <summary>As above, by services themselves.</summary>
    public async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(handler ??= await ActorAsync(scope.ServiceProvider));
        return await use(scope.ServiceProvider);
    }

    public async Task<Guid[]> RegisterAsync(int count)
    {
        var ids = new Guid[count];
        for (var i = 0; i < count; i++)
        {
            ids[i] = (await RunAsync(ARegistration(i))).Id;
            await RunAsync(new AssignComplaint.Input(ids[i]));
        }

        return ids;
    }

    public static RegisterComplaint.Input ARegistration(int i) =>
        new(
            IntakeChannel.Hotline,
            "李淑华",
            "B02.2",
            "C07",
            "D01",
            $"分期的时候没有说手续费，一共收了我三千两百八十，要求退还。{i}",
            3280m,
            DocumentNumber: "440103195903124522",
            Phone: "13800136072"
        );

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Settings.DataFolder, recursive: true);
    }

    private static async Task<Actor> ActorAsync(IServiceProvider scope)
    {
        var user = await scope.GetRequiredService<MediationDbContext>().Users.SingleAsync(u => u.UserName == "chenjing");
        return (await scope.GetRequiredService<AccountReader>().OfAsync(user.Id, default))!.Actor;
    }
}
