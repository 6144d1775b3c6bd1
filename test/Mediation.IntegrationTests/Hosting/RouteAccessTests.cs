using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Every route of the API, enumerated: a stranger is answered 401, a role without the permission 403, both as problem details.</summary>
[Collection(OpenServerCollection.Name)]
public sealed class RouteAccessTests(OpenServer open)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task Every_route_answers_a_stranger_401_as_a_problem()
    {
        using var http = server.Client();
        List<string> wrong = [];
        foreach (var (method, path, body, _) in Routes().Where(r => !r.IsOpen))
        {
            var (status, media, code) = await AnswerAsync(http, method, path, body);
            if ((status, media, code) != (HttpStatusCode.Unauthorized, "application/problem+json", "Core:NotSignedIn"))
            {
                wrong.Add($"{method} {path}: {status} {media} {code}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_route_answers_each_role_403_as_a_problem_or_lets_it_to_the_use_case()
    {
        StringBuilder table = new("# Route and the roles that are not sent away with 403. Written by the test beside it.\n");
        Dictionary<string, HttpClient> clients = [];
        foreach (var role in MediationRoles.All)
        {
            clients[role] = await server.ClientAsync(role);
        }

        foreach (var (method, path, body, _) in Routes().Where(r => !r.IsOpen))
        {
            List<string> passed = [];
            foreach (var (role, http) in clients)
            {
                var (status, media, code) = await AnswerAsync(http, method, path, body);
                ((int)status).ShouldBeLessThan(500, $"{method} {path} of {role}");
                if (status == HttpStatusCode.Forbidden)
                {
                    (media, code).ShouldBe(("application/problem+json", "Core:PermissionMissing"), $"{method} {path} of {role}");
                }
                else
                {
                    status.ShouldNotBe(HttpStatusCode.Unauthorized, $"{method} {path} of {role}");
                    passed.Add(role);
                }
            }

            table.Append($"{method, -6} {path, -76} {string.Join(' ', passed)}".TrimEnd()).Append('\n');
        }

        foreach (var client in clients.Values)
        {
            client.Dispose();
        }

        await Approved.ShouldMatchAsync("Hosting/route-access.txt", table.ToString().Replace(Guid.Empty.ToString(), "{id}", StringComparison.Ordinal));
    }

    /// <summary>With ids that exist nowhere, and a body that can be bound.</summary>
    private static async Task<(HttpStatusCode Status, string? Media, string? Code)> AnswerAsync(HttpClient http, string method, string path, string body)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (method is not "GET")
        {
            request.Content = path.EndsWith("/files", StringComparison.Ordinal)
                ? Api.File("a.pdf", Api.APdf())
                : new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var answer = await http.SendAsync(request);
        var media = answer.Content.Headers.ContentType?.MediaType;
        var text = await answer.Content.ReadAsStringAsync();
        return (
            answer.StatusCode,
            media,
            media == "application/problem+json" && JsonDocument.Parse(text).RootElement.TryGetProperty("code", out var code) ? code.GetString() : null
        );
    }

    private List<(string Method, string Path, string Body, bool IsOpen)> Routes()
    {
        var routes = ((HostedServer)server)
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText?.TrimStart('/').StartsWith("api/v1/", StringComparison.Ordinal) == true)
            .SelectMany(e =>
                // HEAD is the same route without its body, in which the code would stand.
                e.Metadata.GetRequiredMetadata<HttpMethodMetadata>()
                    .HttpMethods.Where(m => m != HttpMethods.Head)
                    .Select(m => (m, PathOf(e.RoutePattern), BodyOf(e), e.Metadata.GetMetadata<IAllowAnonymous>() is not null))
            )
            .OrderBy(r => r.Item2, StringComparer.Ordinal)
            .ThenBy(r => r.m, StringComparer.Ordinal)
            .ToList();
        routes.Count.ShouldBeGreaterThan(40);
        return routes;
    }

    private static string BodyOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { IsInterface: false } input
            ? JsonSerializer.Serialize(EmptyInput.Of(input), Json)
            : "{}";

    private static string PathOf(RoutePattern pattern) =>
        "/"
        + string.Join(
            '/',
            pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p is RoutePatternLiteralPart word ? word.Content : Guid.Empty.ToString())))
        );
}
