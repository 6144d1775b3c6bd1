namespace Mediation.Notifications.Settings;

/// <summary>The kinds of notifications that ship with the modules, by their policies.</summary>
public sealed class KnownKinds(IReadOnlyList<MediationModule> modules)
{
    private readonly Lazy<IReadOnlyList<string>> all = new(() =>
        [
            .. modules
                .SelectMany(m => m.Policies())
                .Where(p => p.Key.StartsWith("notices-", StringComparison.Ordinal))
                .GroupBy(p => p.Key, StringComparer.Ordinal)
                .Select(versions => versions.MaxBy(p => p.Version)!)
                .SelectMany(p => PolicyReader.Parse<NotificationTemplates>(p.Json).Kinds.Select(k => k.Kind)),
        ]
    );

    public IReadOnlyList<string> All => all.Value;
}
