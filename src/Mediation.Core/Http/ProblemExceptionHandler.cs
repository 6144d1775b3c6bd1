using Microsoft.AspNetCore.Diagnostics;

namespace Mediation.Core.Http;

/// <summary>Answers every refusal and every fault of the API as a problem; an unexpected fault says nothing but that it was logged.</summary>
public sealed class ProblemExceptionHandler(ProblemWriter problems, ResourceFaults resources) : IExceptionHandler
{
    public static int StatusOf(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Invalid => StatusCodes.Status400BadRequest,
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
            ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
            ErrorKind.StorageFull => StatusCodes.Status507InsufficientStorage,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path was already replaced by that of the error page.
        PathString path = new(httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path.Value);
        if (!path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (status, refusal) = exception switch
        {
            BusinessException { Code: CoreErrors.StaleEditCode } stale when httpContext.Request.Headers.IfMatch.Count > 0 => (
                StatusCodes.Status412PreconditionFailed,
                stale
            ),
            BusinessException business => (StatusOf(business.Kind), business),
            BadHttpRequestException malformed => (
                malformed.StatusCode,
                await MalformedJson.RefusalOfAsync(httpContext, malformed) ?? ProblemWriter.OfStatus(malformed.StatusCode)
            ),
            _ when resources.RefusalOf(exception) is { } unavailable => (StatusOf(unavailable.Kind), unavailable),
            _ => (StatusCodes.Status500InternalServerError, ProblemWriter.OfStatus(StatusCodes.Status500InternalServerError)),
        };
        await problems.WriteAsync(httpContext, refusal, status, path);
        return true;
    }
}
