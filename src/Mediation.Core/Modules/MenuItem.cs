namespace Mediation.Core.Modules;

/// <summary>One entry of the side navigation.</summary>
/// <param name="TextKey">Localisation key of its word.</param>
/// <param name="Href">Address it opens.</param>
/// <param name="Permission">Permission without which it is not drawn; the page itself checks again.</param>
/// <param name="Order">Place in the list, ascending.</param>
/// <param name="StartPageOf">Roles that begin their work on this page after sign-in.</param>
public sealed record MenuItem(string TextKey, string Href, string Permission, int Order, params string[] StartPageOf);
