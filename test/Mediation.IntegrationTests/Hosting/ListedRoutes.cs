using Microsoft.AspNetCore.Routing;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>The routes of the API as the program itself lists them: one that is added is asked by every test that walks them, unnamed there.</summary>
internal static class ListedRoutes
{
    private const string Prefix = "api/v1/";

    /// <summary>Method and pattern, such as <c>GET</c> and <c>complaints/{id:guid}/history</c>.</summary>
    public static List<(string Method, string Route)> Of(HostedServer server) =>
        [
            .. server
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(s => s.Endpoints)
                .OfType<RouteEndpoint>()
                .Select(e => (Methods: e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [], Route: e.RoutePattern.RawText!.TrimStart('/')))
                .Where(e => e.Route.StartsWith(Prefix, StringComparison.Ordinal))
                .SelectMany(e => e.Methods.Where(m => m != "HEAD").Select(method => (method, e.Route[Prefix.Length..]))),
        ];

    /// <summary>Those of one complaint.</summary>
    public static List<(string Method, string Route)> OfAComplaint(HostedServer server)
    {
        var routes = Of(server).FindAll(r => r.Route.StartsWith("complaints/{id:guid}", StringComparison.Ordinal));
        routes.Count.ShouldBeGreaterThan(60);
        return routes;
    }

    public static Uri AddressOf(string route) => new("/api/v1/" + route, UriKind.Relative);

    /// <summary>A pattern with the ids in their places; a part is one that is not there.</summary>
    public static string Filled(string route, string id, string number) =>
        route
            .Replace("{id:guid}", id, StringComparison.Ordinal)
            .Replace("{partId:guid}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal)
            .Replace("{number}", number, StringComparison.Ordinal);
}
