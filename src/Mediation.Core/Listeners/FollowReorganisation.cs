namespace Mediation.Core.Listeners;

/// <summary>Lets one piece of work follow a reorganisation, and keeps who has it since.</summary>
public sealed class FollowReorganisation(MediationDbContext db, ReorganisedWorkBook book, TimeProvider clock) : IOutboxHandler
{
    public const string Name = "reorganised-work";

    public sealed record Payload(Guid Reorganisation, WorkKind Work, Guid Item);

    public string Kind => Name;

    /// <summary>The pieces of a reorganisation that have not followed: they wait, or they failed and nobody has skipped them with a reason.</summary>
    /// <remarks>Few rows wait at a time, so that the id may be looked for in what they carry.</remarks>
    public static IQueryable<OutboxMessage> OpenOf(IQueryable<OutboxMessage> messages, Guid reorganisation)
    {
        var id = reorganisation.ToString();
        return messages.Where(m => m.DeliveredAt == null && m.Kind == Name && m.Payload.Contains(id));
    }

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var (id, work, itemId) = message.Read<Payload>();
        WorkItem item = new(itemId, message.CaseId);
        if (await db.Set<FollowedWork>().AnyAsync(f => f.ReorganisationId == id && f.Work == work && f.ItemId == itemId, ct))
        {
            return;
        }

        var reorganisation = await db.Set<Reorganisation>().AsNoTracking().Include(r => r.Successors).SingleAsync(r => r.Id == id, ct);
        if (await book.Of(work).FollowAsync(reorganisation, item, ct) is { } holder)
        {
            db.Add(FollowedWork.Of(id, work, item, holder, clock.GetUtcNow()));
        }
    }
}
