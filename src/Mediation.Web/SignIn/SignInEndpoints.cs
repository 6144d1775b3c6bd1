using Mediation.Core.Modules;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.SignIn;

/// <summary>
/// Forms of the layout: sign in and out, language, theme. Each redirects to a page of this site only. Each validates its antiforgery token itself,
/// for the framework would answer a stale one with a bare 400.
/// </summary>
internal static class SignInEndpoints
{
    public const string LanguageCookie = "mediation.lang";
    public const string ThemeCookie = "mediation.theme";
    private const int LongestName = 100;

    /// <summary>For somebody without a role: refused there with the words for it.</summary>
    private const string PageForAnybody = "/complaints";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("signin", SignInAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RequestLimits.SignIns).ExcludeFromDescription();
        routes.MapPost("signout", SignOutAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
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
        routes
            .MapGet("/", (CurrentUser user, MenuCatalog menu) => Results.LocalRedirect(menu.StartPageOf(user.Actor.Roles) ?? PageForAnybody))
            .ExcludeFromDescription();
    }

    private static async Task<IResult> SignInAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInCheck check,
        RequestLimits limits,
        [FromForm] string? userName,
        [FromForm] string? password,
        [FromForm] string? returnUrl
    )
    {
        var name = Readable(userName ?? string.Empty);
        var to = Local(returnUrl);
        var again = $"&userName={Uri.EscapeDataString(name)}&returnUrl={Uri.EscapeDataString(to)}";
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.LocalRedirect("/signin?error=expired" + again);
        }

        var (who, from) = (name.ToUpperInvariant(), RequestLimits.AddressOf(http));
        if (limits.WaitOrTry(who, from) is { } wait)
        {
            RequestLimits.Reject(http, wait);
            return Results.Empty;
        }

        if (await check.SignInAsync(name, password ?? string.Empty))
        {
            limits.Succeeded(who, from);
            return Results.LocalRedirect(to);
        }

        return Results.LocalRedirect("/signin?error=failed" + again);
    }

    /// <summary>No longer than any name, without what no address can carry, and without half of a character at its end.</summary>
    private static string Readable(string typed)
    {
        string name = new([.. typed.Where(c => !char.IsControl(c)).Take(LongestName)]);
        return name.Length > 0 && char.IsHighSurrogate(name[^1]) ? name[..^1] : name;
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, SignInManager<MediationUser> signIn)
    {
        if (await antiforgery.IsRequestValidAsync(http))
        {
            if (await signIn.UserManager.GetUserAsync(http.User) is { } person)
            {
                // On every device: a copied cookie is no longer accepted.
                await signIn.UserManager.UpdateSecurityStampAsync(person);
            }

            await signIn.Context.SignOutCookieAsync();
        }

        return Results.LocalRedirect("/signin");
    }

    private static Task SignOutCookieAsync(this HttpContext http) =>
        Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.SignOutAsync(http, IdentityConstants.ApplicationScheme);

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
                    SameSite = SameSiteMode.Lax,
                    IsEssential = true,
                }
            );
        }

        return Results.LocalRedirect(Local(returnUrl));
    }

    /// <summary>Only a path on this site: no scheme, no host, no backslash.</summary>
    private static string Local(string? url) =>
        url is { Length: > 0 }
        && url[0] == '/'
        && !url.StartsWith("//", StringComparison.Ordinal)
        && !url.Contains('\\', StringComparison.Ordinal)
        && !url.Any(char.IsControl)
            ? Uri.TryCreate(new Uri("http://here"), url, out var there)
                ? there.PathAndQuery
                : "/"
            : "/";
}
