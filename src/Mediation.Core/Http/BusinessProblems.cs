using Mediation.Core.Errors;
using Mediation.Core.Localization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Core.Http;

/// <summary>Tells refusals as RFC 9457 problem details: a stable <c>code</c>, words in the caller's language, errors by field.</summary>
public sealed class BusinessProblems(Texts texts, IProblemDetailsService problems) : IExceptionHandler
{
    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var refusal = exception switch
        {
            BusinessException business => business,
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new BusinessException("Core:RequestTooLarge", ErrorKind.TooLarge),
            BadHttpRequestException => new BusinessException("Core:MalformedRequest", ErrorKind.Invalid),
            _ => null,
        };
        if (refusal is null || !httpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var details = new ProblemDetails
        {
            Type = "urn:mediation:" + refusal.Code,
            Status = StatusOf(refusal.Kind),
            Title = texts.Of(refusal),
            Instance = httpContext.Request.Path,
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

        httpContext.Response.StatusCode = details.Status.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details });
    }

    private Dictionary<string, object> ErrorsOf(BusinessException refusal)
    {
        IEnumerable<FieldError> errors = refusal is InvalidInputException invalid ? invalid.Errors
            : refusal.Field is { } field ? [new FieldError(field, refusal.Code, refusal.Values)] : [];
        return errors.GroupBy(e => e.Field, StringComparer.Ordinal).ToDictionary(
            g => g.Key,
            object (g) => g.Select(e => new { code = e.Code, message = texts.Of(e) }).ToArray(),
            StringComparer.Ordinal);
    }
}
