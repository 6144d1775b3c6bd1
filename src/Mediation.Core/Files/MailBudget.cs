using System.IO.Compression;

namespace Mediation.Core.Files;

/// <summary>How much work one e-mail may cause with all that it carries, e-mails in it as well: each attachment alone may be within its limits.</summary>
internal sealed class MailBudget
{
    private const int MostParts = 200;

    /// <summary>Bytes unpacked of all attachments together; as many as one letter or workbook may have.</summary>
    private const long MostUnpacked = 256L * 1_048_576;

    private int parts;
    private long unpacked;

    /// <summary>What all PDFs together may cause.</summary>
    public PdfBudget Pdfs { get; } = new(times: 4);

    /// <returns>False where there are more than anybody sends.</returns>
    public bool AddPart() => ++parts <= MostParts;

    /// <returns>False where they are more together, unpacked, than may be.</returns>
    public bool Unpack(Stream content, string mediaType) => (unpacked += IsPacked(mediaType) ? UnpackedOf(content) : content.Length) <= MostUnpacked;

    private static bool IsPacked(string mediaType) =>
        mediaType == "application/ofd" || mediaType.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal);

    private static long UnpackedOf(Stream content)
    {
        content.Position = 0;
        using ZipArchive zip = new(content, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Sum(e => e.Length);
    }
}
