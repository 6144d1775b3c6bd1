using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mediation.Core.Http;

/// <summary>
/// The usual routes of use cases. The handlers declare their parameters as any route does, so that <see cref="VersionedCommand"/>,
/// <see cref="EnumQueryFilter"/> and the API description see the input. A route that answers otherwise is mapped by its use case itself.
/// </summary>
public static class UseCaseRoutes
{
    /// <summary>A command on the thing that the route's <c>id</c> names: 204, done once per idempotency key.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> in it.</param>
    /// <param name="withId">Puts the id into the input.</param>
    public static RouteHandlerBuilder MapCommand<TInput>(this ApiRoutes api, [StringSyntax("Route")] string route, Func<TInput, Guid, TInput> withId)
        where TInput : IInput<Done> =>
        api.MapPost(route, (Guid id, TInput input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.NoContentAsync(BodyIds.Same(input, withId(input, id)), http, ct)
        );

    /// <summary>As above, on a part of that thing: a measure of an ownership, a session of a mediation.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> and <c>{partId:guid}</c> in it.</param>
    /// <param name="withIds">Puts the ids of the whole and of its part into the input.</param>
    public static RouteHandlerBuilder MapPartCommand<TInput>(this ApiRoutes api, [StringSyntax("Route")] string route, Func<TInput, Guid, Guid, TInput> withIds)
        where TInput : IInput<Done> =>
        api.MapPost(route, (Guid id, Guid partId, TInput input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            run.NoContentAsync(BodyIds.Same(input, withIds(input, id, partId)), http, ct)
        );

    /// <summary>Runs a command once per idempotency key and answers 204.</summary>
    public static async Task<NoContent> NoContentAsync<TInput>(this UseCaseRunner run, TInput input, HttpContext http, CancellationToken ct)
        where TInput : IInput<Done>
    {
        await run.RunAsync(input, http.IdempotencyKey(), ct);
        return TypedResults.NoContent();
    }

    /// <summary>A command that makes something of the thing that the route's <c>id</c> names: 201 with its address, made once per idempotency key.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> in it.</param>
    /// <param name="withId">Puts the id into the input.</param>
    /// <param name="location">Address of what was made, below <c>/api/v1/</c>; from the id and the result.</param>
    public static RouteHandlerBuilder MapCreate<TInput, TResult>(
        this ApiRoutes api,
        [StringSyntax("Route")] string route,
        Func<TInput, Guid, TInput> withId,
        Func<Guid, TResult, string> location
    )
        where TInput : IInput<TResult> => api.MapPost(route, async (Guid id, TInput input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var result = await run.RunAsync(BodyIds.Same(input, withId(input, id)), http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/{location(id, result)}", result);
        });

    /// <summary>A command that needs no body and answers something: 200. What a body says all the same is read, and refused if it is unknown.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> in it.</param>
    /// <param name="of">The input for an id.</param>
    public static RouteHandlerBuilder MapBareCommand<TInput, TResult>(this ApiRoutes api, [StringSyntax("Route")] string route, Func<Guid, TInput> of)
        where TInput : class, IInput<TResult> =>
        api.MapPost(route, async (Guid id, TInput? input, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input ?? of(id), of(id)), ct: ct))
        );

    /// <summary>A query whose input is the query string: 200.</summary>
    public static RouteHandlerBuilder MapQuery<TInput, TResult>(this ApiRoutes api, [StringSyntax("Route")] string route)
        where TInput : IInput<TResult> =>
        api.MapGet(route, async ([AsParameters] TInput input, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(input, ct: ct)));

    /// <summary>A query without an input: 200.</summary>
    public static RouteHandlerBuilder MapQuery<TInput, TResult>(this ApiRoutes api, [StringSyntax("Route")] string route, Func<TInput> input)
        where TInput : IInput<TResult> =>
        api.MapGet(route, async (UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(input(), ct: ct)));

    /// <summary>A query about the thing that the route's <c>id</c> names: 200.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> in it.</param>
    /// <param name="of">The input for an id.</param>
    public static RouteHandlerBuilder MapQuery<TInput, TResult>(this ApiRoutes api, [StringSyntax("Route")] string route, Func<Guid, TInput> of)
        where TInput : IInput<TResult> =>
        api.MapGet(route, async (Guid id, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(of(id), ct: ct)));

    /// <summary>As above; the answer carries its version as an ETag, which a later command may name in <c>If-Match</c>.</summary>
    /// <param name="api">The routes of the API.</param>
    /// <param name="route">A noun, with <c>{id:guid}</c> in it.</param>
    /// <param name="of">The input for an id.</param>
    /// <param name="version">Version of what was read; null when there is nothing yet that has one.</param>
    public static RouteHandlerBuilder MapVersionedQuery<TInput, TResult>(
        this ApiRoutes api,
        [StringSyntax("Route")] string route,
        Func<Guid, TInput> of,
        Func<TResult, int?> version
    )
        where TInput : IInput<TResult> =>
        api.MapGet(route, (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) => run.OkWithETagAsync(of(id), version, http, ct));

    /// <summary>Runs a query and answers 200 with the version of what was read as an ETag.</summary>
    public static async Task<Ok<TResult>> OkWithETagAsync<TResult>(
        this UseCaseRunner run,
        IInput<TResult> input,
        Func<TResult, int?> version,
        HttpContext http,
        CancellationToken ct
    )
    {
        var result = await run.RunAsync(input, ct: ct);
        if (version(result) is { } read)
        {
            http.ETag(read);
        }

        return TypedResults.Ok(result);
    }
}
