using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Mediation.Web.Hosting;

/// <summary>What holds for pages, as against the API, tokens, health and files.</summary>
internal static class HostPages
{
    /// <summary>A request for a page, as against the API and the token endpoint.</summary>
    public static bool IsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/connect", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A form whose antiforgery token is stale or of another sign-in is drawn again with what was typed and a fresh token, instead of a bare
    /// 400. The use-case runner lets it only read, so that a forged form changes nothing.
    /// </summary>
    public static void UseUnverifiedForms(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                if (
                    http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
                    && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
                )
                {
                    http.RequestServices.GetRequiredService<CurrentUser>().MarkFormUnverified();
                    http.Features.Set<IAntiforgeryValidationFeature>(new UnverifiedForm());
                }

                return next(http);
            }
        );

    /// <summary>
    /// A query or a form that no one can read (a NUL, which no database keeps; a broken escape; an end that is missing) is a bad request
    /// before anybody reads it; at the token endpoint with the error code of OAuth.
    /// </summary>
    public static void UseReadableRequests(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                if (
                    http.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) is true
                    || (IsOurForm(http.Request) && !await IsReadableAsync(http))
                )
                {
                    http.Response.StatusCode = StatusCodes.Status400BadRequest;
                    if (http.Request.Path.StartsWithSegments("/connect", StringComparison.OrdinalIgnoreCase))
                    {
                        await http.Response.WriteAsJsonAsync(new { error = OpenIddictConstants.Errors.InvalidClient }, http.RequestAborted);
                    }

                    return;
                }

                await next(http);
            }
        );

    /// <summary>What the API is sent with files is read by its own routes.</summary>
    private static bool IsOurForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) is true
        || (request.HasFormContentType && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase));

    private static async Task<bool> IsReadableAsync(HttpContext http)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return true;
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return false;
        }
    }

    /// <summary>Lets the page be drawn; <see cref="CurrentUser.IsFormUnverified"/> is what counts then.</summary>
    private sealed class UnverifiedForm : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;

        public Exception? Error => null;
    }
}
