using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Ownership.Listeners;

/// <summary>Makes the notices of an event. Whoever does something is not notified of it.</summary>
public sealed class RiskEventNotifier(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    /// <param name="one">The event.</param>
    /// <param name="kind">Which of <see cref="RiskEventNotices"/>.</param>
    /// <param name="to">Who is notified.</param>
    /// <param name="deliverBy">The end of a limit before which it has to be delivered to count.</param>
    /// <param name="values">Values of the template.</param>
    public void Notify(RiskEvent one, string kind, Recipient to, DateTimeOffset? deliverBy, params (string Name, object? Value)[] values)
    {
        if (to.PersonId is { } person && person == user.Id)
        {
            return;
        }

        db.Notify(
            new NotificationDraft(kind, to, HistoryChains.Institution, one.Number, RiskEventPage.AddressOf(one.Id), values) { DeliverBy = deliverBy },
            clock.GetUtcNow()
        );
    }

    /// <summary>To whoever has the event, else who was called last, else the posts of the unit.</summary>
    public void NotifyHolder(RiskEvent one, string kind, params (string Name, object? Value)[] values)
    {
        var holder = one.AcknowledgedBy ?? one.CalledId;
        Notify(one, kind, holder is { } person ? Recipient.Person(person) : Recipient.InUnit(MediationRoles.Supervisor, one.UnitPath), null, values);
    }
}
