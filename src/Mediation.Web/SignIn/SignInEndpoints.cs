using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.Own;
using Mediation.Accounts.SecurityLog;
using Mediation.Accounts.Sessions;
using Mediation.Core.Http;
using Mediation.Core.Modules;
using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.SignIn;

/// <summary>
/// Sign in (password, then a code where the account has an authenticator) and out. Each form redirects to a page of this site only, and
/// validates its antiforgery token itself, for the framework would answer a stale one with a bare 400.
/// </summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("signin", SignInAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RequestLimits.SignIns).ExcludeFromDescription();
        routes.MapPost("signin/code", CodeAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RequestLimits.SignIns).ExcludeFromDescription();
        routes.MapPost("signout", SignOutAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        routes
            .MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (CurrentUser user, MenuCatalog menu) =>
                Results.LocalRedirect(menu.StartPageOf(user.Actor.Roles) ?? NoRolePage.Address)
            )
            .ExcludeFromDescription();
    }

    private static async Task<IResult> SignInAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInCheck check,
        SignInAttempts attempts,
        SecondStep second,
        [FromForm] string? userName,
        [FromForm] string? password,
        [FromForm] string? returnUrl
    )
    {
        var name = Readable(userName ?? string.Empty);
        var to = LocalAddress.Of(returnUrl);
        var again = $"&userName={Uri.EscapeDataString(name)}&returnUrl={Uri.EscapeDataString(to)}";
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.LocalRedirect("/signin?error=expired" + again);
        }

        var found = await check.FindAsync(name, ClientNetwork.Of(http.Connection.RemoteIpAddress));
        if (!attempts.TryBegin(http, name, found, out var attempt))
        {
            return Results.Empty;
        }

        if (!check.IsRight(found, password ?? string.Empty))
        {
            attempts.Failed(http, found?.Account.Actor.Id);
            return Results.LocalRedirect("/signin?error=failed" + again);
        }

        attempts.Succeeded(attempt);
        if (found!.HasSecondFactor)
        {
            second.Begin(http, found.Account.Actor.Id, found.Account.SecurityStamp);
            return Results.LocalRedirect($"/signin/code?returnUrl={Uri.EscapeDataString(to)}");
        }

        await SessionCookie.SignInAsync(http, found.Account.Actor.Id, SessionMethod.Password);
        return Results.LocalRedirect(to);
    }

    private static async Task<IResult> CodeAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        SignInCheck check,
        RequestLimits limits,
        SecondStep second,
        AccountReader accounts,
        SecurityEvents events,
        TimeProvider clock,
        [FromForm] string? code,
        [FromForm] string? returnUrl
    )
    {
        var to = LocalAddress.Of(returnUrl);
        if (
            !await antiforgery.IsRequestValidAsync(http)
            || second.Of(http) is not { } awaited
            || await accounts.OfAsync(awaited.UserId, http.RequestAborted) is not { } account
            || !account.IsOpen(clock.GetUtcNow())
            || account.SecurityStamp != awaited.Stamp
        )
        {
            return Results.LocalRedirect($"/signin?error=expired&returnUrl={Uri.EscapeDataString(to)}");
        }

        if (limits.WaitOrTryCode(awaited.UserId) is { } wait)
        {
            RequestLimits.Reject(http, wait);
            return Results.Empty;
        }

        var used = await check.RunAsync(new UseSecondFactor.Input(awaited.UserId, code ?? string.Empty));
        if (!used.IsRight)
        {
            events.Record(SecurityEventKind.SecondFactorFailed, null, awaited.UserId, ClientNetwork.AddressOf(http));
            return Results.LocalRedirect($"/signin/code?error=failed&returnUrl={Uri.EscapeDataString(to)}");
        }

        limits.CodeSucceeded(awaited.UserId);
        SecondStep.End(http);
        await SessionCookie.SignInAsync(http, awaited.UserId, SessionMethod.SecondFactor, used.IsRecovery);
        return Results.LocalRedirect(to);
    }

    /// <summary>No longer than any name, without what no address can carry, and without half of a character at its end.</summary>
    private static string Readable(string typed)
    {
        string name = new([.. typed.Where(c => !char.IsControl(c)).Take(UserNames.Longest)]);
        return name.Length > 0 && char.IsHighSurrogate(name[^1]) ? name[..^1] : name;
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, CurrentUser user, UseCaseRunner run)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            // Another site may not sign anybody out; whoever believes to be signed out and is not must be told.
            return user.IsKnown ? Results.StatusCode(StatusCodes.Status400BadRequest) : Results.LocalRedirect("/signin");
        }

        if (user.IsKnown && user.Actor.Session is { } session)
        {
            // A copied cookie is no longer accepted; the person's other devices go on.
            await run.RunAsync(new EndSession.Input(session.Id));
        }

        await SessionCookie.SignOutAsync(http);

        // The next person at this machine finds neither pages nor drafts.
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Results.LocalRedirect("/signin");
    }
}
