using Microsoft.AspNetCore.Mvc;

namespace Mediation.Core.Http;

/// <summary>
/// Writes what is refused as RFC 9457 problem details, whatever the caller said it accepts: a stable <c>code</c>, words in the
/// caller's language, errors by field.
/// </summary>
public sealed class ProblemWriter(Texts texts)
{
    /// <summary>The refusal that a bare status stands for: what the server itself refused before any use case was asked.</summary>
    public static BusinessException OfStatus(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => CoreErrors.NotSignedIn(),
            StatusCodes.Status403Forbidden => new BusinessException("Core:Forbidden", ErrorKind.Forbidden),
            StatusCodes.Status404NotFound => new BusinessException("Core:NotFound", ErrorKind.NotFound),
            StatusCodes.Status405MethodNotAllowed => new BusinessException("Core:MethodNotAllowed", ErrorKind.Invalid),
            StatusCodes.Status413PayloadTooLarge => new BusinessException("Core:RequestTooLarge", ErrorKind.TooLarge),
            StatusCodes.Status415UnsupportedMediaType => new BusinessException("Core:UnsupportedMediaType", ErrorKind.Invalid),
            StatusCodes.Status429TooManyRequests => new BusinessException("Core:TooManyRequests", ErrorKind.Invalid),
            StatusCodes.Status503ServiceUnavailable => CoreErrors.Unavailable(),
            StatusCodes.Status507InsufficientStorage => CoreErrors.StorageFull(),
            >= StatusCodes.Status500InternalServerError => new BusinessException("Core:Unexpected"),
            _ => new BusinessException("Core:MalformedRequest", ErrorKind.Invalid),
        };

    public Task WriteAsync(HttpContext http, BusinessException refusal, int status, string? path)
    {
        var details = new ProblemDetails
        {
            Type = "urn:mediation:" + refusal.Code,
            Status = status,
            Title = texts.Of(refusal),
            Instance = path,
        };
        details.Extensions["code"] = refusal.Code;
        if (refusal.Values.Count > 0)
        {
            details.Extensions["values"] = refusal.Values;
        }

        if (ErrorsOf(refusal) is { Count: > 0 } errors)
        {
            details.Extensions["errors"] = errors;
        }

        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(details, options: null, "application/problem+json", http.RequestAborted);
    }

    private Dictionary<string, object> ErrorsOf(BusinessException refusal) =>
        refusal
            .Errors.GroupBy(e => e.Field, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, object (g) => g.Select(e => new { code = e.Code, message = texts.Of(e) }).ToArray(), StringComparer.Ordinal);
}
