using System.Diagnostics;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mediation.Core.Live;

/// <summary>
/// Answers what changed. To a person's page that accepts <c>text/event-stream</c> the answer stays open; everybody else is answered once. A stream only
/// waits and holds no connection; each time something was written it asks the query again, as its reader is then. It ends when the reader is signed out
/// or locked, may no longer see the thing, does not read, or the program stops. It is no use of the session.
/// </summary>
public sealed partial class LiveStreams(
    LiveChanges changes,
    LiveOptions options,
    IServiceScopeFactory scopes,
    IHostApplicationLifetime program,
    ILogger<LiveStreams> log
)
{
    private const string EventStream = "text/event-stream";
    private const string Changed = "change";
    private const string Heartbeat = "heartbeat";
    private const string RetryAfterSeconds = "60";
    private static readonly TimeSpan Reconnection = TimeSpan.FromSeconds(5);

    /// <summary>The answer of a route.</summary>
    /// <param name="input">From the address; a page that comes back after an interruption says in a header where it was.</param>
    /// <param name="http">The request.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<IResult> AnswerAsync<TInput>(TInput input, HttpContext http, CancellationToken ct)
        where TInput : class, ILiveInput<TInput>
    {
        input = http.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last ? input.Next(LiveSince.After(last)) : input;
        var news = await http.RequestServices.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
        var user = http.RequestServices.GetRequiredService<CurrentUser>();
        if (user.Actor.Session is not { } session || !WantsStream(http.Request))
        {
            return TypedResults.Ok(news);
        }

        if (changes.TryOpen(user.Id, news.CaseId, news.PersonalState) is not { } subscription)
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        http.Response.RegisterForDispose(subscription);
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(EventsAsync(input, news, subscription, session.Id, user.Address, ct));
    }

    /// <remarks>The first event goes out at once, so that the page knows that the stream is open.</remarks>
    private async IAsyncEnumerable<SseItem<LiveNews>> EventsAsync<TInput>(
        TInput input,
        LiveNews news,
        LiveSubscription subscription,
        Guid sessionId,
        string address,
        [EnumeratorCancellation] CancellationToken ct
    )
        where TInput : class, ILiveInput<TInput>
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct, program.ApplicationStopping);
        HashSet<LiveChange> reported = [.. news.Reported];
        yield return EventOf(news);
        var sent = Stopwatch.GetTimestamp();
        while (await WaitAsync(subscription, options.Heartbeat - Stopwatch.GetElapsedTime(sent), ending.Token))
        {
            var written = subscription.Take();
            if (
                await AskAsync(input.Next(new LiveSince(news.Position, written, reported)), subscription.UserId, sessionId, address, ending.Token)
                is not { } answer
            )
            {
                yield break;
            }

            news = answer;
            if (written is null)
            {
                // What was found by its instant comes again with what is written.
                reported.UnionWith(news.Reported);
            }

            if (news.Count > 0 || Stopwatch.GetElapsedTime(sent) >= options.Heartbeat)
            {
                yield return EventOf(news);
                sent = Stopwatch.GetTimestamp();
            }
        }
    }

    private static bool WantsStream(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains(EventStream, StringComparison.OrdinalIgnoreCase);

    private static SseItem<LiveNews> EventOf(LiveNews news) =>
        new(news, news.Count > 0 ? Changed : Heartbeat) { EventId = news.Position, ReconnectionInterval = Reconnection };

    /// <returns>False when the stream has to end.</returns>
    private static async Task<bool> WaitAsync(LiveSubscription subscription, TimeSpan longest, CancellationToken ct)
    {
        try
        {
            await subscription.WaitAsync(longest, ct);
            return !subscription.IsOverrun;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <returns>Null when the reader may no longer ask, or nobody could answer: the page comes back and asks anew.</returns>
    private async Task<LiveNews?> AskAsync<TInput>(TInput input, Guid userId, Guid sessionId, string address, CancellationToken ct)
        where TInput : class, ILiveInput<TInput>
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            if (await services.GetRequiredService<ISessionStanding>().OfAsync(userId, sessionId, ct) is not { PasswordIsTemporary: false } account)
            {
                return null;
            }

            services.GetRequiredService<CurrentUser>().Become(account.Actor, address);
            return await services.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
        }
        catch (Exception ended) when (ended is BusinessException or OperationCanceledException)
        {
            return null;
        }
        catch (Exception fault)
        {
            Failed(fault);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "What changed could not be read; the stream ends")]
    private partial void Failed(Exception fault);
}
