namespace Mediation.Core.Http;

/// <summary>A use case that can be reached over HTTP maps its own route, relative to <c>/api/v1</c>. Routes are nouns.</summary>
public interface IHaveRoute
{
    static abstract void Map(ApiRoutes api);
}

/// <summary>Calls the static <see cref="IHaveRoute.Map"/> of a type by reflection.</summary>
internal static class RouteMapper
{
    public static void Map(Type type, ApiRoutes api) =>
        typeof(RouteMapper).GetMethod(nameof(MapOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [api]);

    private static void MapOf<T>(ApiRoutes api)
        where T : IHaveRoute => T.Map(api);
}
