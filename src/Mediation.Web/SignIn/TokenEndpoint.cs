using System.Security.Claims;
using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Accounts.Sessions;
using Microsoft.AspNetCore;
using OpenIddict.Server.AspNetCore;

namespace Mediation.Web.SignIn;

/// <summary>
/// Gives a machine client its token. A client acts as the user it is tied to: the token carries who that is and a mark of the account's stamp,
/// and each request asks for its roles, unit and state anew.
/// </summary>
internal static class TokenEndpoint
{
    public const string MarkClaim = "mark";

    public static void MapTokenEndpoint(this IEndpointRouteBuilder routes) =>
        routes.MapPost("connect/token", ExchangeAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RequestLimits.Tokens).ExcludeFromDescription();

    private static async Task<IResult> ExchangeAsync(
        HttpContext http,
        IOpenIddictApplicationManager clients,
        AccountReader accounts,
        SecurityEvents events,
        TimeProvider clock
    )
    {
        var request = http.GetOpenIddictServerRequest()!;
        var client = await clients.FindByClientIdAsync(request.ClientId!, http.RequestAborted);
        var properties = await clients.GetPropertiesAsync(client!, http.RequestAborted);
        var account =
            properties.TryGetValue(MachineClient.UserProperty, out JsonElement id) && Guid.TryParse(id.GetString(), out var userId)
                ? await accounts.OfAsync(userId, http.RequestAborted)
                : null;
        var address = ClientNetwork.AddressOf(http);
        if (account is null || !account.IsOpen(clock.GetUtcNow()))
        {
            events.Record(SecurityEventKind.TokenRefused, null, account?.Actor.Id, address, request.ClientId);
            return Results.Forbid(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        }

        ClaimsIdentity identity = new(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, ClaimTypes.Name, "role");
        identity.SetClaim(OpenIddictConstants.Claims.Subject, account.Actor.Id.ToString());
        identity.SetClaim(MarkClaim, SessionReader.MarkOf(account.SecurityStamp));
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        events.Record(SecurityEventKind.TokenIssued, account.Actor.Id, account.Actor.Id, address, request.ClientId);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
