using System.Xml;

namespace Mediation.Core.Files;

/// <summary>
/// Whether a file is XML of nothing but data: no DTD, no style sheet or program that a processing instruction names, nothing that a browser or an
/// Office program would draw and run.
/// </summary>
internal static class PlainXml
{
    private const long Longest = 32L * 1_048_576;

    private static readonly string[] ActiveNamespaces =
    [
        "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/XSL/",
        "http://www.w3.org/2001/XInclude",
        "http://schemas.microsoft.com/",
        "http://schemas.openxmlformats.org/",
        "urn:schemas-microsoft-com:",
    ];

    private static readonly string[] ActiveElements = ["html", "script", "svg", "iframe", "object", "embed", "applet"];

    private static readonly string[] ActiveSchemes = ["javascript:", "vbscript:", "data:", "file:"];

    /// <param name="content">The file; read from its start.</param>
    /// <param name="isMore">Whether an element is active besides; null for none.</param>
    public static bool Is(Stream content, Func<XmlReader, bool>? isMore = null)
    {
        content.Position = 0;
        return IsFrom(content, isMore);
    }

    /// <summary>As <see cref="Is"/>, of a stream that cannot go back.</summary>
    public static bool IsFrom(Stream content, Func<XmlReader, bool>? isMore = null)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Longest,
        };
        try
        {
            using var reader = XmlReader.Create(content, settings);
            while (reader.Read())
            {
                if (
                    reader.NodeType == XmlNodeType.ProcessingInstruction
                    || (reader.NodeType == XmlNodeType.Element && (IsActive(reader) || isMore?.Invoke(reader) is true || HasActiveAttribute(reader)))
                )
                {
                    return false;
                }
            }

            return true;
        }
        catch (Exception broken) when (BrokenFile.Is(broken) || broken is ArgumentException)
        {
            return false;
        }
    }

    private static bool IsActive(XmlReader element) =>
        ActiveElements.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase) || IsActiveNamespace(element.NamespaceURI);

    private static bool HasActiveAttribute(XmlReader element)
    {
        while (element.MoveToNextAttribute())
        {
            var value = string.Concat(element.Value.Where(c => c > ' '));
            if (
                ActiveSchemes.Any(scheme => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                || (element.Prefix == "xmlns" && IsActiveNamespace(element.Value))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsActiveNamespace(string name) => ActiveNamespaces.Any(active => name.StartsWith(active, StringComparison.OrdinalIgnoreCase));
}
