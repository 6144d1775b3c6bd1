using Mediation.Accounts;
using Mediation.Accounts.Sessions;
using Mediation.Core.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.SignIn;

/// <summary>The person at the page proves again who they are, by the password or by a code, and goes back to where it was asked for.</summary>
internal static class ConfirmEndpoint
{
    public const string Page = "/signin/confirm";

    public static void MapConfirmation(this IEndpointRouteBuilder routes) =>
        routes.MapPost("signin/confirm", ConfirmAsync).DisableAntiforgery().RequireRateLimiting(RequestLimits.SignIns).ExcludeFromDescription();

    /// <summary>Address of the page that asks, which leads back to this request's page.</summary>
    public static string AddressFor(HttpRequest request, string path) =>
        $"{Page}?returnUrl={Uri.EscapeDataString(HttpMethods.IsPost(request.Method) ? path : path + request.QueryString)}";

    private static async Task<IResult> ConfirmAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        CurrentUser user,
        SignInCheck check,
        SignInAttempts attempts,
        [FromForm] string? password,
        [FromForm] string? returnUrl
    )
    {
        var again = $"&returnUrl={Uri.EscapeDataString(LocalAddress.Of(returnUrl))}";
        if (user.Actor.Session is not { } session || http.Features.Get<Account>() is not { } account || !await antiforgery.IsRequestValidAsync(http))
        {
            return Results.LocalRedirect($"{Page}?error=expired{again}");
        }

        var origin = ClientNetwork.OriginOf(http);
        var found = await check.FindAsync(account.UserName, origin.Network);
        if (!attempts.TryBegin(http, account.UserName, found, out var attempt))
        {
            return Results.Empty;
        }

        if (!check.IsRight(found, password ?? string.Empty) && !await IsCodeAsync(check, account, password))
        {
            attempts.Failed(http, user.Id);
            return Results.LocalRedirect($"{Page}?error=failed{again}");
        }

        attempts.Succeeded(attempt);
        await check.RunAsync(new ConfirmSession.Input(user.Id, session.Id, origin.Address));
        return Results.LocalRedirect(LocalAddress.Of(returnUrl));
    }

    private static async Task<bool> IsCodeAsync(SignInCheck check, Account account, string? typed) =>
        typed is { Length: > 0 } && (await check.RunAsync(new UseSecondFactor.Input(account.Actor.Id, typed))).IsRight;
}
