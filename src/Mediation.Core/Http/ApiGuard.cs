using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Mediation.Core.Http;

/// <summary>What no route could read is refused before any route is asked.</summary>
public static class ApiGuard
{
    /// <exception cref="BadHttpRequestException">An unknown charset.</exception>
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
        {
            if (type.Charset.HasValue && !IsKnown(type))
            {
                throw new BadHttpRequestException("An unknown charset.", StatusCodes.Status415UnsupportedMediaType);
            }

            if (http.Request.HasJsonContentType())
            {
                http.Request.EnableBuffering();
                http.Features.Set(new KeptBody(http.GetEndpoint()));
            }
        }

        return next(http);
    }

    private static bool IsKnown(MediaTypeHeaderValue type)
    {
        try
        {
            return type.Encoding is not null;
        }
        catch (NotSupportedException)
        {
            // UTF-7: the framework knows it and refuses it.
            return false;
        }
    }
}
