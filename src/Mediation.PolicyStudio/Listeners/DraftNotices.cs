using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.PolicyStudio.Listeners;

/// <summary>Tells those who may approve that a draft waits, and its author what became of it.</summary>
public sealed class DraftNotices(MediationDbContext db, IEnumerable<PolicyKind> kinds, PolicyPeople people, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<PolicyDrafted>,
        IDomainEventHandler<PolicyPublished>,
        IDomainEventHandler<PolicyNotPublished>
{
    public async Task HandleAsync(PolicyDrafted happened, CancellationToken ct)
    {
        foreach (var person in await people.WithAsync(kinds.Single(k => k.Key == happened.Policy).ApprovePermission, ct))
        {
            if (person != user.Id)
            {
                Notify(PolicyNotices.DraftWaits, person, happened.DraftId, ("policy", WordOf(happened.Policy)), ("author", user.Name));
            }
        }
    }

    public Task HandleAsync(PolicyPublished happened, CancellationToken ct)
    {
        if (happened.AuthorId != Actor.System.Id)
        {
            Notify(
                PolicyNotices.DraftPublished,
                happened.AuthorId,
                happened.DraftId,
                ("policy", WordOf(happened.Policy)),
                ("version", happened.PolicyVersion),
                ("from", happened.EffectiveFrom)
            );
        }

        return Task.CompletedTask;
    }

    public Task HandleAsync(PolicyNotPublished happened, CancellationToken ct)
    {
        if (happened.State == PolicyDraftState.Rejected && happened.AuthorId != Actor.System.Id)
        {
            Notify(PolicyNotices.DraftRejected, happened.AuthorId, happened.DraftId, ("policy", WordOf(happened.Policy)));
        }

        return Task.CompletedTask;
    }

    private static NotificationWord WordOf(string policy) => new($"Policy:{policy}");

    private void Notify(string kind, Guid to, Guid draftId, params (string, object?)[] values) =>
        db.Notify(
            new NotificationDraft(kind, Recipient.Person(to), HistoryChains.Institution, string.Empty, PolicyDraftPage.AddressOf(draftId), values),
            clock.GetUtcNow()
        );
}
