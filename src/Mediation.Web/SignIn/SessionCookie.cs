using System.Security.Claims;
using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Mediation.Web.SignIn;

/// <summary>The cookie of a session: it names account and session, and each request asks the database whether both are still open.</summary>
internal static class SessionCookie
{
    public const string SessionClaim = "session";

    /// <summary>Begins a session for a person whose sign-in was checked.</summary>
    public static async Task SignInAsync(HttpContext http, Guid userId, SessionMethod method, bool withRecoveryCode = false)
    {
        var principal = await StartAsync(http, userId, method, withRecoveryCode);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal);
    }

    /// <summary>As above, for a handler that writes the cookie itself.</summary>
    public static async Task<ClaimsPrincipal> StartAsync(HttpContext http, Guid userId, SessionMethod method, bool withRecoveryCode = false)
    {
        var services = http.RequestServices;
        var replaced = http.Features.Get<Account>()?.Actor.Session?.Id;
        var session = await services
            .GetRequiredService<SignInCheck>()
            .RunAsync(new StartSession.Input(userId, method, ClientNetwork.OriginOf(http), withRecoveryCode, replaced));
        services.GetRequiredService<KnownDevices>().Remember(http, userId);
        return new ClaimsPrincipal(
            new ClaimsIdentity([new(ClaimTypes.NameIdentifier, userId.ToString()), new(SessionClaim, session.ToString())], IdentityConstants.ApplicationScheme)
        );
    }

    public static Task SignOutAsync(HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme);

    /// <summary>Refuses a cookie whose session or account is over; otherwise says who acts.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var sessions = http.RequestServices.GetRequiredService<SessionReader>();
        var account =
            IdOf(context.Principal, ClaimTypes.NameIdentifier) is { } user && IdOf(context.Principal, SessionClaim) is { } session
                ? await (
                    http.GetEndpoint()?.Metadata.GetMetadata<NoSessionUse>() is null
                        ? sessions.OfUsedSessionAsync(user, session, http.RequestAborted)
                        : sessions.OfAsync(user, session, http.RequestAborted)
                )
                : null;
        if (account is null)
        {
            context.RejectPrincipal();
            await SignOutAsync(http);
            return;
        }

        http.Features.Set(account);
    }

    public static Guid? IdOf(ClaimsPrincipal? principal, string claim) => Guid.TryParse(principal?.FindFirstValue(claim), out var id) ? id : null;
}
