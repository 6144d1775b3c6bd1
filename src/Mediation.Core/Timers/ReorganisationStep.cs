using Mediation.Core.Listeners;

namespace Mediation.Core.Timers;

/// <summary>
/// Looks for the next work that has to follow a reorganisation: each piece follows by an effect of its own, once, so that one that fails holds up no other.
/// </summary>
public sealed class ReorganisationStep(MediationDbContext db, ReorganisedWorkBook book, UnitPaths paths, TimeProvider clock) : ITimerHandler
{
    /// <summary>How many are found in one save.</summary>
    private const int AtOnce = 200;

    public string Kind => Reorganisation.Timer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var reorganisation = await db.Set<Reorganisation>().Include(r => r.Successors).SingleAsync(r => r.Id == timer.SubjectId, ct);
        if (reorganisation.Part is not { } part)
        {
            await EndAsync(reorganisation, ct);
            return;
        }

        if (reorganisation.IsSecondLook && reorganisation.FromPath != reorganisation.ToPath)
        {
            await paths.MoveAsync(reorganisation.FromPath, reorganisation.ToPath, ct);
            await MovePeopleAsync(reorganisation, ct);
        }

        var now = clock.GetUtcNow();
        var found = await book.Of(part).FindAsync(reorganisation, reorganisation.After, AtOnce, ct);
        var followed = await FollowedAsync(reorganisation.Id, part, [.. found.Select(i => i.Id)], ct);
        foreach (var item in found.Where(i => !followed.Contains(i.Id)))
        {
            db.Add(OutboxMessage.Of(FollowReorganisation.Name, item.CaseId, new FollowReorganisation.Payload(reorganisation.Id, part, item.Id), now));
        }

        LookAgain(reorganisation, reorganisation.Note(found, followed.Count, AtOnce, now) ?? now);
    }

    private async Task EndAsync(Reorganisation reorganisation, CancellationToken ct)
    {
        var open = await FollowReorganisation.OpenOf(db.Set<OutboxMessage>(), reorganisation.Id).CountAsync(ct);
        if (reorganisation.End(open, clock.GetUtcNow()) is { } next)
        {
            LookAgain(reorganisation, next);
        }
    }

    private void LookAgain(Reorganisation reorganisation, DateTimeOffset at) =>
        db.Add(DueTimer.Set(Reorganisation.Timer, reorganisation.Id, HistoryChains.Institution, at, 0));

    /// <summary>Whoever was put into a unit by a save that began before it closed.</summary>
    private async Task MovePeopleAsync(Reorganisation reorganisation, CancellationToken ct)
    {
        if (reorganisation.Kind == ReorganisationKind.UnitClosed)
        {
            foreach (var person in await db.Users.Where(u => u.UnitId == reorganisation.UnitId).ToListAsync(ct))
            {
                person.UnitId = reorganisation.TargetUnitId;
            }
        }
    }

    private async Task<HashSet<Guid>> FollowedAsync(Guid reorganisation, WorkKind work, Guid[] items, CancellationToken ct) =>
        await db.Set<FollowedWork>()
            .Where(f => f.ReorganisationId == reorganisation && f.Work == work && items.Contains(f.ItemId))
            .Select(f => f.ItemId)
            .ToHashSetAsync(ct);
}
