namespace Mediation.Core.Modules;

/// <summary>One entry of the side navigation.</summary>
/// <param name="TextKey">Localisation key of its word.</param>
/// <param name="Href">Address it opens.</param>
/// <param name="Permission">Permission without which it is not drawn; the page itself checks again.</param>
/// <param name="Order">Place in the list, ascending.</param>
/// <param name="Group">Localisation key of the small head above it, or null.</param>
public sealed record MenuItem(string TextKey, string Href, string Permission, int Order, string? Group = null);

/// <summary>The navigation, gathered from the modules.</summary>
public sealed class MenuCatalog
{
    private readonly List<MenuItem> items = [];

    public IReadOnlyList<MenuItem> Items => items;

    public void Add(MenuItem item)
    {
        items.Add(item);
        items.Sort((a, b) => a.Order.CompareTo(b.Order));
    }
}
