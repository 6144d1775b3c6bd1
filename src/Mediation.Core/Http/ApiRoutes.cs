using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Mediation.Core.Http;

/// <summary>
/// The routes of the API. The framework compiles the handler of every route before it serves the first request, which was a large part of a start;
/// here each is compiled when it is first called. What describes a route (parameters, answers, choices) is there from the start.
/// </summary>
/// <param name="routes">Where they are mapped.</param>
public sealed class ApiRoutes(IEndpointRouteBuilder routes)
{
    public RouteHandlerBuilder MapGet([StringSyntax("Route")] string route, Delegate handler) => Map(HttpMethods.Get, route, handler);

    /// <summary>A document of which the record says who read it: what is fetched ahead, or by HEAD, is refused.</summary>
    public RouteHandlerBuilder MapRecordedGet([StringSyntax("Route")] string route, Delegate handler) => Map(HttpMethods.Get, route, handler, isRecorded: true);

    public RouteHandlerBuilder MapPost([StringSyntax("Route")] string route, Delegate handler) => Map(HttpMethods.Post, route, handler);

    public RouteHandlerBuilder MapPut([StringSyntax("Route")] string route, Delegate handler) => Map(HttpMethods.Put, route, handler);

    private RouteHandlerBuilder Map(string method, string route, Delegate handler, bool isRecorded = false)
    {
        RouteOfUseCase one = new(handler, routes.ServiceProvider, HttpMethods.IsGet(method));
        var mapped = routes.MapMethods(route, [method], isRecorded ? http => InvokeUnlessAheadAsync(one, http) : one.InvokeAsync);
        mapped.Add(one.Describe);
        return new RouteHandlerBuilder([mapped]);
    }

    private static Task InvokeUnlessAheadAsync(RouteOfUseCase one, HttpContext http)
    {
        if (!FetchedAhead.Is(http.Request))
        {
            return one.InvokeAsync(http);
        }

        FetchedAhead.Refuse(http.Response);
        return Task.CompletedTask;
    }
}
