using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Mediation.Core.Files;

/// <summary>
/// Looks for actions in a PDF (ISO 32000-1, 12.6) without reading it as a whole: their names stand in its text and in its object streams. Names
/// written in hexadecimal are read as what they mean.
/// </summary>
internal static partial class PdfFile
{
    /// <summary>Bytes unpacked of all object streams together: about a second of work.</summary>
    private const int MostUnpacked = 32 * 1_048_576;

    /// <summary>Milliseconds of one search; a file made to take longer is refused.</summary>
    private const int LongestSearch = 3_000;

    /// <summary>Characters of a dictionary that are looked at.</summary>
    private const int LongestDictionary = 1_000;

    /// <summary>A document opens in one way; its earlier versions may stand in the file, too.</summary>
    private const int MostOpenings = 16;

    /// <exception cref="InvalidDataException">An object stream cannot be read, or unpacks to more than any document has.</exception>
    public static bool IsActive(Stream content)
    {
        using MemoryStream whole = new();
        content.CopyTo(whole);
        var raw = Plain(whole.GetBuffer().AsSpan(0, (int)whole.Length));
        Dictionary<string, string> packed = new(StringComparer.Ordinal);
        List<string> texts = [raw];
        texts.AddRange(ObjectStreams(whole.ToArray(), packed));
        var openings = texts.SelectMany(text => Openings().Matches(text).Take(MostOpenings + 1).Select(o => Start(text, o.Index + o.Length))).ToList();
        return texts.Any(text => ActiveName().IsMatch(text)) || openings.Count > MostOpenings || openings.Any(opening => !IsDestination(opening, raw, packed));
    }

    /// <summary>One character for each byte; <c>/J#61vaScript</c> is a name like any other.</summary>
    private static string Plain(ReadOnlySpan<byte> bytes) =>
        HexInName().Replace(Encoding.Latin1.GetString(bytes), hex => ((char)Convert.ToByte(hex.Groups["code"].Value, 16)).ToString());

    private static IEnumerable<string> ObjectStreams(byte[] bytes, Dictionary<string, string> packed)
    {
        // Escapes shorten the text, so places are looked up in the bytes themselves.
        var original = Encoding.Latin1.GetString(bytes);
        var left = MostUnpacked;
        foreach (Match stream in Streams().Matches(original))
        {
            var from = Math.Max(0, stream.Index - LongestDictionary);
            var before = original[from..stream.Index];
            var dictionary = Plain(Encoding.Latin1.GetBytes(before[(before.LastIndexOf("obj", StringComparison.Ordinal) + 1)..]));
            if (dictionary.Contains("/ObjStm", StringComparison.Ordinal))
            {
                var text = Plain(Unpacked(bytes, stream.Index + stream.Length, dictionary, ref left));
                Number(text, dictionary, packed);
                yield return text;
            }
        }
    }

    private static byte[] Unpacked(byte[] bytes, int at, string dictionary, ref int left)
    {
        if (!dictionary.Contains("/Filter", StringComparison.Ordinal))
        {
            var end = bytes.AsSpan(at).IndexOf("endstream"u8);
            return bytes[at..(end < 0 ? bytes.Length : at + end)];
        }

        if (!Flate().IsMatch(dictionary))
        {
            throw new InvalidDataException("An object stream is packed in a way that is not read.");
        }

        using ZLibStream unpacking = new(new MemoryStream(bytes, at, bytes.Length - at), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        var buffer = new byte[81_920];
        for (int read; (read = unpacking.Read(buffer)) > 0; )
        {
            left -= read;
            if (left < 0)
            {
                throw new InvalidDataException("More to unpack than any document has.");
            }

            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }

    /// <summary>Notes the objects of a stream by their number: pairs of number and place stand at its start.</summary>
    private static void Number(string text, string dictionary, Dictionary<string, string> packed)
    {
        if (
            First().Match(dictionary) is not { Success: true } first
            || !int.TryParse(first.Groups["first"].Value, CultureInfo.InvariantCulture, out var start)
            || start > text.Length
        )
        {
            return;
        }

        var numbers = text[..start].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            if (int.TryParse(numbers[i + 1], CultureInfo.InvariantCulture, out var place) && place >= 0 && start + place < text.Length)
            {
                packed[numbers[i]] = Start(text, start + place);
            }
        }
    }

    /// <summary>What is done on opening may be a place in the document, named by itself or by reference, and nothing else.</summary>
    private static bool IsDestination(string action, string raw, Dictionary<string, string> packed)
    {
        action = action.TrimStart();
        if (Reference().Match(action) is { Success: true } reference)
        {
            var number = reference.Groups["number"].Value;
            var match = Regex.Match(raw, $@"(?<![0-9]){number}\s+[0-9]+\s+obj\b", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(LongestSearch));
            action = (match.Success ? Start(raw, match.Index + match.Length) : packed.GetValueOrDefault(number, "")).TrimStart();
        }

        return action.StartsWith('[')
            || action.StartsWith("null", StringComparison.Ordinal)
            || (action.StartsWith("<<", StringComparison.Ordinal) && GoTo().IsMatch(action.Split(">>")[0]));
    }

    private static string Start(string text, int at) => text.Substring(at, Math.Min(LongestDictionary, text.Length - at));

    [GeneratedRegex(@"(?<=/[^\s/\[\]<>()]{0,60})#(?<code>[0-9A-Fa-f]{2})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, LongestSearch)]
    private static partial Regex HexInName();

    /// <summary>Actions that run a program or a script, or send or fetch something.</summary>
    [GeneratedRegex("/(JavaScript|Launch|SubmitForm|ImportData|GoToE|RichMedia|Rendition)(?![A-Za-z0-9])", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex ActiveName();

    [GeneratedRegex(@"/OpenAction(?![A-Za-z0-9])", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex Openings();

    [GeneratedRegex(@"(?<=>>\s{0,8})stream\r?\n", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex Streams();

    [GeneratedRegex(@"/Filter\s*\[?\s*/(FlateDecode|Fl)\s*\]?", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex Flate();

    [GeneratedRegex(@"/First\s+(?<first>[0-9]+)", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex First();

    [GeneratedRegex(@"^(?<number>[0-9]+)\s+[0-9]+\s+R\b", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/S\s*/GoTo(?![A-Za-z])", RegexOptions.ExplicitCapture, LongestSearch)]
    private static partial Regex GoTo();
}
