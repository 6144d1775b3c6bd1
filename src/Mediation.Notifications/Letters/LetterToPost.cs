namespace Mediation.Notifications.Letters;

/// <summary>Finds a letter that somebody is about to print, post or discard. Where that was settled already it says by whom, when and how.</summary>
public sealed class LetterToPost(MediationDbContext db, CurrentUser user, ICaseDirectory cases, ColumnTrail trail, Texts texts)
{
    /// <exception cref="BusinessException">
    /// <c>Notifications:LetterNotFound</c>; <c>Notifications:AlreadyPosted</c> and <c>Notifications:NotPostedAnyMore</c> with <c>who</c>, <c>what</c>,
    /// <c>event</c> and <c>at</c> of the act that settled it.
    /// </exception>
    public async Task<(NotificationCopy Copy, Notification Notice)> FindAsync(Guid letterId, CancellationToken ct)
    {
        var copy = await db.NotificationCopies.LettersOf(user, cases).SingleOrDefaultAsync(c => c.Id == letterId, ct)
            ?? throw NotificationErrors.LetterNotFound();
        return copy.State == CopyState.Waiting
            ? (copy, await db.Notifications.SingleAsync(n => n.Id == copy.NotificationId, ct))
            : throw await RefusalAsync(copy, ct);
    }

    private async Task<BusinessException> RefusalAsync(NotificationCopy copy, CancellationToken ct)
    {
        var refusal = NotificationErrors.NotWaiting(copy);
        if (await SettledByAsync(copy, ct) is { } act)
        {
            _ = refusal
                .With("who", act.ActorId == Actor.System.Id ? texts["Ui:System"] : act.ActorName)
                .With("event", act.Event)
                .With("what", texts[$"Event:{act.Event}"])
                .With("at", act.At);
        }

        return copy.PostedOn is { } on ? refusal.With("on", on).With("tracking", copy.Tracking) : refusal;
    }

    /// <summary>What brought it into its state: what a person did, rather than what the system made of it in the same save.</summary>
    private async Task<HistoryEntry?> SettledByAsync(NotificationCopy copy, CancellationToken ct)
    {
        var (caseId, row) = (copy.CaseId, copy.Id.ToString("N"));
        var history = db.Set<HistoryEntry>().AsNoTracking().Where(e => e.CaseId == caseId);
        var changes = await history.Where(e => e.Rows != null && e.Rows.Contains(row)).OrderBy(e => e.Sequence).ToListAsync(ct);
        var states = trail.Of<NotificationCopy, CopyState>(changes, copy.Id, nameof(NotificationCopy.State));
        if (states.LastOrDefault(s => s.Value == copy.State).Entry is not { } settled)
        {
            return null;
        }

        // The last entry of a save carries the marks of its rows: the save begins after the one before that does.
        var last = settled.Sequence;
        var before = await history.Where(e => e.Rows != null && e.Sequence < last).MaxAsync(e => (int?)e.Sequence, ct) ?? 0;
        var save = await history
            .Where(e => e.Sequence > before && e.Sequence <= last && e.Event != HistoryChains.RowsChanged)
            .OrderByDescending(e => e.Sequence)
            .ToListAsync(ct);
        return save.Find(e => e.ActorId != Actor.System.Id) ?? save.FirstOrDefault();
    }
}
