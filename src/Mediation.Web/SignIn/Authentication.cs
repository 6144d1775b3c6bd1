using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Mediation.Web.SignIn;

/// <summary>Who may come in, and how: people by cookie, machines by a bearer token of the client credentials flow (RFC 6749, 4.4).</summary>
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
                identity.Password.RequiredLength = 12;
                identity.User.RequireUniqueEmail = false;
            })
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<MediationDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserClaimsPrincipalFactory<MediationUser>, ActorClaims>().AddScoped<ActorClaims>().AddScoped<SignInCheck>();

        services
            .AddAuthentication(Scheme)
            .AddPolicyScheme(Scheme, null, scheme =>
                scheme.ForwardDefaultSelector = http =>
                    http.Request.Headers.Authorization.Count > 0 ? JwtBearerDefaults.AuthenticationScheme : IdentityConstants.ApplicationScheme
            )
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                cookie.LoginPath = "/signin";
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
                cookie.SlidingExpiration = true;
                cookie.Cookie.Name = "mediation";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
                cookie.Events.OnRedirectToLogin = context => Challenge(context, StatusCodes.Status401Unauthorized);
                cookie.Events.OnRedirectToAccessDenied = context => Challenge(context, StatusCodes.Status403Forbidden);
                cookie.Events.OnValidatePrincipal = ValidateAsync;
            })
            .AddJwtBearer();
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build())
            .AddPolicy(BearerOnly, policy => policy.AddAuthenticationSchemes(JwtBearerDefaults.AuthenticationScheme).RequireAuthenticatedUser());

        var signing = KeyFiles.Signing(settings.Keys);
        services
            .AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<TimeProvider>((bearer, clock) => AcceptOwnTokens(bearer, signing, clock));
        services
            .AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<MediationDbContext>().ReplaceDefaultEntities<Guid>())
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
                server.UseAspNetCore().EnableTokenEndpointPassthrough().DisableTransportSecurityRequirement();
            });
    }

    /// <summary>
    /// Access tokens (RFC 9068) that our own key signed. It belongs to this installation and signs nothing else, so checking the issuer, which
    /// changes with the host name, or the audience would add nothing.
    /// </summary>
    private static void AcceptOwnTokens(JwtBearerOptions bearer, SecurityKey signing, TimeProvider clock)
    {
        bearer.MapInboundClaims = false;
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

    /// <summary>A sign-out, a new password or a lock gives the person a new stamp; a cookie with the old one is no longer accepted.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var carried = context.Principal?.FindFirstValue("AspNet.Identity.SecurityStamp");
        var holder = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;
        var db = context.HttpContext.RequestServices.GetRequiredService<MediationDbContext>();
        var stamp = await db.Users.Where(u => u.Id == holder).Select(u => u.SecurityStamp).SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        if (stamp is null || !string.Equals(stamp, carried, StringComparison.Ordinal))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
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
