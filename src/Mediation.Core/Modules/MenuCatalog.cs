namespace Mediation.Core.Modules;

/// <summary>The navigation, gathered from the modules, and with it the start page of each role.</summary>
public sealed class MenuCatalog
{
    private readonly List<MenuItem> items = [];

    public IReadOnlyList<MenuItem> Items => items;

    public void Add(MenuItem item)
    {
        items.Add(item);
        items.Sort((a, b) => a.Order.CompareTo(b.Order));
    }

    /// <summary>Where a person begins after sign-in: the first page named as the start of one of the roles.</summary>
    /// <returns>An address; null for somebody without any role.</returns>
    public string? StartPageOf(IEnumerable<string> roles)
    {
        var held = roles.ToHashSet(StringComparer.Ordinal);
        return items.FirstOrDefault(i => i.StartPageOf.Any(held.Contains))?.Href;
    }
}
