using Mediation.Accounts.Domain;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Forward;

/// <summary>The form that moves the demo's clock. Whoever moves it is signed in anew at the time to which it went. Mapped in Development only.</summary>
internal static class ForwardEndpoint
{
    public const string Address = "/demo-clock";

    public static void MapForward(this IEndpointRouteBuilder routes) =>
        routes.MapPost("demo-clock/forward", ForwardAsync).DisableAntiforgery().ExcludeFromDescription();

    private static async Task<IResult> ForwardAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        CurrentUser user,
        ClockForward forward,
        MediationDbContext db,
        IHostApplicationLifetime program,
        [FromForm] ForwardSpan span
    )
    {
        if (await antiforgery.IsRequestValidAsync(http) && user.Actor.Session is { } session && Enum.IsDefined(span))
        {
            // A way that was begun is gone to its end, whether or not somebody waits for it. Only the end of the program breaks it off, between two saves:
            // what was saved stands, and the clock goes on from there.
            await forward.GoAsync(span, program.ApplicationStopping);
            var method = await db.Set<UserSession>().Where(s => s.Id == session.Id).Select(s => s.Method).SingleAsync(CancellationToken.None);
            await SessionCookie.SignInAsync(http, user.Id, method);
        }

        return Results.LocalRedirect(Address);
    }
}
