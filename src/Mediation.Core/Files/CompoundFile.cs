using System.Buffers.Binary;

namespace Mediation.Core.Files;

/// <summary>
/// The file system in a file of Word and Excel before 2007, and of encrypted ones since (MS-CFB): the names in it, and its streams. It is read once,
/// and what it says of itself is bounded by its own length: a chain ends at the first sector that it names again.
/// </summary>
internal sealed class CompoundFile
{
    /// <summary>Bytes from which on a stream has sectors of its own.</summary>
    private const int Shortest = 4_096;

    private const int EntryLength = 128;
    private const string LeadsNowhere = "A chain of sectors that leads nowhere.";
    private const uint LastRegular = 0xFFFFFFFA;

    private readonly byte[] bytes;
    private readonly int sectorLength;
    private readonly List<uint> table;
    private readonly List<Entry> entries = [];

    private CompoundFile(byte[] bytes)
    {
        this.bytes = bytes;
        sectorLength = U16(30) is 9 or 12 ? 1 << U16(30) : throw new InvalidDataException("A length of sectors that does not exist.");
        table = ReadTable();
        ReadEntries();
    }

    /// <param name="Name">As its directory names it.</param>
    /// <param name="IsStream">Whether it holds bytes, and not further entries.</param>
    /// <param name="Start">Its first sector.</param>
    /// <param name="Length">Bytes.</param>
    private sealed record Entry(string Name, bool IsStream, uint Start, long Length);

    /// <exception cref="InvalidDataException">Its tables lead nowhere.</exception>
    public static CompoundFile Read(Stream content)
    {
        content.Position = 0;
        var whole = new byte[Math.Min(content.Length, UploadFile.Limit)];
        content.ReadExactly(whole);
        return whole.Length >= 512 ? new CompoundFile(whole) : throw new InvalidDataException("Shorter than its head.");
    }

    /// <summary>Names of all that is in it, at whatever depth.</summary>
    public IEnumerable<string> Names => entries.Select(e => e.Name);

    public bool Has(string name) => entries.Exists(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <returns>Null where it has none of this name.</returns>
    public byte[]? Stream(string name) =>
        entries.Find(e => e.IsStream && e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } found ? null
        : found.Length >= Shortest ? Sectors(table, found, sectorLength, SectorAt)
        : ShortStream(found);

    /// <summary>A short one lies in pieces of 64 bytes in the stream of the root, with a table of its own.</summary>
    private byte[] ShortStream(Entry found)
    {
        const int piece = 64;
        var root = Sectors(table, entries[0], sectorLength, SectorAt);
        var list = Sectors(table, new Entry("", true, U32(bytes, 60), bytes.Length), sectorLength, SectorAt);
        List<uint> next = [];
        for (var at = 0; at + 4 <= list.Length; at += 4)
        {
            next.Add(U32(list, at));
        }

        return Sectors(next, found, piece, number =>
            (number * (long)piece) < root.Length
                ? root.AsSpan((int)number * piece, Math.Min(piece, root.Length - ((int)number * piece)))
                : throw new InvalidDataException("A piece behind the end.")
        );
    }

    private delegate ReadOnlySpan<byte> Sector(uint number);

    private byte[] Sectors(List<uint> next, Entry found, int length, Sector sector)
    {
        var content = new byte[Math.Min(found.Length, bytes.Length)];
        var at = 0;
        foreach (var number in Chain(next, found.Start))
        {
            var part = sector(number);
            part = part[..Math.Min(Math.Min(part.Length, length), content.Length - at)];
            part.CopyTo(content.AsSpan(at));
            at += part.Length;
            if (at == content.Length)
            {
                break;
            }
        }

        return content[..at];
    }

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);

    /// <summary>The last one may be cut off.</summary>
    private ReadOnlySpan<byte> SectorAt(uint sector)
    {
        var at = (sector + 1L) * sectorLength;
        return at < bytes.Length
            ? bytes.AsSpan((int)at, (int)Math.Min(sectorLength, bytes.Length - at))
            : throw new InvalidDataException("A sector behind its end.");
    }

    /// <summary>Which sector follows which: its own sectors are listed in the head, and beyond 109 in sectors of their own.</summary>
    private List<uint> ReadTable()
    {
        List<uint> sectors = [];
        for (var i = 0; i < 109; i++)
        {
            sectors.Add(U32(bytes, 76 + (4 * i)));
        }

        HashSet<uint> seen = [];
        for (var more = U32(bytes, 68); more < LastRegular; )
        {
            var list = seen.Add(more) ? SectorAt(more) : throw new InvalidDataException(LeadsNowhere);
            for (var at = 0; at + 8 <= list.Length; at += 4)
            {
                sectors.Add(U32(list, at));
            }

            more = list.Length == sectorLength ? U32(list, list.Length - 4) : LastRegular;
        }

        List<uint> next = [];
        foreach (var sector in sectors.Where(s => s < LastRegular))
        {
            var part = seen.Add(sector) ? SectorAt(sector) : throw new InvalidDataException(LeadsNowhere);
            for (var at = 0; at + 4 <= part.Length; at += 4)
            {
                next.Add(U32(part, at));
            }
        }

        return next;
    }

    private static IEnumerable<uint> Chain(List<uint> next, uint first)
    {
        HashSet<uint> seen = [];
        for (var sector = first; sector < LastRegular; sector = next[(int)sector])
        {
            if (sector >= next.Count || !seen.Add(sector))
            {
                throw new InvalidDataException(LeadsNowhere);
            }

            yield return sector;
        }
    }

    private void ReadEntries()
    {
        foreach (var sector in Chain(table, U32(bytes, 48)))
        {
            var part = SectorAt(sector);
            for (var at = 0; at + EntryLength <= part.Length; at += EntryLength)
            {
                var entry = part.Slice(at, EntryLength);
                int length = Math.Min(64, (int)BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]));
                if (length >= 2 && entry[66] is 1 or 2 or 5)
                {
                    entries.Add(new Entry(Encoding.Unicode.GetString(entry[..(length - 2)]), entry[66] == 2, U32(entry, 116), U32(entry, 120)));
                }
            }
        }
    }
}
