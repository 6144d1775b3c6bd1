using Mediation.Core.Outbox;
using Mediation.Notifications.Timers;

namespace Mediation.Notifications.Listeners;

/// <summary>
/// Looks up who is meant, makes a copy for each person and channel, and has those go that may go now. Copies, deliveries and the mark on the effect
/// are one save, so each person gets each copy once.
/// </summary>
public sealed class AddressNotification(
    MediationDbContext db,
    RecipientFinder recipients,
    TemplateReader templates,
    AddressedCopies copies,
    PassUp passUp,
    ICaseDirectory cases,
    PolicyReader policies,
    InstitutionTime institution,
    TimeProvider clock
) : IOutboxHandler
{
    /// <summary>Longer than one save can last, whatever its clock: it bounds what is read.</summary>
    private static readonly TimeSpan OneAct = TimeSpan.FromDays(1);

    public string Kind => Notifier.Effect;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var id = message.Read<Guid>();
        var notification = await db.Notifications.SingleAsync(n => n.Id == id, ct);
        if (notification.State != NotificationState.Waiting)
        {
            return;
        }

        var now = clock.GetUtcNow().NotBefore(notification.CreatedAt);
        var (template, version) = await templates.InForceAsync(notification.Kind, now, ct);
        var rules = (await policies.InForceAsync<SendingRules>(SendingRules.PolicyKey, institution.DateOf(now), ct)).Rules;
        var made =
            notification.To == RecipientKind.Complainant
                ? await ForComplainantAsync(notification, template, rules, now, ct)
                : await ForPeopleAsync(notification, template, rules, now, ct);
        if (made is null)
        {
            notification.BecomeUndeliverable(version, now);
            await passUp.NotifyAsync(notification, notification.PersonId, template.Urgency, ct);
            return;
        }

        notification.Address(version, now);
        await copies.AddAsync(notification, template, made, now, ct);

        if (
            notification.GoesOutside
            && !OwnNotices.IsAboutUndelivered(notification.Kind)
            && ArrivalWatch.Of(template.Urgency, notification.DeliverBy, now) is { } at
        )
        {
            db.Add(DueTimer.Set(NotArrived.Timer, notification.Id, notification.CaseId, at, version));
        }
    }

    /// <returns>Null where nobody is meant.</returns>
    private async Task<List<NotificationCopy>?> ForPeopleAsync(
        Notification notification,
        NotificationTemplate template,
        SendingRules rules,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (await recipients.FindAsync(notification, now, ct) is not { Count: > 0 } found)
        {
            return null;
        }

        // Whoever holds two of the roles that one act is told to gets it once.
        var informed = await db
            .NotificationCopies.Where(c => SiblingsOf(notification).Any(n => n.Id == c.NotificationId))
            .Select(c => c.UserId)
            .ToListAsync(ct);
        return
        [
            .. found
                .Where(who => !informed.Contains(who.UserId))
                .SelectMany(who =>
                    SendingPlan
                        .Of(template, who, rules, notification.DeliverBy, now, institution)
                        .Select(plan => NotificationCopy.For(notification, template.Urgency, plan, who, now))
                ),
        ];
    }

    /// <summary>The same words about the same act, to others.</summary>
    private IQueryable<Notification> SiblingsOf(Notification one)
    {
        var (from, until) = (one.CreatedAt - OneAct, one.CreatedAt + OneAct);
        return db
            .Notifications.Where(n => n.CaseId == one.CaseId && n.CreatedAt >= from && n.CreatedAt <= until)
            .Where(n => n.Id != one.Id && n.ActId == one.ActId);
    }

    /// <returns>Null where the complainant cannot be reached.</returns>
    private async Task<List<NotificationCopy>?> ForComplainantAsync(
        Notification notification,
        NotificationTemplate template,
        SendingRules rules,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (await ContactAsync(notification, template, ct) is not { Channel: { } channel } contact || !template.Channels.Contains(channel))
        {
            return null;
        }

        // No complainant is disturbed at night, unless the morning is too late.
        QuietHours quiet = new(rules.QuietFrom, rules.QuietUntil);
        var from = channel == NotificationChannel.Letter ? now : quiet.NextAllowed(now, notification.DeliverBy, now, institution);
        return [NotificationCopy.ForComplainant(notification, template.Urgency, contact, from, now)];
    }

    /// <returns>
    /// Null where nobody can be reached. What only a letter may carry waits among the letters, also while no postal address is known: there it says so.
    /// </returns>
    private async Task<PartyContact?> ContactAsync(Notification notification, NotificationTemplate template, CancellationToken ct)
    {
        var contact = await cases.FindContactAsync(notification.CaseId, ct);
        return !template.IsOnlyByLetter ? contact
            : contact is null ? null
            : contact with { Preferred = NotificationChannel.Letter };
    }
}
