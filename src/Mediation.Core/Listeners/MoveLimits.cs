namespace Mediation.Core.Listeners;

/// <summary>Moves the limits of one case that a new version of the work calendar moves, and keeps what they were.</summary>
public sealed class MoveLimits(MediationDbContext db, CalendarBook book, TimeProvider clock) : IOutboxHandler
{
    public const string Name = "calendar-limits";

    public sealed record Payload(CountedLimit Limit, Guid Subject);

    public string Kind => Name;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var (limit, subject) = message.Read<Payload>();
        var now = clock.GetUtcNow();
        foreach (var moved in await book.Of(limit).MoveAsync(subject, ct))
        {
            db.Add(MovedLimit.Of(limit, moved, now));
        }
    }
}
