using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Mediation.Web.SignIn;

/// <summary>
/// Schemes that answer requests themselves (the token endpoint, the callback of an identity provider) are asked at their own addresses only: making
/// their handlers costs more than most requests do.
/// </summary>
internal sealed class RequestHandlerSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor http) : AuthenticationSchemeProvider(options)
{
    private static readonly Task<IEnumerable<AuthenticationScheme>> None = Task.FromResult<IEnumerable<AuthenticationScheme>>([]);

    /// <summary>Addresses of OpenIddict's server and of the OpenID Connect client, their defaults included.</summary>
    private static readonly PathString[] Addresses = ["/connect", "/.well-known", SingleSignOn.Address, "/signout-oidc", "/signout-callback-oidc"];

    public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
        http.HttpContext is not { Request.Path: var path } || Addresses.Any(one => path.StartsWithSegments(one, StringComparison.OrdinalIgnoreCase))
            ? base.GetRequestHandlerSchemesAsync()
            : None;
}
