using System.IO.Compression;
using System.Xml;

namespace Mediation.Core.Files;

/// <summary>
/// Whether a file is an OFD document (GB/T 33190) of pages, pictures, fonts and seals only: an archive whose parts are plain XML or have the
/// names of such, and that neither plays, opens nor fetches anything.
/// </summary>
internal static class OfdFile
{
    private const int MostParts = 2_000;
    private const long MostUnpacked = 64L * 1_048_576;

    private static readonly string[] Extensions =
    [
        ".xml",
        ".png",
        ".jpg",
        ".jpeg",
        ".bmp",
        ".gif",
        ".tif",
        ".tiff",
        ".jb2",
        ".gbig2",
        ".ttf",
        ".otf",
        ".ttc",
        ".dat",
        ".esl",
    ];

    private static readonly string[] ActiveElements = ["GotoA", "Movie", "Sound", "Script"];

    public static bool IsPlain(Stream content)
    {
        try
        {
            content.Position = 0;
            using ZipArchive zip = new(content, ZipArchiveMode.Read, leaveOpen: true);
            HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
            return zip.Entries.Count <= MostParts
                && zip.Entries.Sum(e => e.Length) <= MostUnpacked
                && zip.GetEntry("OFD.xml") is not null
                && zip.Entries.All(part => names.Add(part.FullName) && !part.IsEncrypted && IsPlain(part));
        }
        catch (Exception broken) when (BrokenFile.Is(broken))
        {
            return false;
        }
    }

    private static bool IsPlain(ZipArchiveEntry part)
    {
        if (!OfficeParts.IsWithin(part.FullName))
        {
            return false;
        }

        if (part.FullName.EndsWith('/'))
        {
            return part.Length == 0;
        }

        var extension = Path.GetExtension(part.FullName);
        if (!Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) || OfficeFile.IsOtherFile(part))
        {
            return false;
        }

        if (!extension.Equals(".xml", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        using var words = part.Open();
        return PlainXml.IsFrom(words, IsActive);
    }

    private static bool IsActive(XmlReader element) =>
        ActiveElements.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase)
        || (element.LocalName == "URI" && !WebAddress.IsLink(element.GetAttribute("URI") ?? ""));
}
