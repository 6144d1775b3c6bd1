namespace Mediation.Web.Hosting;

/// <summary>What may be kept in caches: the program's own assets and its API description. All else may hold persons and says no-store.</summary>
internal static class CacheHeaders
{
    public static void UseCacheHeaders(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                http.Response.OnStarting(() =>
                {
                    var headers = http.Response.Headers;
                    if (headers.CacheControl.Count == 0)
                    {
                        headers.CacheControl = http.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase)
                            ? "public, max-age=3600"
                            : "no-store";
                    }

                    return Task.CompletedTask;
                });
                return next(http);
            }
        );
}
