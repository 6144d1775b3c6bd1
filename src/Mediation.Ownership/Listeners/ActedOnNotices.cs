using Mediation.Notifications.Inbox;

namespace Mediation.Ownership.Listeners;

/// <summary>What a leader answers and a measure's owner does, they have read.</summary>
public sealed class ActedOnNotices(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<OwnershipAccepted>,
        IDomainEventHandler<OwnershipDeclined>,
        IDomainEventHandler<OwnershipEscalated>,
        IDomainEventHandler<OwnershipLifted>,
        IDomainEventHandler<LeaderAttended>,
        IDomainEventHandler<MeasureCompleted>
{
    internal static readonly string[] Alarm = [OwnershipNotices.Alarm, OwnershipNotices.LeaderAway];
    private static readonly string[] Naming = [OwnershipNotices.LeaderNamed, OwnershipNotices.AcceptReminder];
    internal static readonly string[] Measure = [OwnershipNotices.MeasureSet, OwnershipNotices.MeasureTomorrow, OwnershipNotices.MeasureLate];

    /// <remarks>That nobody accepted is over for everybody whom it alarmed, and nobody else is to accept.</remarks>
    public async Task HandleAsync(OwnershipAccepted happened, CancellationToken ct)
    {
        await ReadAsync(happened.CaseId, Naming, ct);
        await db.SettleAsync(happened.CaseId, [.. Naming, .. Alarm], clock.GetUtcNow(), ct);
    }

    /// <summary>Nobody is to accept, or alarmed of, what needs no leader any more; open measures go on.</summary>
    public Task HandleAsync(OwnershipLifted happened, CancellationToken ct) => db.SettleAsync(happened.CaseId, [.. Naming, .. Alarm], clock.GetUtcNow(), ct);

    /// <summary>The leader before is not to accept any more.</summary>
    public Task HandleAsync(OwnershipEscalated happened, CancellationToken ct) => db.SettleAsync(happened.CaseId, Naming, clock.GetUtcNow(), ct);

    public Task HandleAsync(LeaderAttended happened, CancellationToken ct) => db.SettleAsync(happened.CaseId, Alarm, clock.GetUtcNow(), ct);

    public async Task HandleAsync(OwnershipDeclined happened, CancellationToken ct)
    {
        await ReadAsync(happened.CaseId, Naming, ct);
        await db.SettleAsync(happened.CaseId, Naming, clock.GetUtcNow(), ct);
    }

    public async Task HandleAsync(MeasureCompleted happened, CancellationToken ct)
    {
        await ReadAsync(happened.CaseId, Measure, ct, happened.MeasureId);
        await db.SettleAsync(happened.CaseId, Measure, clock.GetUtcNow(), ct, $"{happened.MeasureId}");
    }

    private Task ReadAsync(Guid caseId, string[] kinds, CancellationToken ct, Guid? about = null) =>
        db.ReadActedOnAsync(user.Id, caseId, kinds, clock.GetUtcNow(), ct, about);
}
