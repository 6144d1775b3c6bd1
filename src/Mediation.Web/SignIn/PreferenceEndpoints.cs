using Mediation.Core.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.SignIn;

/// <summary>Language and look: small forms of the layout that remember a choice and go back to a page of this site.</summary>
internal static class PreferenceEndpoints
{
    public const string LanguageCookie = "mediation.lang";
    public const string ThemeCookie = "mediation.theme";

    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("preferences/language", (HttpContext http, IAntiforgery antiforgery, [FromForm] string value, [FromForm] string? returnUrl) =>
                RememberAsync(http, antiforgery, LanguageCookie, value is "en" ? "en" : "zh-CN", returnUrl)
            )
            .AllowAnonymous()
            .DisableAntiforgery()
            .ExcludeFromDescription();
        routes
            .MapPost("preferences/theme", (HttpContext http, IAntiforgery antiforgery, [FromForm] string value, [FromForm] string? returnUrl) =>
                RememberAsync(http, antiforgery, ThemeCookie, value is "light" or "dark" ? value : "auto", returnUrl)
            )
            .AllowAnonymous()
            .DisableAntiforgery()
            .ExcludeFromDescription();
    }

    private static async Task<IResult> RememberAsync(HttpContext http, IAntiforgery antiforgery, string cookie, string value, string? returnUrl)
    {
        if (await antiforgery.IsRequestValidAsync(http))
        {
            http.Response.Cookies.Append(
                cookie,
                value,
                new CookieOptions
                {
                    MaxAge = TimeSpan.FromDays(365),
                    HttpOnly = true,
                    Secure = http.Request.IsHttps,
                    SameSite = SameSiteMode.Lax,
                    IsEssential = true,
                }
            );
        }

        return Results.LocalRedirect(LocalAddress.Of(returnUrl));
    }
}
