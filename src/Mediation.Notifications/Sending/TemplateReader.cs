namespace Mediation.Notifications.Sending;

/// <summary>Finds the template of a kind, as it is in force or as it was.</summary>
public sealed class TemplateReader(PolicyReader policies, InstitutionTime institution)
{
    public async Task<(NotificationTemplate Template, int Version)> InForceAsync(string kind, DateTimeOffset at, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<NotificationTemplates>(NotificationTemplates.KeyOf(kind), institution.DateOf(at), ct);
        return (policy.Rules.Of(kind), policy.Version);
    }

    /// <summary>The one that a notification was addressed with; before that, the first.</summary>
    public async Task<NotificationTemplate> ExactAsync(string kind, int? version, CancellationToken ct) =>
        (await policies.ExactAsync<NotificationTemplates>(NotificationTemplates.KeyOf(kind), version ?? 1, ct)).Rules.Of(kind);
}
