using Mediation.Notifications.Domain;
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
            ("where", await notifier.WhereAsync(happened.MediationId, happened.Manner, happened.Place, ct)),
            ("session", happened.SessionId),
            KnownTime("startsAt", [])
        );

    public async Task HandleAsync(SessionMoved happened, CancellationToken ct)
    {
        var overtaken = await db.OvertakeAsync(happened.CaseId, Invitations, ct, happened.SessionId);
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
            ("change", happened.Change),
            ("session", happened.SessionId),
            KnownTime("movedFrom", overtaken)
        );
    }

    public async Task HandleAsync(SessionCancelled happened, CancellationToken ct)
    {
        var overtaken = await db.OvertakeAsync(happened.CaseId, Invitations, ct, happened.SessionId);
        await NotifyAllAsync(
            happened.CaseId,
            happened.MediationId,
            happened.StartsAt,
            ReferralNotices.SessionCancelled,
            ReferralNotices.SessionOff,
            ct,
            ("body", happened.Body),
            ("startsAt", happened.StartsAt),
            ("change", happened.Change),
            ("session", happened.SessionId),
            KnownTime("startsAt", overtaken)
        );
    }

    /// <summary>
    /// The time that the complainant knows, where a notice of a later one has not left: the next notice speaks of that. Without one nothing is replaced.
    /// </summary>
    private static (string Name, object? Value) KnownTime(string name, IReadOnlyList<Notification> overtaken) =>
        (name, overtaken.FirstOrDefault(n => n.Kind == ReferralNotices.InvitedAnew)?.Values().GetValueOrDefault("movedFrom"));

    /// <param name="values">Of the notices; the last one is another value for the complainant, where it is not null.</param>
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
        var (known, all) = (values[^1], values[..^1]);
        await notifier.NotifyHandlerAsync(caseId, kind, ct, all);
        notifier.NotifyMediator(notifier.MediationOf(mediationId), kind, all);
        (string, object?)[] told = [.. all.Select(v => v.Name == known.Name && known.Value is not null ? known : v), ("bank", await bank.BothAsync(ct))];
        await notifier.NotifyComplainantAsync(caseId, toComplainant, startsAt, ct, told);
    }
}
