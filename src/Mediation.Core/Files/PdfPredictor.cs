namespace Mediation.Core.Files;

/// <summary>Puts back what a predictor (ISO 32000-1, 7.4.4.4) took out of unpacked bytes: differences between bytes become bytes again.</summary>
internal static class PdfPredictor
{
    private const int MostColumns = 1 << 20;

    /// <param name="bytes">As they were unpacked.</param>
    /// <param name="parameters">The filter's parameters, or null.</param>
    /// <exception cref="InvalidDataException">The predictor is none that is known for bytes.</exception>
    public static byte[] Undo(byte[] bytes, PdfDictionary? parameters)
    {
        var predictor = parameters?.Number("Predictor") ?? 1;
        if (predictor == 1)
        {
            return bytes;
        }

        var (colours, bits, columns) = (parameters!.Number("Colors") ?? 1, parameters.Number("BitsPerComponent") ?? 8, parameters.Number("Columns") ?? 1);
        if (bits != 8 || colours is < 1 or > 32 || columns is < 1 or > MostColumns || predictor is not (2 or (>= 10 and <= 15)))
        {
            throw new InvalidDataException("An object stream is packed in a way that is not read.");
        }

        return predictor == 2 ? Tiff(bytes, colours, columns) : Png(bytes, colours, colours * columns);
    }

    private static byte[] Tiff(byte[] bytes, int colours, int columns)
    {
        var row = colours * columns;
        var plain = bytes.ToArray();
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] += i % row >= colours ? plain[i - colours] : (byte)0;
        }

        return plain;
    }

    /// <summary>Each row names its own way in its first byte (PNG, 9.2).</summary>
    private static byte[] Png(byte[] bytes, int pixel, int width)
    {
        List<byte> plain = new(bytes.Length);
        var above = new byte[width];
        for (var at = 0; at < bytes.Length; at += width + 1)
        {
            var row = new byte[width];
            var length = Math.Min(width, bytes.Length - at - 1);
            for (var i = 0; i < length; i++)
            {
                var left = i >= pixel ? row[i - pixel] : 0;
                row[i] = unchecked((byte)(bytes[at + 1 + i] + Predicted(bytes[at], left, above[i], i >= pixel ? above[i - pixel] : 0)));
            }

            plain.AddRange(row.AsSpan(0, length));
            above = row;
        }

        return [.. plain];
    }

    private static int Predicted(byte way, int left, int above, int aboveLeft) =>
        way switch
        {
            0 => 0,
            1 => left,
            2 => above,
            3 => (left + above) / 2,
            4 => Paeth(left, above, aboveLeft),
            _ => throw new InvalidDataException("An object stream is broken."),
        };

    private static int Paeth(int left, int above, int aboveLeft)
    {
        var (a, b, c) = (Math.Abs(above - aboveLeft), Math.Abs(left - aboveLeft), Math.Abs(left + above - (2 * aboveLeft)));
        return a <= b && a <= c ? left
            : b <= c ? above
            : aboveLeft;
    }
}
