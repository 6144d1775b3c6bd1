using System.IO.Compression;
using System.Xml;

namespace Mediation.Core.Files;

/// <summary>
/// A letter or workbook (Office Open XML): which of both it is, and whether it would fetch or run something when it is opened. What is read of it
/// is bounded, whatever its parts say of themselves: a few packed megabytes can unpack to thousands.
/// </summary>
internal sealed class OfficeFile : IDisposable
{
    /// <summary>A letter or workbook has some dozens; each is opened.</summary>
    private const int MostParts = 2_000;

    /// <summary>Bytes of all parts together, as the file says; a real one of 20 MB packed stays far below.</summary>
    private const long MostUnpacked = 256L * 1_048_576;

    /// <summary>Characters of one part that lists others.</summary>
    private const int LongestList = 1 << 20;

    /// <summary>Characters that are read of all parts together: about a second of work.</summary>
    private const long MostRead = 32L * 1_048_576;

    private static readonly (string Part, string MediaType)[] Kinds =
    [
        ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ];

    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>How the file system begins that older Office files and encrypted ones are.</summary>
    internal static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[][] OtherFiles =
    [
        CompoundFile,
        "MZ"u8.ToArray(),
        "PK"u8.ToArray(),
        "%PDF"u8.ToArray(),
        "#!"u8.ToArray(),
        "\u007FELF"u8.ToArray(),
        "Rar!"u8.ToArray(),
        [0x37, 0x7A, 0xBC, 0xAF],
        "{\\rtf"u8.ToArray(),
    ];

    private readonly ZipArchive zip;
    private long read;

    /// <exception cref="InvalidDataException">It is no zip archive, or has more in it than any letter or workbook.</exception>
    public OfficeFile(Stream content)
    {
        zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => e.Length) > MostUnpacked)
        {
            throw new InvalidDataException("More in it than any letter or workbook has.");
        }
    }

    public void Dispose() => zip.Dispose();

    /// <returns>Its media type; null when it is neither.</returns>
    public string? Kind()
    {
        if (zip.GetEntry("OFD.xml") is not null)
        {
            return "application/ofd";
        }

        var types = zip.GetEntry(ContentTypes) is { } list ? WordsOf(list) : "";
        return Kinds
            .FirstOrDefault(kind => zip.GetEntry(kind.Part) is not null && types.Contains($"\"{kind.MediaType}.main+xml\"", StringComparison.Ordinal))
            .MediaType;
    }

    /// <summary>Whether it fetches something from elsewhere (template, picture, workbook, data), runs something or carries another file.</summary>
    public FileRisk Risk()
    {
        if (zip.Entries.Any(part => part.IsEncrypted))
        {
            return FileRisk.Encrypted;
        }

        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return zip.Entries.Any(part => !names.Add(part.FullName) || !OfficeParts.IsAllowed(part.FullName) || IsOtherFile(part) || IsActive(part))
            ? FileRisk.Active
            : FileRisk.None;
    }

    private bool IsActive(ZipArchiveEntry part)
    {
        if (part.FullName.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase))
        {
            using var types = Xml(part);
            return !OfficeParts.AreTypesPlain(types);
        }

        if (part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            using var relationships = Xml(part);
            return OfficeParts.ReferOutside(relationships);
        }

        if (OfficeParts.HasWords(part.FullName))
        {
            using var words = Xml(part);
            return LetterFields.AreActive(words);
        }

        return false;
    }

    /// <summary>A program, an archive or a document under the name of a picture; a part of words that is none is found when it is read.</summary>
    internal static bool IsOtherFile(ZipArchiveEntry part)
    {
        using var content = part.Open();
        Span<byte> start = stackalloc byte[8];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        foreach (var other in OtherFiles)
        {
            if (start.StartsWith(other))
            {
                return true;
            }
        }

        return false;
    }

    private XmlReader Xml(ZipArchiveEntry part)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            MaxCharactersInDocument = Take(part),
        };
        return XmlReader.Create(part.Open(), settings);
    }

    /// <summary>What of the budget a part may use: what it says it has, and no more than is left.</summary>
    private long Take(ZipArchiveEntry part)
    {
        var most = Math.Max(1, part.Length);
        read += most;
        return read <= MostRead ? most : throw new InvalidDataException("More to read than any letter or workbook has.");
    }

    /// <summary>Of a part that lists others; one that is longer than any such list is none.</summary>
    private string WordsOf(ZipArchiveEntry list)
    {
        if (list.Length > LongestList)
        {
            throw new InvalidDataException($"{list.FullName} is too long.");
        }

        using StreamReader reader = new(list.Open());
        var words = new char[Take(list)];
        return new string(words, 0, reader.ReadBlock(words, 0, words.Length));
    }
}
