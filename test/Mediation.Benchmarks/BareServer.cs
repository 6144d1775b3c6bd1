using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mediation.Benchmarks;

/// <summary>The limit of every request: Kestrel alone in a process of its own, with one endpoint that answers 4 KB.</summary>
internal static class BareServer
{
    /// <summary>The verb under which this program starts itself as that process.</summary>
    public const string Verb = "bare-server";

    private const int Bytes = 4096;
    private const string Address = "http://127.0.0.1:5988";

    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add(Address);
        var body = new byte[Bytes];
        app.MapGet("/", () => Results.Bytes(body, "application/json"));
        await app.RunAsync();
    }

    public static Task RunAsync(Func<HttpClient, int, Task> measure) =>
        SeededProgram.ServeAsync(SeededProgram.Start(typeof(BareServer).Assembly.Location, Verb), new Uri(Address), "/", measure);
}
