using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace Mediation.Core.Deliveries;

/// <summary>
/// One attempt: lease, send, record. Between lease and record no transaction and no connection is held. An answer that cannot be recorded is recorded
/// again; where that fails for minutes it is left for later, with the reason, and sent once more.
/// </summary>
public sealed partial class DeliveryAttempts(
    IServiceScopeFactory scopes,
    IEnumerable<IDeliveryChannel> channels,
    DeliveryOptions options,
    ILogger<DeliveryAttempts> log,
    IWorkPermit? permit = null
)
{
    /// <summary>A fault of ours, such as a listener that fails, does not hold a place for ever: the lease ends and the delivery is sent again.</summary>
    private const int MostRecordings = 20;

    /// <summary>For what a channel does after the receiver has answered, such as a farewell: an answer that has decided is not lost to it.</summary>
    private static readonly TimeSpan AfterAnswer = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What may be sent to a destination now, leased; nothing when the database does not answer, or this node may not work: a queue that is never empty asks
    /// each time, not only when it is woken.
    /// </summary>
    public async Task<LeaseDeliveries.Result> LeaseAsync(string destination, int most, CancellationToken ct)
    {
        try
        {
            return permit is null || await permit.MayWorkAsync(ct)
                ? await RunAsync(new LeaseDeliveries.Input(destination, most), ct)
                : new LeaseDeliveries.Result(Guid.Empty, []);
        }
        catch (Exception fault)
        {
            // Cancelled means that the program ends.
            if (!ct.IsCancellationRequested)
            {
                NotLeased(destination, fault);
            }

            return new LeaseDeliveries.Result(Guid.Empty, []);
        }
    }

    /// <summary>Sends a leased delivery and records its answer.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="lease">What it was leased with.</param>
    /// <returns>Whether it was sent.</returns>
    public async Task<bool> SendAsync(Delivery delivery, LeaseDeliveries.Result lease)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await AskAsync(delivery);
        answer = answer with { DurationMs = (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds };
        if (answer.Outcome is DeliveryOutcome.Failed or DeliveryOutcome.Refused)
        {
            NotSent(delivery.Id, delivery.Destination, delivery.Attempts + 1, answer.Error);
        }

        return await RecordAsync(new RecordDelivery.Input(delivery.Id, lease.Claim, answer, lease.WasLetThrough)) && answer.Outcome == DeliveryOutcome.Sent;
    }

    private async Task<DeliveryAnswer> AskAsync(Delivery delivery)
    {
        // A kill or an answer that could not be recorded has used up the last attempt: it is given up, and its receiver asked no more.
        if (delivery.Attempts >= Backoff.TriesOverDays)
        {
            return DeliveryAnswer.Refused("It was tried too often.") with { Fault = DeliveryFault.TriedTooOften };
        }

        if (channels.SingleOrDefault(c => c.Kind == delivery.Kind) is not { } channel)
        {
            return DeliveryAnswer.NotAsked($"No channel sends {delivery.Kind}.");
        }

        var limit = channel.LongestSend ?? options.LongestSend;
        using CancellationTokenSource longest = new(limit);
        try
        {
            // Also a channel that does not look at the token is waited for no longer.
            return await channel.SendAsync(delivery, longest.Token).WaitAsync(limit + AfterAnswer);
        }
        catch (Exception late) when (late is OperationCanceledException || (late is TimeoutException && longest.IsCancellationRequested))
        {
            return DeliveryAnswer.Failed($"No answer within {limit.TotalSeconds} seconds.") with { Fault = DeliveryFault.TooSlow };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or SocketException)
        {
            return DeliveryAnswer.Failed(Backoff.ErrorOf(fault));
        }
        catch (Exception fault)
        {
            return DeliveryAnswer.NotAsked(Backoff.ErrorOf(fault));
        }
    }

    private async Task<bool> RecordAsync(RecordDelivery.Input input)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunAsync(input, CancellationToken.None);
            }
            catch (Exception fault) when (attempt < MostRecordings || fault is BusinessException { Kind: ErrorKind.Unavailable })
            {
                NotRecorded(input.DeliveryId, attempt, fault);
                // The time of the computer: this waits for the database, not for a date.
                await Task.Delay(Backoff.After(attempt, LongestPause, FirstPause));
            }
            catch (Exception fault)
            {
                NotRecorded(input.DeliveryId, attempt, fault);
                await DeferAsync(input, fault);
                return false;
            }
        }
    }

    private async Task DeferAsync(RecordDelivery.Input input, Exception fault)
    {
        var error = $"{input.Answer.Outcome} {input.Answer.Status}, not recorded. {Backoff.ErrorOf(fault)}";
        try
        {
            await RunAsync(
                new DeferDelivery.Input(input.DeliveryId, input.Claim, error[..Math.Min(error.Length, Backoff.LongestError)]),
                CancellationToken.None
            );
        }
        catch (Exception also)
        {
            // The lease ends by itself.
            NotRecorded(input.DeliveryId, MostRecordings, also);
        }
    }

    private async Task<TResult> RunAsync<TResult>(IInput<TResult> input, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: ct);
    }

    [LoggerMessage(LogLevel.Warning, "Delivery {DeliveryId} to {Destination} was not sent, attempt {Attempt}: {Error}")]
    private partial void NotSent(Guid deliveryId, string destination, int attempt, string? error);

    /// <summary>That the database does not answer now is no fault with a place in the code.</summary>
    private void NotRecorded(Guid deliveryId, int attempt, Exception fault)
    {
        if (fault is BusinessException { Kind: ErrorKind.Unavailable })
        {
            NotRecordedNow(deliveryId, attempt);
        }
        else
        {
            NotRecordedFor(deliveryId, attempt, fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The answer to delivery {DeliveryId} was not recorded, attempt {Attempt}: the database did not take it")]
    private partial void NotRecordedNow(Guid deliveryId, int attempt);

    [LoggerMessage(LogLevel.Error, "The answer to delivery {DeliveryId} was not recorded, attempt {Attempt}")]
    private partial void NotRecordedFor(Guid deliveryId, int attempt, Exception fault);

    [LoggerMessage(LogLevel.Error, "Nothing was leased for {Destination}; the next round tries again")]
    private partial void NotLeased(string destination, Exception fault);
}
