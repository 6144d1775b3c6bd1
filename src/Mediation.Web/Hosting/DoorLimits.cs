using System.Globalization;
using System.Threading.RateLimiting;
using Mediation.Core.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Mediation.Web.Hosting;

/// <summary>
/// How often somebody may knock: sign-ins and tokens by address, and failed ones by name, whether or not anybody has that name. Who is
/// sent away is told when to come again.
/// </summary>
internal sealed class DoorLimits : IDisposable
{
    public const string SignIns = "sign-in";
    public const string Tokens = "token";
    private const int SignInsPerMinute = 60;
    private const int TokensPerMinute = 600;
    private const int FailuresPerName = 10;
    private static readonly TimeSpan FailuresAreKept = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<string> failures = PartitionedRateLimiter.Create<string, string>(name => RateLimitPartition.GetFixedWindowLimiter(
        name, _ => new FixedWindowRateLimiterOptions { PermitLimit = FailuresPerName, Window = FailuresAreKept }));

    public static void Configure(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIns, http => ByAddress(http, SignInsPerMinute));
        limits.AddPolicy(Tokens, http => ByAddress(http, TokensPerMinute));
        limits.OnRejected = async (rejected, _) =>
        {
            var http = rejected.HttpContext;
            SendAway(http, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1));
            if (!HostPages.IsPage(http.Request))
            {
                await http.RequestServices.GetRequiredService<Problems>().WriteAsync(http, Problems.OfStatus(StatusCodes.Status429TooManyRequests), StatusCodes.Status429TooManyRequests, http.Request.Path);
            }
        };
    }

    /// <summary>False when this name failed too often of late; nothing more is tried then, not even the right password.</summary>
    public bool MayTry(string name)
    {
        using var asked = failures.AttemptAcquire(name, permitCount: 0);
        return asked.IsAcquired;
    }

    public void Failed(string name) => failures.AttemptAcquire(name).Dispose();

    /// <summary>Sends away one whose name failed too often.</summary>
    public static void SendAway(HttpContext http) => SendAway(http, FailuresAreKept);

    public void Dispose() => failures.Dispose();

    private static void SendAway(HttpContext http, TimeSpan after)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    private static RateLimitPartition<string> ByAddress(HttpContext http, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        http.Connection.RemoteIpAddress?.ToString() ?? "?", _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
