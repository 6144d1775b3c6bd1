using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Web.SignIn;

/// <summary>
/// A cookie by which a device is recognised by which an account came in before. It opens nothing: it only keeps the guesses of strangers from
/// being counted against the owner.
/// </summary>
internal sealed class KnownDevices(IDataProtectionProvider protection)
{
    private const string Cookie = "mediation.device";
    private const int MostAccounts = 20;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);
    private readonly IDataProtector protector = protection.CreateProtector("Mediation.Web.KnownDevices");

    /// <summary>The device, where the account came in by it before; otherwise null.</summary>
    public string? Of(HttpContext http, Guid userId) =>
        Read(http) is { } device && device.Accounts.Contains(userId.ToString("N"), StringComparer.Ordinal) ? device.Id : null;

    /// <summary>Called when the account came in.</summary>
    public void Remember(HttpContext http, Guid userId)
    {
        var device = Read(http) ?? new Device(Guid.CreateVersion7().ToString("N"), []);
        string[] accounts = [userId.ToString("N"), .. device.Accounts.Where(a => a != userId.ToString("N")).Take(MostAccounts - 1)];
        http.Response.Cookies.Append(
            Cookie,
            protector.Protect($"{device.Id} {string.Join(' ', accounts)}"),
            new CookieOptions
            {
                MaxAge = KeptFor,
                HttpOnly = true,
                Secure = http.Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                Path = "/signin",
            }
        );
    }

    private Device? Read(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 and < 4_000 } text && protector.Unprotect(text).Split(' ') is [var id, .. var accounts]
                ? new Device(id, accounts)
                : null;
        }
        catch (CryptographicException)
        {
            // Of another installation, or tampered with: a strange device.
            return null;
        }
    }

    private sealed record Device(string Id, IReadOnlyList<string> Accounts);
}
