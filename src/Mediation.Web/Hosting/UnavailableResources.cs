using Mediation.Core.Http;

namespace Mediation.Web.Hosting;

/// <summary>
/// What is answered while database or disk are not available: 503 with <c>Retry-After</c>, or 507, also where the page that would say so cannot be
/// drawn, since it reads the database itself.
/// </summary>
internal static class UnavailableResources
{
    /// <summary>Seconds; a database that restarts or fails over needs about as long.</summary>
    private const string RetryAfter = "5";

    /// <summary>Around everything else.</summary>
    public static void UseUnavailableResources(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                http.Response.OnStarting(() =>
                {
                    if (http.Response is { StatusCode: StatusCodes.Status503ServiceUnavailable, Headers.RetryAfter.Count: 0 })
                    {
                        http.Response.Headers.RetryAfter = RetryAfter;
                    }

                    return Task.CompletedTask;
                });
                try
                {
                    await next(http);
                }
                catch (Exception fault) when (!http.Response.HasStarted && RefusalOf(http, fault) is { } refusal)
                {
                    await WriteAsync(http, refusal);
                }
            }
        );

    /// <summary>Status of a fault; 500 when it is one of the program itself.</summary>
    public static int StatusOf(IServiceProvider services, Exception fault) =>
        services.GetRequiredService<ResourceFaults>().RefusalOf(fault) is { } refusal
            ? ProblemExceptionHandler.StatusOf(refusal.Kind)
            : StatusCodes.Status500InternalServerError;

    private static BusinessException? RefusalOf(HttpContext http, Exception fault) =>
        fault is BusinessException { Kind: ErrorKind.Unavailable or ErrorKind.StorageFull } known
            ? known
            : http.RequestServices.GetRequiredService<ResourceFaults>().RefusalOf(fault);

    private static Task WriteAsync(HttpContext http, BusinessException refusal)
    {
        var status = ProblemExceptionHandler.StatusOf(refusal.Kind);
        http.Response.Clear();
        if (!HostPages.IsPage(http.Request))
        {
            return http.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(http, refusal, status, http.Request.Path);
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(http.RequestServices.GetRequiredService<Texts>().Of(refusal), http.RequestAborted);
    }
}
