using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Mediation.Core.Http;

/// <summary>One route of <see cref="ApiRoutes"/>: described when the routes are built, compiled at its first call.</summary>
internal sealed class RouteOfUseCase
{
    private readonly Delegate handler;
    private readonly IServiceProvider services;
    private readonly bool isQuery;
    private readonly Lazy<RequestDelegate> compiled;
    private RouteEndpointBuilder? described;

    public RouteOfUseCase(Delegate handler, IServiceProvider services, bool isQuery)
    {
        (this.handler, this.services, this.isQuery) = (handler, services, isQuery);
        compiled = new(Compile);
    }

    public Task InvokeAsync(HttpContext http) => compiled.Value(http);

    /// <summary>Adds what the handler's parameters and answers say, and keeps the filters for the handler itself.</summary>
    public void Describe(EndpointBuilder endpoint)
    {
        var route = (RouteEndpointBuilder)endpoint;
        endpoint.Metadata.Insert(0, handler.Method);
        RequestDelegateFactory.InferMetadata(handler.Method, OptionsOf(route));
        foreach (var attribute in handler.Method.GetCustomAttributes())
        {
            endpoint.Metadata.Add(attribute);
        }

        if (isQuery)
        {
            QueryNames.RefuseUnknown(endpoint);
        }

        EnumQueryFilter.RequireKnownNames(endpoint);
        VersionedCommand.HonourIfMatch(endpoint);
        RouteEndpointBuilder own = new(requestDelegate: null, route.RoutePattern, route.Order) { ApplicationServices = services };
        foreach (var filter in endpoint.FilterFactories)
        {
            own.FilterFactories.Add(filter);
        }

        endpoint.FilterFactories.Clear();
        described = own;
    }

    private RequestDelegate Compile() => RequestDelegateFactory.Create(handler, OptionsOf(described!)).RequestDelegate;

    private RequestDelegateFactoryOptions OptionsOf(RouteEndpointBuilder endpoint) =>
        new()
        {
            ServiceProvider = services,
            RouteParameterNames = endpoint.RoutePattern.Parameters.Select(p => p.Name),
            ThrowOnBadRequest = services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
            DisableInferBodyFromParameters = isQuery,
            EndpointBuilder = endpoint,
        };
}
