using System.Threading.RateLimiting;
using Mediation.Accounts;
using Mediation.Core.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Mediation.Web.SignIn;

/// <summary>
/// Rate limits. Requests are counted by place (<see cref="ClientNetwork"/>). Failed sign-ins are counted by account and place, whether or not
/// an account has the name; those from strange places also by account, and by place over all names. A known device or a place from which the
/// person came in lately has counters of its own: no stranger's guesses keep the owner out. Nothing is locked; the answer says when to try again.
/// </summary>
internal sealed class RequestLimits(TimeProvider clock)
{
    public const string SignIns = "sign-in";
    public const string Tokens = "token";
    private const int SignInsPerMinute = 60;
    private const int TokensPerMinute = 600;
    private const int FailuresFromAPlace = 10;
    private const int FailuresFromStrangePlaces = 100;
    private const int NamesFromAPlace = 20;
    private const int WrongCodes = 10;
    private static readonly TimeSpan FailuresAreKept = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan CodesAreKept = TimeSpan.FromMinutes(15);

    private readonly AttemptCounter<(string Account, string Place)> fromAPlace = new(FailuresFromAPlace, FailuresAreKept, clock);
    private readonly AttemptCounter<string> fromStrangePlaces = new(FailuresFromStrangePlaces, FailuresAreKept, clock);
    private readonly DistinctCounter namesFromAPlace = new(NamesFromAPlace, FailuresAreKept, clock);
    private readonly AttemptCounter<Guid> codes = new(WrongCodes, CodesAreKept, clock);

    public static void Configure(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIns, http => ByPlace(http, SignInsPerMinute));
        limits.AddPolicy(Tokens, http => ByPlace(http, TokensPerMinute));
        limits.OnRejected = async (rejected, _) =>
        {
            var http = rejected.HttpContext;
            Reject(http, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1));
            if (!HostPages.IsPage(http.Request))
            {
                await WriteProblemAsync(http);
            }
        };
    }

    /// <summary>Called before a password or a secret is tried; counts the attempt as failed until <see cref="Succeeded"/>.</summary>
    /// <returns>How long to wait; nothing is tried then, not even the right password. Null when it may be tried.</returns>
    public TimeSpan? WaitOrTry(SignInAttempt attempt)
    {
        if (!attempt.IsKnown && namesFromAPlace.WaitOrAdd(attempt.Network, attempt.Account) is { } names)
        {
            return names;
        }

        if (fromAPlace.WaitOrCount((attempt.Account, attempt.Place)) is { } wait)
        {
            return wait;
        }

        if (!attempt.IsKnown && fromStrangePlaces.WaitOrCount(attempt.Account) is { } longer)
        {
            fromAPlace.TakeOff((attempt.Account, attempt.Place));
            return longer;
        }

        return null;
    }

    public void Succeeded(SignInAttempt attempt)
    {
        fromAPlace.TakeOff((attempt.Account, attempt.Place));
        if (!attempt.IsKnown)
        {
            fromStrangePlaces.TakeOff(attempt.Account);
            namesFromAPlace.TakeOff(attempt.Network, attempt.Account);
        }
    }

    /// <summary>As above for the code after a right password, from whatever place: nobody comes so far without the password.</summary>
    public TimeSpan? WaitOrTryCode(Guid userId) => codes.WaitOrCount(userId);

    public void CodeSucceeded(Guid userId) => codes.TakeOff(userId);

    public static void Reject(HttpContext http, TimeSpan after)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    public static Task WriteProblemAsync(HttpContext http) =>
        http
            .RequestServices.GetRequiredService<ProblemWriter>()
            .WriteAsync(http, ProblemWriter.OfStatus(StatusCodes.Status429TooManyRequests), StatusCodes.Status429TooManyRequests, http.Request.Path);

    private static RateLimitPartition<string> ByPlace(HttpContext http, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(ClientNetwork.Of(http.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            Window = TimeSpan.FromMinutes(1),
        });
}
