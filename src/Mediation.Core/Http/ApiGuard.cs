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
            if (type.Charset.HasValue && type.Encoding is null)
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
}
