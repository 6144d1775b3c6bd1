using System.Diagnostics.CodeAnalysis;

namespace Mediation.Referrals.Sessions;

/// <summary>Routes of the commands on one session of a mediation.</summary>
internal static class SessionRoutes
{
    /// <summary>As <see cref="UseCaseRoutes.MapCommand{TInput}"/>, with the session's id besides the mediation's.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> and <c>{sessionId:guid}</c> in it.</param>
    /// <param name="withIds">Puts the ids of mediation and session into the input.</param>
    public static RouteHandlerBuilder MapSessionCommand<TInput>(
        this IEndpointRouteBuilder api,
        [StringSyntax("Route")] string route,
        Func<TInput, Guid, Guid, TInput> withIds
    )
        where TInput : IInput<Done> =>
        api.MapPost(route, (Guid id, Guid sessionId, TInput input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.NoContentAsync(withIds(input, id, sessionId), http, ct)
        );
}
