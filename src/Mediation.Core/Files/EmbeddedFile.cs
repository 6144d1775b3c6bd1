namespace Mediation.Core.Files;

/// <summary>Whether a file in a PDF may be there: of a kind that may be uploaded, plain XML or an OFD document, and harmless under each name.</summary>
internal static class EmbeddedFile
{
    private const int LongestName = 255;

    private static readonly string[] XmlNames = [".xml", ".xbrl"];

    /// <param name="bytes">Its content.</param>
    /// <param name="names">What it is called; none when the document no longer names it.</param>
    /// <param name="budget">What may still be read and unpacked of the PDF.</param>
    public static bool IsHarmless(byte[] bytes, IReadOnlyCollection<string> names, PdfBudget budget)
    {
        using MemoryStream content = new(bytes, writable: false);
        return FileKind.FromContent(content) is { } mediaType
            // An e-mail may carry a PDF again, and so on.
            ? mediaType != MailFile.MediaType
                && names.All(name => IsShort(name) && FileKind.Detect(content, name) == mediaType)
                && ActiveContent.RiskOf(content, mediaType, budget) is FileRisk.None or FileRisk.Empty
            : names.All(name => IsShort(name) && HasExtension(name, XmlNames)) && PlainXml.Is(content)
                || names.All(name => IsShort(name) && HasExtension(name, ".ofd")) && OfdFile.IsPlain(content);
    }

    private static bool IsShort(string name) => name.Length <= LongestName;

    private static bool HasExtension(string name, params string[] extensions) => extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
