using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Mediation.Accounts.SecurityLog;

/// <summary>
/// Takes what happens at the sign-in and at refusals, off the request's path: at once into the program's log, and by
/// <see cref="SecurityEventWriter"/> into the table. What changes an account records itself in the save of the change.
/// </summary>
public sealed partial class SecurityEvents(TimeProvider clock, ILogger<SecurityEvents> log)
{
    private const int MostWaiting = 20_000;

    private readonly Channel<SecurityEvent> happened = Channel.CreateBounded<SecurityEvent>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    private readonly Channel<SessionUse> seen = Channel.CreateBounded<SessionUse>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    /// <param name="kind">What happened.</param>
    /// <param name="actorId">Who did it; null when nobody is signed in.</param>
    /// <param name="userId">The account concerned, or null.</param>
    /// <param name="address">Address of the client.</param>
    /// <param name="detail">Words of the program, nothing that was typed.</param>
    public void Record(SecurityEventKind kind, Guid? actorId, Guid? userId, string address, string? detail = null)
    {
        Happened(kind, actorId, userId, address, detail);
        happened.Writer.TryWrite(SecurityEvent.Of(kind, clock.GetUtcNow(), actorId, userId, address, detail));
    }

    /// <summary>A session is still in use.</summary>
    public void Seen(Guid sessionId, DateTimeOffset at) => seen.Writer.TryWrite(new SessionUse(sessionId, at));

    /// <summary>Waits until there is something to write.</summary>
    public async Task WaitAsync(CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await await Task.WhenAny(happened.Reader.WaitToReadAsync(either.Token).AsTask(), seen.Reader.WaitToReadAsync(either.Token).AsTask());
        await either.CancelAsync();
    }

    /// <summary>Takes what waits, at most so many of each.</summary>
    public RecordActivity.Input Take(int most)
    {
        List<SecurityEvent> events = [];
        while (events.Count < most && happened.Reader.TryRead(out var one))
        {
            events.Add(one);
        }

        Dictionary<Guid, DateTimeOffset> uses = [];
        while (uses.Count < most && seen.Reader.TryRead(out var use))
        {
            uses[use.SessionId] = use.At;
        }

        return new RecordActivity.Input(events, uses);
    }

    [LoggerMessage(7001, LogLevel.Information, "Security: {Kind}, by {ActorId}, account {UserId}, from {Address}, {Detail}")]
    private partial void Happened(SecurityEventKind kind, Guid? actorId, Guid? userId, string address, string? detail);

    private sealed record SessionUse(Guid SessionId, DateTimeOffset At);
}
