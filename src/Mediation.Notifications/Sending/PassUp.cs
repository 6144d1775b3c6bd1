using Mediation.Notifications.Inbox;

namespace Mediation.Notifications.Sending;

/// <summary>
/// Tells the supervisor of the unit that somebody could not be told: once for each notification. Of a case that is the unit of the case, else that of
/// the person. Where it is the complainant, whoever handles the case is told as well: they have to find another way.
/// </summary>
public sealed class PassUp(MediationDbContext db, ICaseDirectory cases, NotificationText words, VacantPosts vacancies, TimeProvider clock)
{
    /// <summary>Name of the value that says which notification was missed, and by whom once it was given up.</summary>
    private const string Missed = "missed";

    /// <param name="notification">What could not be delivered.</param>
    /// <param name="personId">To whom; null where nobody was found.</param>
    /// <param name="urgency">How urgent it was.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="isStillTried">Whether it may still arrive.</param>
    /// <param name="skipReason">Why an operator had it skipped, as typed; null where nobody did.</param>
    public async Task NotifyAsync(
        Notification notification,
        Guid? personId,
        NotificationUrgency urgency,
        CancellationToken ct,
        bool isStillTried = false,
        string? skipReason = null
    )
    {
        if (isStillTried ? notification.WasAskedFor || notification.WasPassedUp : notification.WasPassedUp)
        {
            return;
        }

        if (OwnNotices.IsAboutUndelivered(notification.Kind))
        {
            GoOn(notification);
            return;
        }

        notification.PassUp(isStillTried);
        var vacant = personId is null ? VacantPosts.KeyOf(notification) : null;
        if (vacant is not null && await vacancies.IsKnownAsync(notification, vacant, ct))
        {
            return;
        }

        var location = await cases.FindLocationAsync(notification.CaseId, ct);
        var handler = notification.To == RecipientKind.Complainant ? location?.HandlerId : null;
        var unit = location?.UnitPath ?? await UnitOfAsync(personId, ct) ?? Recipient.HeadOffice;
        (string, object?)[] values =
        [
            ("to", await NameAsync(notification, personId, ct)),
            ("what", new NotificationWord($"Notification:{notification.Kind}")),
            ("why", await WhyAsync(notification.CaseId, skipReason, ct)),
            ("vacant", vacant),
            (Missed, isStillTried ? $"{notification.Id}" : MissedBy(notification.Id, personId)),
        ];
        List<Recipient> recipients = [Recipient.InUnit(MediationRoles.Supervisor, unit, personId ?? handler)];
        recipients.AddRange(handler is { } id ? [Recipient.Person(id)] : []);
        foreach (var to in recipients)
        {
            db.Notify(
                new NotificationDraft(
                    isStillTried ? OwnNotices.NotArrived
                        : urgency >= NotificationUrgency.Important ? OwnNotices.UrgentUndeliverable
                        : OwnNotices.Undeliverable,
                    to,
                    notification.CaseId,
                    location?.Number ?? notification.Subject,
                    location?.Href ?? notification.Href,
                    values
                ),
                clock.GetUtcNow()
            );
        }
    }

    /// <summary>
    /// It arrived after all, or a later notice of the same to the complainant did: nobody has to act on it any more. What another person missed stays missed.
    /// </summary>
    public async Task SettleAsync(NotificationCopy arrived, CancellationToken ct)
    {
        var notice = await db.Notifications.SingleAsync(n => n.Id == arrived.NotificationId, ct);
        List<Notification> known = [notice];
        if (arrived.UserId is null)
        {
            known.AddRange((await cases.FindSameAsync(notice, ct)).Where(n => n.CreatedAt <= notice.CreatedAt));
        }

        var now = clock.GetUtcNow();
        foreach (var missed in known.Where(n => n.WasPassedUp || n.WasAskedFor))
        {
            await db.SettleAsync(missed.CaseId, [OwnNotices.NotArrived], now, ct, $"{missed.Id}");
            await db.SettleAsync(missed.CaseId, [OwnNotices.Undeliverable, OwnNotices.UrgentUndeliverable], now, ct, MissedBy(missed.Id, arrived.UserId));
        }
    }

    /// <summary>What the operator typed, with the people of the case covered: it leaves the case by the notice.</summary>
    private async Task<LocalName?> WhyAsync(Guid caseId, string? reason, CancellationToken ct)
    {
        if (reason is null)
        {
            return null;
        }

        var covered = string.Join(' ', (await cases.CoverAsync(caseId, reason, ct)).Split('\n', StringSplitOptions.TrimEntries));
        string In(string language) => words.Of(language, "Notifications:SkippedBecause", ("reason", covered));
        return new LocalName(In(TextCatalog.Chinese), In(TextCatalog.English));
    }

    private static string MissedBy(Guid notificationId, Guid? personId) => $"{notificationId} {personId}";

    /// <summary>A complainant got what no longer held: whoever handles the case corrects it, else the supervisor of its unit has it corrected.</summary>
    public async Task CorrectAsync(Notification notification, CancellationToken ct)
    {
        var location = await cases.FindLocationAsync(notification.CaseId, ct);
        var to = location?.HandlerId is { } handler
            ? Recipient.Person(handler)
            : Recipient.InUnit(MediationRoles.Supervisor, location?.UnitPath ?? Recipient.HeadOffice);
        db.Notify(
            new NotificationDraft(
                OwnNotices.OvertakenSent,
                to,
                notification.CaseId,
                location?.Number ?? notification.Subject,
                location?.Href ?? notification.Href,
                ("what", new NotificationWord($"Notification:{notification.Kind}"))
            ),
            clock.GetUtcNow()
        );
    }

    /// <summary>Where no unit above has a supervisor, compliance of the head office is told; beyond that there is nobody.</summary>
    private void GoOn(Notification notification)
    {
        if (notification.Role == MediationRoles.Supervisor)
        {
            notification.PassUp(isStillTried: false);
            (string, object?)[] values = [.. notification.Values().Select(v => (v.Key, (object?)v.Value))];
            db.Notify(
                new NotificationDraft(
                    notification.Kind,
                    Recipient.InHeadOffice(MediationRoles.Compliance),
                    notification.CaseId,
                    notification.Subject,
                    notification.Href,
                    values
                ),
                clock.GetUtcNow()
            );
        }
    }

    private async Task<string?> UnitOfAsync(Guid? personId, CancellationToken ct) =>
        await (
            from user in db.Users
            join unit in db.Set<OrganisationUnit>() on user.UnitId equals unit.Id
            where user.Id == personId
            select unit.Path
        ).SingleOrDefaultAsync(ct);

    /// <summary>The person, or that it was the complainant or the holder of a role. Who it is at a mediation body is the body's affair.</summary>
    private async Task<object> NameAsync(Notification notification, Guid? personId, CancellationToken ct) =>
        await db.Users.Where(u => u.Id == personId).Select(u => new { u.DisplayName, u.BodyId }).SingleOrDefaultAsync(ct) is { } person
            ? (person.BodyId is null ? person.DisplayName : new NotificationWord("Notification:OfBody"))
        : notification.To == RecipientKind.Complainant ? new NotificationWord("Notification:Complainant")
        : notification.Role is null ? new NotificationWord($"Role:{notification.Role}")
        : await vacancies.NameAsync(notification, ct);
}
