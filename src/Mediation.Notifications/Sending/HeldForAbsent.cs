namespace Mediation.Notifications.Sending;

/// <summary>
/// An absence that began while a message was held, such as at midnight: the deputy gets what waits for the absent person as well, as if it were
/// addressed now.
/// </summary>
public sealed class HeldForAbsent(
    MediationDbContext db,
    RecipientFinder recipients,
    TemplateReader templates,
    AddressedCopies copies,
    PolicyReader policies,
    InstitutionTime institution
)
{
    /// <param name="person">Whose messages waited.</param>
    /// <param name="waiting">The messages.</param>
    /// <param name="now">When they are sent.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task InformDeputyAsync(Guid person, IReadOnlyList<NotificationCopy> waiting, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == person, ct) is not { DeputyId: not null } user || !user.IsAbsent(now))
        {
            return;
        }

        var rules = (await policies.InForceAsync<SendingRules>(SendingRules.PolicyKey, institution.DateOf(now), ct)).Rules;
        var ids = waiting.Where(c => c.InsteadOfId is null).Select(c => c.NotificationId).Distinct().ToList();
        var held = await db.Notifications.Include(n => n.Copies).Where(n => ids.Contains(n.Id)).OrderBy(n => n.CreatedAt).ThenBy(n => n.Id).ToListAsync(ct);
        foreach (var notification in held.Where(n => n.State == NotificationState.Addressed))
        {
            var template = await templates.ExactAsync(notification.Kind, notification.TemplateVersion, ct);
            var deputies = (await recipients.FindAsync(notification, now, ct))
                .Where(who => who.InsteadOfId == person && !notification.Copies.Any(c => c.UserId == who.UserId))
                .SelectMany(who =>
                    SendingPlan
                        .Of(template, who, rules, notification.DeliverBy, now, institution)
                        .Select(plan => NotificationCopy.For(notification, template.Urgency, plan, who, now))
                );
            await copies.AddAsync(notification, template, [.. deputies], now, ct);
        }
    }
}
