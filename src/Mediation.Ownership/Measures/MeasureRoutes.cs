using System.Diagnostics.CodeAnalysis;

namespace Mediation.Ownership.Measures;

/// <summary>Routes of the commands on one measure of an ownership.</summary>
internal static class MeasureRoutes
{
    /// <summary>As <see cref="UseCaseRoutes.MapCommand{TInput}"/>, with the measure's id besides the complaint's.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> and <c>{mid:guid}</c> in it.</param>
    /// <param name="withIds">Puts the ids of complaint and measure into the input.</param>
    public static RouteHandlerBuilder MapMeasureCommand<TInput>(
        this IEndpointRouteBuilder api,
        [StringSyntax("Route")] string route,
        Func<TInput, Guid, Guid, TInput> withIds
    )
        where TInput : IInput<Done> =>
        api.MapPost(route, (Guid id, Guid mid, TInput input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.NoContentAsync(withIds(input, id, mid), http, ct)
        );
}
