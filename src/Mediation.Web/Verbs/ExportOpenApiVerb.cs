using System.CommandLine;

namespace Mediation.Web.Verbs;

/// <summary>Writes the OpenAPI file that the server serves at <c>/openapi/v1.json</c>.</summary>
internal sealed class ExportOpenApiVerb : Verb
{
    private readonly Argument<string> file;

    public ExportOpenApiVerb()
        : base("export-openapi", "Write the OpenAPI file of the HTTP API") => file = Required("FILE", "File to write");

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings with { Urls = "http://127.0.0.1:0" }, withJobs: false);
        await host.StartAsync(ct);
        using SocketsHttpHandler handler = new();
        using HttpMessageInvoker http = new(handler);
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(new Uri(host.Urls.First()), "/openapi/v1.json"));
        using var answer = await http.SendAsync(request, ct);
        await File.WriteAllTextAsync(call.Of(file), await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(ct), ct);
        await host.StopAsync(ct);
        return 0;
    }
}
