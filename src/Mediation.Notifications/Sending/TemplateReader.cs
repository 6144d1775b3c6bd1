namespace Mediation.Notifications.Sending;

/// <summary>Finds the template of a kind, as it is in force or as it was.</summary>
public sealed class TemplateReader(PolicyReader policies, InstitutionTime institution, TimeProvider clock)
{
    public async Task<(NotificationTemplate Template, int Version)> InForceAsync(string kind, DateTimeOffset at, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<NotificationTemplates>(NotificationTemplates.KeyOf(kind), institution.DateOf(at), ct);
        return (policy.Rules.Of(kind), policy.Version);
    }

    /// <summary>The one that a notification was addressed with; before that, the one in force.</summary>
    public async Task<NotificationTemplate> ExactAsync(string kind, int? version, CancellationToken ct) =>
        version is { } exact
            ? (await policies.ExactAsync<NotificationTemplates>(NotificationTemplates.KeyOf(kind), exact, ct)).Rules.Of(kind)
            : (await InForceAsync(kind, clock.GetUtcNow(), ct)).Template;
}
