using System.Threading.RateLimiting;
using Mediation.Core.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Mediation.Web.SignIn;

/// <summary>
/// Rate limits: sign-ins and tokens by address, and failed sign-ins by name and address, whether or not an account has that name. Guessing
/// blocks the address that guesses and not the owner of the name elsewhere; only guesses from very many addresses block a name for
/// all. The answer says when to try again.
/// </summary>
internal sealed class RequestLimits(TimeProvider clock)
{
    public const string SignIns = "sign-in";
    public const string Tokens = "token";
    private const int SignInsPerMinute = 60;
    private const int TokensPerMinute = 600;
    private const int FailuresFromAnAddress = 10;
    private const int FailuresFromAnywhere = 100;
    private static readonly TimeSpan FailuresAreKept = TimeSpan.FromMinutes(5);

    private readonly AttemptCounter<(string Name, string Address)> fromAnAddress = new(FailuresFromAnAddress, FailuresAreKept, clock);
    private readonly AttemptCounter<string> fromAnywhere = new(FailuresFromAnywhere, FailuresAreKept, clock);

    public static void Configure(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIns, http => ByAddress(http, SignInsPerMinute));
        limits.AddPolicy(Tokens, http => ByAddress(http, TokensPerMinute));
        limits.OnRejected = async (rejected, _) =>
        {
            var http = rejected.HttpContext;
            Reject(http, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1));
            if (!HostPages.IsPage(http.Request))
            {
                await http
                    .RequestServices.GetRequiredService<ProblemWriter>()
                    .WriteAsync(http, ProblemWriter.OfStatus(StatusCodes.Status429TooManyRequests), StatusCodes.Status429TooManyRequests, http.Request.Path);
            }
        };
    }

    /// <summary>Called before a password is tried; counts the attempt as failed until <see cref="Succeeded"/>.</summary>
    /// <returns>How long to wait; nothing is tried then, not even the right password. Null when it may be tried.</returns>
    public TimeSpan? WaitOrTry(string name, string address)
    {
        var wait = fromAnAddress.WaitOrCount((name, address));
        if (wait is null && fromAnywhere.WaitOrCount(name) is { } longer)
        {
            fromAnAddress.TakeOff((name, address));
            return longer;
        }

        return wait;
    }

    public void Succeeded(string name, string address)
    {
        fromAnAddress.TakeOff((name, address));
        fromAnywhere.TakeOff(name);
    }

    public static void Reject(HttpContext http, TimeSpan after)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    public static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "?";

    private static RateLimitPartition<string> ByAddress(HttpContext http, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(AddressOf(http), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            Window = TimeSpan.FromMinutes(1),
        });
}
