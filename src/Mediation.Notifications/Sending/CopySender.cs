using Mediation.Notifications.Channels;

namespace Mediation.Notifications.Sending;

/// <summary>Has a copy sent: at once, or by a timer when it may go. Letters wait for somebody to post them.</summary>
public sealed class CopySender(MediationDbContext db)
{
    /// <summary>Kind of the timer that sends what waits for a person or a complainant.</summary>
    internal const string Timer = "notification-waiting";

    /// <summary>What still waits for the same person about the same case goes with it, before it: nobody reads a correction first.</summary>
    public async Task SendOrWaitAsync(NotificationCopy copy, DateTimeOffset now, CancellationToken ct)
    {
        if (copy.Channel is NotificationChannel.InApp or NotificationChannel.Letter)
        {
            return;
        }

        if (copy.SendFrom > now)
        {
            await WaitAsync(copy, now, ct);
            return;
        }

        var waiting = await db
            .NotificationCopies.Where(c => c.UserId == copy.UserId && c.CaseId == copy.CaseId && c.Channel == copy.Channel && c.State == CopyState.Waiting)
            .Where(c => c.Id != copy.Id)
            .OrderBy(c => c.CreatedAt)
            .ThenBy(c => c.Id)
            .ToListAsync(ct);
        Send([.. waiting, copy], now);
    }

    /// <summary>One timer sends all that waits for the same instant, such as the end of the night.</summary>
    /// <remarks>One that is about to fire may have looked already.</remarks>
    private async Task WaitAsync(NotificationCopy copy, DateTimeOffset now, CancellationToken ct)
    {
        var (subject, at) = (SubjectOf(copy), copy.SendFrom);
        bool IsSet(DueTimer timer) => timer.Kind == Timer && timer.SubjectId == subject && timer.DueAt == at && timer.State == TimerState.Waiting;
        var isSet =
            db.Set<DueTimer>().Local.Any(IsSet)
            || await db.Set<DueTimer>().AnyAsync(t => t.SubjectId == subject && t.Kind == Timer && t.DueAt == at && t.State == TimerState.Waiting, ct);
        if (!isSet || at - now < TimeSpan.FromMinutes(1))
        {
            db.Add(DueTimer.Set(Timer, subject, copy.CaseId, at, policyVersion: 1));
        }
    }

    /// <summary>Whose messages a timer sends: a person's, or those to the complainant of a case.</summary>
    private static Guid SubjectOf(NotificationCopy copy) => copy.UserId ?? copy.CaseId;

    /// <summary>
    /// Several copies of one person over one channel and in one language go as one message. To a complainant each goes alone: it is
    /// the bank's notice and its proof.
    /// </summary>
    public void Send(IReadOnlyList<NotificationCopy> copies, DateTimeOffset now)
    {
        foreach (var language in copies.GroupBy(c => c.Language, StringComparer.Ordinal))
        {
            foreach (var message in language.Chunk(copies[0].UserId is null ? 1 : copies.Count))
            {
                SendAsOne(message, now);
            }
        }
    }

    private void SendAsOne(NotificationCopy[] copies, DateTimeOffset now)
    {
        var channel = KeyOf(copies[0].Channel);
        var caseId = Array.TrueForAll(copies, c => c.CaseId == copies[0].CaseId) ? copies[0].CaseId : HistoryChains.Institution;

        // Each is a lane of its own: one wrong address holds up nobody else.
        var delivery = db.Deliver(channel, channel, caseId, new OutgoingCopies([.. copies.Select(c => c.Id)]), now, lane: copies[0].Id);
        delivery.Describe(
            copies.Length == 1 ? $"Notification:{copies[0].Kind}" : "Notification:Several",
            Array.Exists(copies, c => c.Urgency >= NotificationUrgency.Important)
        );
        foreach (var copy in copies)
        {
            copy.Send(delivery.Id);
        }
    }

    /// <summary>Kind and destination of the deliveries of a channel.</summary>
    public static string KeyOf(NotificationChannel channel) =>
        channel switch
        {
            NotificationChannel.Email => EmailChannel.Name,
            NotificationChannel.Sms => TextMessageChannel.Name,
            NotificationChannel.Voice => VoiceChannel.Name,
            _ => throw new InvalidOperationException($"{channel} is not delivered."),
        };

    /// <summary>Whether a delivery is one of ours.</summary>
    public static bool IsOurs(string kind) => kind is EmailChannel.Name or TextMessageChannel.Name or VoiceChannel.Name;
}

/// <summary>What the delivery of a message names: neither words nor address.</summary>
/// <param name="CopyIds">The copies that go in one message.</param>
public sealed record OutgoingCopies(IReadOnlyList<Guid> CopyIds);
