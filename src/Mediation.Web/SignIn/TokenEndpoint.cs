using System.Security.Claims;
using Microsoft.AspNetCore;
using OpenIddict.Server.AspNetCore;

namespace Mediation.Web.SignIn;

/// <summary>Gives a machine client its token. A client acts as the user it is tied to, with that user's roles and scope.</summary>
internal static class TokenEndpoint
{
    public static void MapTokenEndpoint(this IEndpointRouteBuilder routes) =>
        routes.MapPost("connect/token", ExchangeAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RequestLimits.Tokens).ExcludeFromDescription();

    private static async Task<IResult> ExchangeAsync(
        HttpContext http,
        IOpenIddictApplicationManager clients,
        UserManager<MediationUser> users,
        ActorClaims claims
    )
    {
        var request = http.GetOpenIddictServerRequest()!;
        var client = await clients.FindByClientIdAsync(request.ClientId!, http.RequestAborted);
        var properties = await clients.GetPropertiesAsync(client!, http.RequestAborted);
        var user = properties.TryGetValue(MachineClient.UserProperty, out JsonElement id) ? await users.FindByIdAsync(id.GetString()!) : null;
        if (user is null || await users.IsLockedOutAsync(user))
        {
            return Results.Forbid(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        }

        ClaimsIdentity identity = new(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, ClaimTypes.Name, "role");
        identity.SetClaim(OpenIddictConstants.Claims.Subject, user.Id.ToString());
        foreach (var claim in (await claims.OfAsync(user)).Where(c => c.Type is not ClaimTypes.NameIdentifier and not "AspNet.Identity.SecurityStamp"))
        {
            identity.AddClaim(new Claim(claim.Type == ClaimTypes.Role ? "role" : claim.Type, claim.Value));
        }

        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
