namespace Mediation.Core.Files;

/// <summary>Where a link in a document may lead: the web, a mailbox, a telephone, a place within; not files, shares and programs.</summary>
internal static class WebAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <param name="address">As the document has it; blanks and marks that readers leave out are left out here, too.</param>
    public static bool IsLink(string address)
    {
        var plain = string.Concat(address.Where(c => c > ' ' && c is not ('\u00EF' or '\u00BB' or '\u00BF' or '\uFEFF')));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon >= 0 && !plain.AsSpan(0, colon).ContainsAny("/?#");
        return !plain.StartsWith('\\')
            && !plain.StartsWith("//", StringComparison.Ordinal)
            && (!hasScheme || Schemes.Contains(plain[..colon], StringComparer.OrdinalIgnoreCase));
    }
}
