namespace Mediation.Referrals.Listeners;

/// <summary>Tells handler, mediator and complainant when a session is set, moved or cancelled.</summary>
public sealed class SessionNotices(ReferralNotifier notifier, BankName bank)
    : IDomainEventHandler<SessionScheduled>,
        IDomainEventHandler<SessionMoved>,
        IDomainEventHandler<SessionCancelled>
{
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

    public async Task HandleAsync(SessionMoved happened, CancellationToken ct) =>
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

    public Task HandleAsync(SessionCancelled happened, CancellationToken ct) =>
        NotifyAllAsync(
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
