using System.Xml;

namespace Mediation.Core.Files;

/// <summary>Which parts a letter or workbook may have (ECMA-376, part 2): words, pictures and fonts, and nothing that comes from or goes elsewhere.</summary>
internal static class OfficeParts
{
    /// <summary>Parts that fetch from elsewhere, run a program or hold another file; DDE is one of the first kind.</summary>
    private static readonly string[] ActiveFolders =
    [
        "externalLinks/",
        "connections",
        "queryTables/",
        "activeX/",
        "embeddings/",
        "webextensions/",
        "macrosheets/",
        "dialogsheets/",
        "customUI",
    ];

    private static readonly string[] Words = [".xml", ".rels", ".vml"];

    private static readonly string[] Pictures =
    [
        ".png",
        ".jpg",
        ".jpeg",
        ".jpe",
        ".jfif",
        ".gif",
        ".bmp",
        ".dib",
        ".tif",
        ".tiff",
        ".emf",
        ".wmf",
        ".wdp",
        ".webp",
        ".svg",
    ];

    /// <summary>Parts that hold numbers and words of cells only; a large workbook has much of them.</summary>
    private static readonly string[] Cells = ["xl/worksheets/sheet", "xl/sharedStrings.xml", "xl/calcChain.xml", "xl/styles.xml"];

    /// <summary>Whether a part of this name has a place in a letter or workbook.</summary>
    public static bool IsAllowed(string name)
    {
        if (!IsWithin(name))
        {
            return false;
        }

        var extension = Path.GetExtension(name);
        return name.EndsWith('/')
            || (
                !ActiveFolders.Any(active =>
                    name.Contains('/' + active, StringComparison.OrdinalIgnoreCase) || name.StartsWith(active, StringComparison.OrdinalIgnoreCase)
                )
                && (
                    Words.Contains(extension, StringComparer.OrdinalIgnoreCase)
                    || Pictures.Contains(extension, StringComparer.OrdinalIgnoreCase)
                    || extension.ToUpperInvariant() is ".ODTTF" or ".SIGS"
                    || (extension.Equals(".bin", StringComparison.OrdinalIgnoreCase) && name.Contains("/printerSettings/", StringComparison.OrdinalIgnoreCase))
                )
            );
    }

    /// <summary>Whether a part of this name stays in the archive when it is unpacked.</summary>
    public static bool IsWithin(string name) =>
        !name.Contains('\\', StringComparison.Ordinal)
        && !name.StartsWith('/')
        && !name.Contains(':', StringComparison.Ordinal)
        && !name.Split('/').Any(step => step is "." or "..");

    /// <summary>Whether fields and addresses may stand in it.</summary>
    public static bool HasWords(string name) =>
        Words.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        && !Cells.Any(cells => name.StartsWith(cells, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether no part is a macro and none but those named as words has words: under the name of a picture they would not be looked into.</summary>
    public static bool AreTypesPlain(XmlReader types)
    {
        while (types.Read())
        {
            if (types.NodeType == XmlNodeType.Element && types.GetAttribute("ContentType") is { } type)
            {
                var name = types.GetAttribute("PartName") ?? '.' + types.GetAttribute("Extension");
                var isWords = type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
                if (
                    IsMacro(type)
                    || isWords
                        && (!Words.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) || !HasWords(name.TrimStart('/')) && !IsOfCells(type))
                )
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>A link of the web that a person clicks on is none; all else outside is fetched on opening, or is a file of the reader's machine.</summary>
    public static bool ReferOutside(XmlReader relationships)
    {
        while (relationships.Read())
        {
            if (relationships is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                continue;
            }

            var type = relationships.GetAttribute("Type") ?? "";
            var isOutside = string.Equals(relationships.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            var target = relationships.GetAttribute("Target") ?? "";
            var isLink = type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase) && target.AsSpan().ContainsAny(":#") && WebAddress.IsLink(target);
            if ((isOutside && !isLink) || type.EndsWith("/aFChunk", StringComparison.OrdinalIgnoreCase) || IsMacro(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A macro may have any name: it is known by what the list of contents or a relationship calls it.</summary>
    private static bool IsMacro(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfCells(string type) =>
        type.StartsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.", StringComparison.OrdinalIgnoreCase)
        && !type.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase);
}
