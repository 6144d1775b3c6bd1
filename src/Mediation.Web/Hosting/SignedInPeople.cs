using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Core.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace Mediation.Web.Hosting;

/// <summary>Who acts in a request, what a person with a temporary password may do, and the record of what was refused.</summary>
internal static class SignedInPeople
{
    private static readonly PathString[] WithTemporaryPassword = ["/account", "/signout", "/signin", "/preferences", "/error"];

    /// <summary>After the authentication: the account that it read becomes the user of the request.</summary>
    public static void UseSignedInPeople(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                if (http.Features.Get<Account>() is { } account && http.User.Identity?.IsAuthenticated is true)
                {
                    http.RequestServices.GetRequiredService<CurrentUser>().Become(account.Actor, ClientNetwork.AddressOf(http));
                    if (account is { PasswordIsTemporary: true, Actor.Session: not null } && !IsOpenWithTemporaryPassword(http.Request.Path))
                    {
                        await RefuseAsync(http);
                        return;
                    }
                }

                await next(http);
            }
        );

    /// <summary>A page or a file that needs a fresh proof of who asks sends its reader to give it, and back.</summary>
    public static void UseConfirmation(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                try
                {
                    await next(http);
                }
                catch (BusinessException refused) when (refused.Code == CoreErrors.ConfirmIdentityCode && IsReader(http))
                {
                    http.Response.Redirect(ConfirmEndpoint.AddressFor(http.Request, http.Request.Path));
                }
            }
        );

    /// <summary>Around everything: a 403 enters the security log, with the route and not with what was typed.</summary>
    public static void UseRecordOfRefusals(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                await next(http);
                if (http.Response.StatusCode == StatusCodes.Status403Forbidden)
                {
                    var user = http.RequestServices.GetRequiredService<CurrentUser>();
                    var id = user.IsKnown ? user.Id : (Guid?)null;
                    var endpoint = http.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? http.GetEndpoint();
                    http.RequestServices.GetRequiredService<SecurityEvents>()
                        .Record(SecurityEventKind.AccessRefused, id, id, ClientNetwork.AddressOf(http), (endpoint as RouteEndpoint)?.RoutePattern.RawText);
                }
            }
        );

    private static bool IsOpenWithTemporaryPassword(PathString path) =>
        WithTemporaryPassword.Any(open => path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase)) || Path.HasExtension(path.Value);

    private static bool IsReader(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !http.Response.HasStarted
        && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext http)
    {
        if (HostPages.IsPage(http.Request))
        {
            http.Response.Redirect("/account");
            return Task.CompletedTask;
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return http
            .RequestServices.GetRequiredService<ProblemWriter>()
            .WriteAsync(http, ProblemWriter.OfStatus(StatusCodes.Status403Forbidden), StatusCodes.Status403Forbidden, http.Request.Path);
    }
}
