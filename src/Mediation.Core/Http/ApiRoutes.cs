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

    public RouteHandlerBuilder MapPost([StringSyntax("Route")] string route, Delegate handler) => Map(HttpMethods.Post, route, handler);

    public RouteHandlerBuilder MapPut([StringSyntax("Route")] string route, Delegate handler) => Map(HttpMethods.Put, route, handler);

    private RouteHandlerBuilder Map(string method, string route, Delegate handler)
    {
        RouteOfUseCase one = new(handler, routes.ServiceProvider, HttpMethods.IsGet(method));
        var mapped = routes.MapMethods(route, [method], one.InvokeAsync);
        mapped.Add(one.Describe);
        return new RouteHandlerBuilder([mapped]);
    }
}
