using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Web.SignIn;

/// <summary>Between a right password and the code: a cookie of a few minutes that says for whom a code is awaited. It opens nothing else.</summary>
internal sealed class SecondStep(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "mediation.step";
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly IDataProtector protector = protection.CreateProtector("Mediation.Web.SecondStep");

    /// <param name="UserId">Who gave the right password.</param>
    /// <param name="Stamp">The account's stamp at that time.</param>
    public sealed record Awaited(Guid UserId, string Stamp);

    public void Begin(HttpContext http, Guid userId, string stamp)
    {
        var until = (clock.GetUtcNow() + Lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        http.Response.Cookies.Append(Cookie, protector.Protect($"{userId:N} {until} {stamp}"), Options(http));
    }

    public Awaited? Of(HttpContext http)
    {
        try
        {
            return
                http.Request.Cookies[Cookie] is { Length: > 0 and < 2_000 } text
                && protector.Unprotect(text).Split(' ') is [var user, var until, var stamp]
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? new Awaited(Guid.Parse(user), stamp)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void End(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    private static CookieOptions Options(HttpContext http) =>
        new()
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            Path = "/signin",
        };
}
