namespace Mediation.Notifications.Sending;

/// <summary>Finds the template of a kind, as it is in force or as it was.</summary>
public sealed class TemplateReader(PolicyReader policies, InstitutionTime institution, TimeProvider clock)
{
    /// <summary>By which something is sent.</summary>
    /// <exception cref="InvalidOperationException">The kind has no words.</exception>
    public async Task<(NotificationTemplate Template, int Version)> InForceAsync(string kind, DateTimeOffset at, CancellationToken ct)
    {
        var policy = await PolicyAsync(kind, at, ct);
        return (policy.Rules.Of(kind), policy.Version);
    }

    /// <summary>By which something is shown, or given up: what has no words must not keep anybody from that.</summary>
    public async Task<(NotificationTemplate Template, int Version)> ShownAsync(string kind, DateTimeOffset at, CancellationToken ct)
    {
        var policy = await PolicyAsync(kind, at, ct);
        return (policy.Rules.Find(kind) ?? NotificationTemplate.Without(kind), policy.Version);
    }

    /// <summary>The one that a notification was addressed with; before that, the one in force.</summary>
    public async Task<NotificationTemplate> ExactAsync(string kind, int? version, CancellationToken ct) =>
        version is { } exact
            ? (await policies.ExactAsync<NotificationTemplates>(NotificationTemplates.KeyOf(kind), exact, ct)).Rules.Find(kind)
                ?? NotificationTemplate.Without(kind)
            : (await ShownAsync(kind, clock.GetUtcNow(), ct)).Template;

    private Task<Policy<NotificationTemplates>> PolicyAsync(string kind, DateTimeOffset at, CancellationToken ct) =>
        policies.InForceAsync<NotificationTemplates>(NotificationTemplates.KeyOf(kind), institution.DateOf(at), ct);
}
