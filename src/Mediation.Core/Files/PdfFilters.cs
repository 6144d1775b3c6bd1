using System.IO.Compression;

namespace Mediation.Core.Files;

/// <summary>Unpacks an object stream of a PDF (ISO 32000-1, 7.4), each step within the budget; unusual filters are refused.</summary>
internal static class PdfFilters
{
    private const int MostFilters = 8;

    /// <param name="packed">The bytes from the start of the stream on; what follows a filter's own end is left out.</param>
    /// <param name="stream">The stream's dictionary.</param>
    /// <param name="budget">What may still be unpacked.</param>
    /// <exception cref="InvalidDataException">It is broken, packed in a way that is not read, or unpacks to more than any document has.</exception>
    public static ArraySegment<byte> Unpack(ArraySegment<byte> packed, PdfDictionary stream, PdfBudget budget)
    {
        // The short keys are those of pictures within a page; some readers take them everywhere.
        var filters = stream.Names("Filter") ?? stream.Names("F") ?? [];
        var parameters = stream.Dictionaries("DecodeParms") ?? stream.Dictionaries("DP") ?? [];
        if (filters.Count > MostFilters)
        {
            throw new InvalidDataException("An object stream is packed in a way that is not read.");
        }

        var bytes = packed;
        for (var i = 0; i < filters.Count; i++)
        {
            bytes = filters[i] switch
            {
                "FlateDecode" or "Fl" => PdfPredictor.Undo(Inflate(bytes, budget), i < parameters.Count ? parameters[i] : null),
                "ASCIIHexDecode" or "AHx" => Hexadecimal(UntilEnd(bytes, (byte)'>', budget)),
                "ASCII85Decode" or "A85" => Base85(UntilEnd(bytes, (byte)'~', budget)),
                "RunLengthDecode" or "RL" => RunLength(bytes, budget),
                _ => throw new InvalidDataException("An object stream is packed in a way that is not read."),
            };
        }

        return bytes;
    }

    private static ArraySegment<byte> UntilEnd(ArraySegment<byte> bytes, byte mark, PdfBudget budget)
    {
        var end = bytes.AsSpan().IndexOf(mark);
        var packed = end < 0 ? bytes : bytes[..end];
        budget.Unpack(packed.Count);
        return packed;
    }

    private static byte[] Inflate(ArraySegment<byte> bytes, PdfBudget budget)
    {
        using ZLibStream unpacking = new(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        var buffer = new byte[81_920];
        for (int read; (read = unpacking.Read(buffer)) > 0; )
        {
            budget.Unpack(read);
            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }

    private static byte[] Hexadecimal(ArraySegment<byte> bytes)
    {
        List<byte> digits = [.. bytes.Where(b => Uri.IsHexDigit((char)b))];
        if (digits.Count % 2 != 0)
        {
            digits.Add((byte)'0');
        }

        return Convert.FromHexString(Encoding.ASCII.GetString([.. digits]));
    }

    private static byte[] Base85(ArraySegment<byte> bytes)
    {
        using MemoryStream unpacked = new();
        Span<byte> word = stackalloc byte[4];
        var (count, value) = (0, 0L);
        foreach (var b in bytes.Where(b => !PdfBytes.IsBlank(b)))
        {
            if (b == 'z' && count == 0)
            {
                unpacked.Write([0, 0, 0, 0]);
                continue;
            }

            if (b is < (byte)'!' or > (byte)'u')
            {
                throw new InvalidDataException("An object stream is broken.");
            }

            value = (value * 85) + (b - '!');
            if (++count == 5)
            {
                System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(word, unchecked((uint)value));
                unpacked.Write(word);
                (count, value) = (0, 0L);
            }
        }

        if (count > 1)
        {
            for (var i = count; i < 5; i++)
            {
                value = (value * 85) + 84;
            }

            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(word, unchecked((uint)value));
            unpacked.Write(word[..(count - 1)]);
        }

        return unpacked.ToArray();
    }

    private static byte[] RunLength(ArraySegment<byte> bytes, PdfBudget budget)
    {
        using MemoryStream unpacked = new();
        for (var at = 0; at < bytes.Count && bytes[at] != 128; )
        {
            int length = bytes[at++];
            if (length < 128)
            {
                var run = Math.Min(length + 1, bytes.Count - at);
                budget.Unpack(run);
                unpacked.Write(bytes.AsSpan(at, run));
                at += run;
            }
            else if (at < bytes.Count)
            {
                budget.Unpack(257 - length);
                unpacked.Write([.. Enumerable.Repeat(bytes[at++], 257 - length)]);
            }
        }

        return unpacked.ToArray();
    }
}
