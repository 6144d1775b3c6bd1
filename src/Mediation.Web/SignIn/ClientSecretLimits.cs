using System.Net.Http.Headers;
using System.Text;
using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using OpenIddict.Server;

namespace Mediation.Web.SignIn;

/// <summary>
/// Wrong secrets at the token endpoint are counted as wrong passwords are: by client and place, from strange places by client, and the different
/// client ids of a place. A known client id with a wrong secret and an unknown one are answered in the same words, after the same work.
/// </summary>
internal static class ClientSecretLimits
{
    private const int LongestId = 100;

    public static void UseClientSecretLimits(this IApplicationBuilder app) =>
        app.UseWhen(http => http.Request.Path.Equals("/connect/token", StringComparison.OrdinalIgnoreCase), token => token.Use(CheckAsync));

    /// <summary>One answer for all that is wrong about a client.</summary>
    public static ValueTask AnswerAlike(OpenIddictServerEvents.ApplyTokenResponseContext context)
    {
        if (context.Response.Error == OpenIddictConstants.Errors.InvalidClient)
        {
            (context.Response.ErrorDescription, context.Response.ErrorUri) = ("The client id or the secret is not right.", null);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (await CredentialsAsync(http) is not { Id: { Length: > 0 and <= LongestId } id, Secret: { } secret } || id.Any(char.IsControl))
        {
            await next(http);
            return;
        }

        var services = http.RequestServices;
        var (limits, places) = (services.GetRequiredService<RequestLimits>(), services.GetRequiredService<ClientPlaces>());
        var origin = ClientNetwork.OriginOf(http);
        SignInAttempt attempt = new($"client {id}", origin.Network, null, places.IsKnown(id, origin.Network));
        if (limits.WaitOrTry(attempt) is { } wait)
        {
            RequestLimits.Reject(http, wait);
            await RequestLimits.WriteProblemAsync(http);
            return;
        }

        var clients = (MachineClientManager)services.GetRequiredService<IOpenIddictApplicationManager>();
        var isKnown = await clients.FindByClientIdAsync(id, http.RequestAborted) is not null;
        if (!isKnown)
        {
            await clients.HashInVainAsync(secret, http.RequestAborted);
        }

        if (IsPublished(services, secret))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await http.Response.WriteAsJsonAsync(new { error = OpenIddictConstants.Errors.InvalidClient }, http.RequestAborted);
            return;
        }

        await next(http);
        if (http.Response.StatusCode == StatusCodes.Status200OK)
        {
            limits.Succeeded(attempt);
            places.Remember(id, origin.Network);
        }
        else
        {
            services.GetRequiredService<SecurityEvents>().Record(SecurityEventKind.TokenRefused, null, null, origin.Address, isKnown ? id : null);
        }
    }

    /// <summary>The secret of the demo bank stands in the source: outside Development it opens nothing, whatever the client's name.</summary>
    private static bool IsPublished(IServiceProvider services, string secret) =>
        !services.GetRequiredService<IHostEnvironment>().IsDevelopment() && string.Equals(secret, DemoOrganisation.Secret, StringComparison.Ordinal);

    /// <summary>As RFC 6749, 2.3.1 has them: in the form, or by HTTP Basic.</summary>
    private static async Task<(string? Id, string? Secret)> CredentialsAsync(HttpContext http)
    {
        if (
            AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var header)
            && string.Equals(header.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
        )
        {
            Span<byte> bytes = new byte[header.Parameter?.Length ?? 0];
            return
                Convert.TryFromBase64String(header.Parameter ?? string.Empty, bytes, out var length)
                && Encoding.UTF8.GetString(bytes[..length]).Split(':', 2) is [var id, var secret]
                ? (Uri.UnescapeDataString(id), Uri.UnescapeDataString(secret))
                : (null, null);
        }

        if (!http.Request.HasFormContentType)
        {
            return (null, null);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return (form["client_id"].ToString(), form["client_secret"].ToString());
    }
}
