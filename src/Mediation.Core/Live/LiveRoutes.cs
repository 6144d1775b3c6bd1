using Microsoft.AspNetCore.Builder;

namespace Mediation.Core.Live;

/// <summary>Routes that answer what changed: once as JSON, or as a stream of server-sent events, see <see cref="LiveStreams"/>.</summary>
public static class LiveRoutes
{
    /// <summary>A route whose input is its path and query string.</summary>
    public static RouteHandlerBuilder MapChanges<TInput>(this ApiRoutes api, [StringSyntax("Route")] string route)
        where TInput : class, ILiveInput<TInput> =>
        api.MapGet(route, ([AsParameters] TInput input, LiveStreams streams, HttpContext http, CancellationToken ct) => streams.AnswerAsync(input, http, ct))
            .Live();

    /// <summary>What holds for every such route, also for one that reads its input itself.</summary>
    public static RouteHandlerBuilder Live(this RouteHandlerBuilder route) => route.Produces<LiveNews>().WithMetadata(new NoSessionUse());
}
