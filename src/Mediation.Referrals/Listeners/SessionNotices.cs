using Mediation.Notifications.Inbox;

namespace Mediation.Referrals.Listeners;

/// <summary>Tells handler, mediator and complainant when a session is set, moved or cancelled.</summary>
public sealed class SessionNotices(MediationDbContext db, ReferralNotifier notifier, BankName bank)
    : IDomainEventHandler<SessionScheduled>,
        IDomainEventHandler<SessionMoved>,
        IDomainEventHandler<SessionCancelled>
{
    /// <summary>Nobody is invited to what was moved or cancelled.</summary>
    private static readonly string[] Invitations = [ReferralNotices.InvitedToSession, ReferralNotices.InvitedAnew];

    public async Task HandleAsync(SessionScheduled happened, CancellationToken ct) =>
        await NotifyAllAsync(
            happened.CaseId,
            happened.MediationId,
            happened.StartsAt,
            ReferralNotices.SessionSet,
            ReferralNotices.InvitedToSession,
            ct,
            ("body", happened.Body),
            ("startsAt", happened.StartsAt),
            ("manner", happened.Manner),
            ("place", happened.Place),
            ("where", await notifier.WhereAsync(happened.MediationId, happened.Manner, happened.Place, ct))
        );

    public async Task HandleAsync(SessionMoved happened, CancellationToken ct)
    {
        await db.OvertakeAsync(happened.CaseId, Invitations, ct, happened.MovedFrom);
        await NotifyAllAsync(
            happened.CaseId,
            happened.MediationId,
            happened.StartsAt,
            ReferralNotices.SessionMoved,
            ReferralNotices.InvitedAnew,
            ct,
            ("body", happened.Body),
            ("movedFrom", happened.MovedFrom),
            ("startsAt", happened.StartsAt),
            ("manner", happened.Manner),
            ("place", happened.Place),
            ("where", await notifier.WhereAsync(happened.MediationId, happened.Manner, happened.Place, ct)),
            ("change", happened.Change)
        );
    }

    public async Task HandleAsync(SessionCancelled happened, CancellationToken ct)
    {
        await db.OvertakeAsync(happened.CaseId, Invitations, ct, happened.StartsAt);
        await NotifyAllAsync(
            happened.CaseId,
            happened.MediationId,
            happened.StartsAt,
            ReferralNotices.SessionCancelled,
            ReferralNotices.SessionOff,
            ct,
            ("body", happened.Body),
            ("startsAt", happened.StartsAt),
            ("change", happened.Change)
        );
    }

    private async Task NotifyAllAsync(
        Guid caseId,
        Guid mediationId,
        DateTimeOffset startsAt,
        string kind,
        string toComplainant,
        CancellationToken ct,
        params (string Name, object? Value)[] values
    )
    {
        await notifier.NotifyHandlerAsync(caseId, kind, ct, values);
        notifier.NotifyMediator(notifier.MediationOf(mediationId), kind, values);
        await notifier.NotifyComplainantAsync(caseId, toComplainant, startsAt, ct, [.. values, ("bank", await bank.BothAsync(ct))]);
    }
}
