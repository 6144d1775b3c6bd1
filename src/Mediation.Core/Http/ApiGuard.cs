using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Mediation.Core.Http;

/// <summary>What no route could read is refused before any route is asked.</summary>
public static class ApiGuard
{
    /// <summary>Words and choices, never files: far more than any form holds. Files come as multipart.</summary>
    public const long LargestJson = 8 * 1_048_576;

    /// <exception cref="BadHttpRequestException">A packed body, an unknown charset, or a JSON body larger than any input.</exception>
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        // A packed body is unpacked nowhere: a few bytes could become more than any input.
        if (
            http.Request.Headers.ContentEncoding is { Count: > 0 } packing
            && packing.Any(p => !string.Equals(p, "identity", StringComparison.OrdinalIgnoreCase))
        )
        {
            throw new BadHttpRequestException("A packed body.", StatusCodes.Status415UnsupportedMediaType);
        }

        if (MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type))
        {
            if (type.Charset.HasValue && !IsKnown(type))
            {
                throw new BadHttpRequestException("An unknown charset.", StatusCodes.Status415UnsupportedMediaType);
            }

            if (http.Request.HasJsonContentType())
            {
                if (http.Request.ContentLength > LargestJson)
                {
                    throw new BadHttpRequestException("A JSON body larger than any input.", StatusCodes.Status413PayloadTooLarge);
                }

                // One that does not say its length is stopped on the way.
                if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                {
                    size.MaxRequestBodySize = LargestJson;
                }

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
