namespace Mediation.Notifications.Settings;

/// <summary>The kinds of notifications that ship with the modules, by their policies.</summary>
public sealed class KnownKinds(IReadOnlyList<MediationModule> modules)
{
    private readonly Lazy<IReadOnlyList<NotificationTemplate>> all = new(() =>
        [
            .. modules
                .SelectMany(m => m.Policies())
                .Where(p => p.Key.StartsWith("notices-", StringComparison.Ordinal))
                .GroupBy(p => p.Key, StringComparer.Ordinal)
                .Select(versions => versions.MaxBy(p => p.Version)!)
                .SelectMany(p => PolicyReader.Parse<NotificationTemplates>(p.Json).Kinds),
        ]
    );

    public IReadOnlyList<string> All => [.. all.Value.Select(t => t.Kind)];

    /// <summary>How urgent a kind is; null where none ships by that name.</summary>
    public NotificationUrgency? UrgencyOf(string kind) => all.Value.FirstOrDefault(t => t.Kind == kind)?.Urgency;
}
