using System.Security.Claims;
using Mediation.Accounts.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;

namespace Mediation.Web.SignIn;

/// <summary>
/// Who may come in, and how: people by the cookie of a session, machines by a bearer token of the client credentials flow (RFC 6749, 4.4).
/// Cookie and token only name the account; whether it is open and what it holds is read in each request.
/// </summary>
internal static class Authentication
{
    public const string Scheme = "mediation";

    /// <summary>For unsafe methods of the API: a cookie alone does not do, so that no foreign page can act for a person.</summary>
    public const string BearerOnly = "bearer-only";

    public static void AddMediationAuthentication(this IServiceCollection services, HostSettings settings, bool isDevelopment)
    {
        services
            .AddIdentityCore<MediationUser>(identity =>
            {
                identity.Password.RequiredLength = Accounts.Passwords.PasswordRules.Shortest;
                identity.User.RequireUniqueEmail = false;
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<MediationDbContext>();
        services.AddSingleton<ILookupNormalizer, UserNames>();
        services.AddScoped<SignInCheck>().AddSingleton<SignInAttempts>().AddSingleton<KnownDevices>().AddSingleton<SecondStep>().AddSingleton<ClientPlaces>();

        services
            .AddAuthentication(Scheme)
            .AddPolicyScheme(Scheme, null, scheme =>
                scheme.ForwardDefaultSelector = http =>
                    http.Request.Headers.Authorization.Count > 0 ? JwtBearerDefaults.AuthenticationScheme : IdentityConstants.ApplicationScheme
            )
            .AddCookie(IdentityConstants.ApplicationScheme, cookie => Configure(cookie, isDevelopment))
            .AddJwtBearer();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build())
            .AddPolicy(BearerOnly, policy => policy.AddAuthenticationSchemes(JwtBearerDefaults.AuthenticationScheme).RequireAuthenticatedUser());

        services.AddSingleton<IAuthenticationSchemeProvider, RequestHandlerSchemes>();

        var signing = KeyFiles.Signing(settings.Keys);
        services
            .AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<TimeProvider>((bearer, clock) => AcceptOwnTokens(bearer, signing, clock));
        services
            .AddOpenIddict()
            .AddCore(core =>
            {
                core.UseEntityFrameworkCore().UseDbContext<MediationDbContext>().ReplaceDefaultEntities<Guid>();
                core.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>, MachineClientManager>();
            })
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token");
                server.AllowClientCredentialsFlow();
                server.SetAccessTokenLifetime(TimeSpan.FromHours(1));
                server.DisableAccessTokenEncryption().DisableTokenStorage();
                server.AddSigningKey(signing).AddEncryptionKey(KeyFiles.Encryption(settings.Keys));
                server.AddEventHandler<OpenIddictServerEvents.ExtractTokenRequestContext>(handler =>
                    handler.UseInlineHandler(RefuseUnreadable).SetOrder(int.MaxValue)
                );
                server.AddEventHandler<OpenIddictServerEvents.ApplyTokenResponseContext>(handler =>
                    handler.UseInlineHandler(ClientSecretLimits.AnswerAlike).SetOrder(int.MinValue)
                );
                server.UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
            });
    }

    private static void Configure(CookieAuthenticationOptions cookie, bool isDevelopment)
    {
        cookie.LoginPath = "/signin";
        cookie.ReturnUrlParameter = "returnUrl";

        // The session in the database ends earlier when it is idle; the cookie only names it.
        cookie.ExpireTimeSpan = Accounts.Domain.UserSession.LongestAltogether;
        cookie.SlidingExpiration = false;
        cookie.Cookie.Name = "mediation";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Events.OnRedirectToLogin = context => Challenge(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Challenge(context, StatusCodes.Status403Forbidden);
        cookie.Events.OnValidatePrincipal = SessionCookie.ValidateAsync;
    }

    /// <summary>
    /// Access tokens (RFC 9068) that our own key signed. It belongs to this installation and signs nothing else, so checking the issuer, which
    /// changes with the host name, or the audience would add nothing.
    /// </summary>
    private static void AcceptOwnTokens(JwtBearerOptions bearer, SecurityKey signing, TimeProvider clock)
    {
        bearer.TokenHandlers.Clear();
        bearer.TokenHandlers.Add(new KnownTokens(clock));
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = signing,
            ValidTypes = ["at+jwt"],
            ValidateIssuer = false,
            ValidateAudience = false,
            NameClaimType = ClaimTypes.Name,
            RoleClaimType = "role",
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        };
        bearer.Events = new JwtBearerEvents { OnTokenValidated = ValidateAsync };
    }

    /// <summary>A lock, a new password or a reset gives the account another stamp: a token with a mark of the old one is no longer accepted.</summary>
    private static async Task ValidateAsync(TokenValidatedContext context)
    {
        var http = context.HttpContext;
        var sessions = http.RequestServices.GetRequiredService<SessionReader>();
        var account = SessionCookie.IdOf(context.Principal, OpenIddictConstants.Claims.Subject) is { } user
            ? await sessions.OfTokenAsync(user, context.Principal?.FindFirstValue(TokenEndpoint.MarkClaim), http.RequestAborted)
            : null;
        if (account is null)
        {
            context.Fail("The account or its stamp has changed.");
            return;
        }

        http.Features.Set(account);
    }

    /// <summary>A name or secret with control characters belongs to no client; some databases cannot even search for it.</summary>
    private static ValueTask RefuseUnreadable(OpenIddictServerEvents.ExtractTokenRequestContext context)
    {
        if (context.Request is { } request && ((request.ClientId?.Any(char.IsControl) ?? false) || (request.ClientSecret?.Any(char.IsControl) ?? false)))
        {
            context.Reject(OpenIddictConstants.Errors.InvalidClient);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The API answers with a status, pages are sent to the sign-in.</summary>
    private static Task Challenge(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
