using System.Security.Claims;
using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Core.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Mediation.Web.SignIn;

/// <summary>
/// Single sign-on by OpenID Connect: authorization code with PKCE. The provider vouches for an employee number; an account that an administrator
/// made must have it. Nobody is added by signing in, and roles come from here only.
/// </summary>
internal static class SingleSignOn
{
    public const string Scheme = "single-sign-on";
    public const string Address = "/signin/sso";

    /// <summary>In the parameters of a challenge: the provider asks for the password again.</summary>
    private const string Again = "again";

    /// <param name="returnUrl">Where to go back to.</param>
    /// <param name="again">The provider asks for the password even of somebody who is signed in there.</param>
    public static string AddressFor(string? returnUrl, bool again) =>
        $"{Address}?returnUrl={Uri.EscapeDataString(returnUrl ?? "/")}{(again ? "&again=true" : string.Empty)}";

    public static void AddSingleSignOn(this IServiceCollection services, SingleSignOnSettings settings, bool isDevelopment)
    {
        services.AddSingleton(settings);
        if (settings.IsOn)
        {
            services.AddAuthentication().AddOpenIdConnect(Scheme, options => Configure(options, settings, isDevelopment));
        }
    }

    public static void MapSingleSignOn(this IEndpointRouteBuilder routes, SingleSignOnSettings settings)
    {
        if (!settings.IsOn)
        {
            return;
        }

        routes
            .MapGet(Address, (string? returnUrl, bool? again) =>
            {
                AuthenticationProperties properties = new() { RedirectUri = LocalAddress.Of(returnUrl) };
                properties.SetParameter(Again, again is true);
                return Results.Challenge(properties, [Scheme]);
            })
            .AllowAnonymous()
            .RequireRateLimiting(RequestLimits.SignIns)
            .ExcludeFromDescription();
    }

    private static void Configure(OpenIdConnectOptions options, SingleSignOnSettings settings, bool isDevelopment)
    {
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.RequireHttpsMetadata = !isDevelopment;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.CallbackPath = Address + "/callback";
        options.SignInScheme = IdentityConstants.ApplicationScheme;
        options.Scope.Clear();
        options.Scope.Add("openid");
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            // The answer comes by a plain navigation: none of the cookies has to go to foreign pages' requests.
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        }

        options.Events = new OpenIdConnectEvents
        {
            OnRedirectToIdentityProvider = context =>
            {
                if (context.Properties.GetParameter<bool>(Again))
                {
                    context.ProtocolMessage.Prompt = OpenIdConnectPrompt.Login;
                }

                return Task.CompletedTask;
            },
            OnTokenValidated = context => AdmitAsync(context, settings),
            OnRemoteFailure = context =>
            {
                context.Response.Redirect("/signin?error=sso");
                context.HandleResponse();
                return Task.CompletedTask;
            },
        };
    }

    /// <summary>Puts our own session in the place of what the provider said.</summary>
    private static async Task AdmitAsync(TokenValidatedContext context, SingleSignOnSettings settings)
    {
        var http = context.HttpContext;
        var origin = ClientNetwork.OriginOf(http);
        var number = context.Principal?.FindFirstValue(settings.NumberClaim);
        var found = number is { Length: > 0 and <= 50 }
            ? await http.RequestServices.GetRequiredService<SignInCheck>().FindByNumberAsync(number, origin.Network)
            : null;
        if (found is null || !found.Account.IsOpen(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()))
        {
            http.RequestServices.GetRequiredService<SecurityEvents>()
                .Record(SecurityEventKind.SingleSignOnRefused, null, found?.Account.Actor.Id, origin.Address);
            context.Response.Redirect("/signin?error=sso");
            context.HandleResponse();
            return;
        }

        context.Principal = await SessionCookie.StartAsync(http, found.Account.Actor.Id, SessionMethod.SingleSignOn);
    }
}
