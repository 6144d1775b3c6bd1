namespace Mediation.Referrals.Listeners;

/// <summary>Tells the body what lies on its desk and what is taken back, and the handler what the body answers.</summary>
public sealed class AnswerNotices(ReferralNotifier notifier)
    : IDomainEventHandler<PushAcknowledged>,
        IDomainEventHandler<ReferralWithdrawn>,
        IDomainEventHandler<MediationAccepted>,
        IDomainEventHandler<MediationDeclined>,
        IDomainEventHandler<MediationAcceptanceOverdue>,
        IDomainEventHandler<MediatorAppointed>,
        IDomainEventHandler<MediationAgreed>,
        IDomainEventHandler<MediationFailed>
{
    public Task HandleAsync(PushAcknowledged happened, CancellationToken ct)
    {
        notifier.NotifyStaff(notifier.MediationOf(happened.MediationId), ReferralNotices.Received, ("acceptBy", happened.AcceptBy));
        return Task.CompletedTask;
    }

    public Task HandleAsync(ReferralWithdrawn happened, CancellationToken ct)
    {
        // Before it lay on the desk the body knew nothing of it.
        if (notifier.MediationOf(happened.MediationId) is { AcknowledgedAt: not null } mediation)
        {
            notifier.NotifyStaff(mediation, ReferralNotices.Withdrawn, ("reason", happened.Reason));
        }

        return Task.CompletedTask;
    }

    public Task HandleAsync(MediationAccepted happened, CancellationToken ct) =>
        notifier.NotifyHandlerAsync(happened.CaseId, ReferralNotices.Accepted, ct, ("body", happened.Body), ("at", happened.AcceptedAt));

    public Task HandleAsync(MediationDeclined happened, CancellationToken ct) =>
        notifier.NotifyHandlerAsync(happened.CaseId, ReferralNotices.Declined, ct, ("body", happened.Body), ("reason", happened.Reason));

    public Task HandleAsync(MediationAcceptanceOverdue happened, CancellationToken ct) =>
        notifier.NotifyHandlerAsync(happened.CaseId, ReferralNotices.Overdue, ct, ("body", happened.Body), ("acceptBy", happened.AcceptBy));

    public Task HandleAsync(MediatorAppointed happened, CancellationToken ct)
    {
        notifier.NotifyMediator(notifier.MediationOf(happened.MediationId), ReferralNotices.Appointed);
        return Task.CompletedTask;
    }

    public Task HandleAsync(MediationAgreed happened, CancellationToken ct) =>
        notifier.NotifyHandlerAsync(happened.CaseId, ReferralNotices.Agreed, ct, ("body", happened.Body), ("at", happened.EndedAt));

    public Task HandleAsync(MediationFailed happened, CancellationToken ct) =>
        notifier.NotifyHandlerAsync(happened.CaseId, ReferralNotices.Failed, ct, ("body", happened.Body), ("reason", happened.Reason));
}
