namespace Mediation.Core.Modules;

/// <summary>One entry of the side navigation.</summary>
/// <param name="TextKey">Localisation key of its word.</param>
/// <param name="Href">Address it opens.</param>
/// <param name="Permission">Permission without which it is not drawn; the page itself checks again.</param>
/// <param name="Order">Place in the list, ascending.</param>
/// <param name="StartPageOf">Roles that begin their work on this page after sign-in.</param>
public sealed record MenuItem(string TextKey, string Href, string Permission, int Order, params string[] StartPageOf);

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
