using System.Buffers.Binary;

namespace Mediation.Core.Files;

/// <summary>Whether a recording of a telephone or a call recorder has sound in it, and neither orders nor locks whoever plays it.</summary>
internal static class RecordingContent
{
    private const int ObjectHead = 24;
    private const int MostObjects = 10_000;

    private static readonly Guid Header = new("75B22630-668E-11CF-A6D9-00AA0062CE6C");
    private static readonly Guid Data = new("75B22636-668E-11CF-A6D9-00AA0062CE6C");
    private static readonly Guid Orders = new("1EFB1A30-0B62-11D0-A39B-00A0C90348F6");

    private static readonly Guid[] Locks = [new("2211B3FB-BD23-11D2-B4B7-00A0C955FC6E"), new("298AE614-2622-4C17-B935-DAE07EE9289C")];

    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static bool IsIn(Stream content, string mediaType) =>
        mediaType switch
        {
            "audio/amr" => HasAmrFrame(content),
            "audio/aac" => HasAacFrame(content),
            "audio/ogg" => HasPages(content),
            "audio/x-ms-wma" => Objects(content).Any(o => o.Kind == Data && o.Length > 50),
            _ => false,
        };

    /// <summary>Of Windows Media: orders open pages and programs while it plays; a lock is opened by a licence only.</summary>
    public static FileRisk RiskOf(Stream content)
    {
        var kinds = Objects(content).Select(o => o.Kind).ToHashSet();
        return kinds.Contains(Orders) ? FileRisk.Active
            : Locks.Any(kinds.Contains) ? FileRisk.Encrypted
            : FileRisk.None;
    }

    /// <summary>A frame behind the line that names the format (RFC 4867, 5).</summary>
    private static bool HasAmrFrame(Stream content)
    {
        content.Position = 0;
        while (content.ReadByte() is >= 0 and not '\n') { }
        return content.ReadByte() is >= 0 and var head && (head & 0x83) == 0 && content.Length - content.Position >= 5;
    }

    /// <summary>A frame as long as its head says (ISO/IEC 13818-7, 6.2).</summary>
    private static bool HasAacFrame(Stream content)
    {
        content.Position = 0;
        var head = new byte[7];
        content.ReadExactly(head);
        var length = ((head[3] & 3) << 11) | (head[4] << 3) | (head[5] >> 5);
        return length > 7 && length <= content.Length;
    }

    /// <summary>Pages behind the two that name codec and title (RFC 3533, 6).</summary>
    private static bool HasPages(Stream content)
    {
        const int pageHead = 27;
        var pages = 0;
        for (long at = 0; at + pageHead <= content.Length && pages < 3; pages++)
        {
            content.Position = at;
            var head = new byte[pageHead];
            content.ReadExactly(head);
            if (!head.AsSpan().StartsWith("OggS"u8))
            {
                return false;
            }

            var lengths = new byte[head[26]];
            content.ReadExactly(lengths);
            at += pageHead + lengths.Length + lengths.Sum(l => l);
        }

        return pages == 3;
    }

    /// <summary>The objects of a file of Windows Media, and those in its head; each begins with its kind and its length.</summary>
    private static IEnumerable<(Guid Kind, long Length)> Objects(Stream content)
    {
        var bytes = new byte[ObjectHead];
        var count = 0;
        for (long at = 0; at + ObjectHead <= content.Length && count < MostObjects; count++)
        {
            content.Position = at;
            content.ReadExactly(bytes);
            var (kind, length) = (new Guid(bytes.AsSpan(0, 16)), BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16)));
            if (length < ObjectHead || length > content.Length - at)
            {
                throw new InvalidDataException("An object longer than its file.");
            }

            yield return (kind, length);

            // The head is entered: a count and two bytes, then what is in it.
            at += kind == Header ? ObjectHead + 6 : length;
        }
    }
}
