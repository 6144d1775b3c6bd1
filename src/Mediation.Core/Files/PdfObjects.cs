namespace Mediation.Core.Files;

/// <summary>
/// The objects of a PDF. Programs that open a PDF follow its table of objects or, where that is broken, search for objects; so every place where an
/// object could begin is read here, whatever the tables say, and every object stream is unpacked.
/// </summary>
internal sealed class PdfObjects
{
    private readonly PdfBudget budget;
    private readonly PdfRules rules;
    private readonly Dictionary<int, List<(byte[] Bytes, int At)>> places = [];
    private readonly byte[] file;

    /// <summary>Reads them all.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="rules">Gets to see each object.</param>
    /// <param name="budget">What may be read and unpacked.</param>
    /// <exception cref="InvalidDataException">An object stream cannot be read, or there is more in it than any document has.</exception>
    public PdfObjects(byte[] file, PdfRules rules, PdfBudget budget)
    {
        (this.file, this.rules, this.budget) = (file, rules, budget);
        ReadObjects();
    }

    /// <summary>Roots of the document, one of each version of it (ISO 32000-1, 7.7.2).</summary>
    public List<PdfDictionary> Catalogues { get; } = [];

    /// <summary>Where in the file a stream that calls itself an embedded file begins: after its word <c>obj</c>.</summary>
    public HashSet<int> EmbeddedFiles { get; } = [];

    private static ReadOnlySpan<byte> Digits => "0123456789"u8;

    private static ReadOnlySpan<byte> Blanks => "\0\t\n\f\r "u8;

    /// <summary>The whole file.</summary>
    public byte[] File => file;

    public bool IsKnown(int number) => places.ContainsKey(number);

    /// <summary>The tokens of an object, in every version of it; none when there is no such object.</summary>
    public IReadOnlyList<List<PdfToken>> VersionsOf(int number) =>
        [.. places.GetValueOrDefault(number, []).Select(place => PdfObject.Read(new PdfLexer(place.Bytes, place.At, budget), out _))];

    /// <summary>Where in the file the versions of an object begin that are streams.</summary>
    public IReadOnlyList<int> StreamsOf(int number) =>
        [.. places.GetValueOrDefault(number, []).Where(place => place.Bytes == file && StreamAt(place.At) is not null).Select(place => place.At)];

    private void ReadObjects()
    {
        foreach (var place in Starts("obj"u8))
        {
            var lexer = new PdfLexer(file, place + 3, budget);
            if (NumberBefore(place) is { } number)
            {
                Note(number, file, place + 3);
            }

            var tokens = PdfObject.Read(lexer, out var isStream);
            Look(tokens);
            if (isStream && tokens is [{ Kind: PdfTokenKind.OpenDictionary }, ..])
            {
                if (tokens.Exists(t => t.IsName("EmbeddedFile")))
                {
                    EmbeddedFiles.Add(place + 3);
                }

                Unpack(new PdfDictionary(tokens), NextLine(lexer.Start));
            }
        }

        foreach (var place in Starts("trailer"u8))
        {
            rules.Look(PdfObject.Read(new PdfLexer(file, place + 7, budget), out _));
        }
    }

    /// <summary>Places of a word; not where it is the end of a longer one, such as <c>endobj</c>.</summary>
    private List<int> Starts(ReadOnlySpan<byte> word)
    {
        List<int> found = [];
        for (var at = 0; file.AsSpan(at).IndexOf(word) is var next and >= 0; at += next + word.Length)
        {
            if (at + next > 0 && !char.IsAsciiLetter((char)file[at + next - 1]))
            {
                found.Add(at + next);
                budget.AddObject();
            }
        }

        return found;
    }

    /// <summary>Of <c>12 0 obj</c> the 12.</summary>
    private int? NumberBefore(int place)
    {
        var before = file.AsSpan(Math.Max(0, place - 40), Math.Min(40, place));
        before = before.TrimEnd(Blanks).TrimEnd(Digits);
        before = before.TrimEnd(Blanks);
        return int.TryParse(before[before.TrimEnd(Digits).Length..], CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private void Note(int number, byte[] bytes, int at)
    {
        if (!places.TryGetValue(number, out var known))
        {
            places[number] = known = [];
        }

        known.Add((bytes, at));
    }

    /// <summary>Reads the objects of an object stream. Readers take for one whatever says where its first object is.</summary>
    private void Unpack(PdfDictionary stream, int at)
    {
        if (!stream.IsName("Type", "ObjStm") && !(stream.Has("First") && stream.Has("N")))
        {
            return;
        }

        if (stream.HasEqualKeys || stream.Number("First") is not { } first || stream.Number("N") is not { } count)
        {
            throw new InvalidDataException("An object stream says in two ways or not at all what is in it.");
        }

        var packed = new ArraySegment<byte>(file)[at..EndOf(stream, at)];
        byte[] bytes = [.. PdfFilters.Unpack(packed, stream, budget)];
        PdfLexer numbers = new(bytes, 0, budget);
        for (var i = 0; i < count; i++)
        {
            var (number, place) = (numbers.Next(), numbers.Next());
            if (!int.TryParse(number.Value, CultureInfo.InvariantCulture, out var id) || !int.TryParse(place.Value, CultureInfo.InvariantCulture, out var from))
            {
                throw new InvalidDataException("An object stream has fewer objects than it says.");
            }

            var start = (int)Math.Min(bytes.Length, (long)first + Math.Max(0, from));
            budget.AddObject();
            Note(id, bytes, start);
            Look(PdfObject.Read(new PdfLexer(bytes, start, budget), out _));
        }
    }

    private void Look(List<PdfToken> tokens)
    {
        rules.Look(tokens);
        if (tokens.Exists(t => t.IsName("Catalog")) && new PdfDictionary(tokens) is var root && root.IsName("Type", "Catalog"))
        {
            Catalogues.Add(root);
        }
    }

    /// <summary>The dictionary of a stream and where its content begins.</summary>
    /// <returns>Null when no stream is there.</returns>
    public (PdfDictionary Dictionary, int At)? StreamAt(int place)
    {
        PdfLexer lexer = new(file, place, budget);
        var tokens = PdfObject.Read(lexer, out var isStream);
        return isStream && tokens is [{ Kind: PdfTokenKind.OpenDictionary }, ..] ? (new PdfDictionary(tokens), NextLine(lexer.Start)) : null;
    }

    /// <summary>The content begins on the line after the word.</summary>
    private int NextLine(int word)
    {
        var end = file.AsSpan(word).IndexOfAny("\r\n"u8);
        return end < 0 ? file.Length : Math.Min(file.Length, word + end + (file.AsSpan(word + end).StartsWith("\r\n"u8) ? 2 : 1));
    }

    /// <summary>A filter finds its own end; without one it is where the dictionary or the next end of a stream says, the later of both.</summary>
    private int EndOf(PdfDictionary stream, int at)
    {
        if (stream.Has("Filter") || stream.Has("F"))
        {
            return file.Length;
        }

        var end = file.AsSpan(at).IndexOf("endstream"u8);
        long length = stream.Has("Length") && stream.Number("Length") is { } said ? said : 0;
        return (int)Math.Min(file.Length, at + Math.Max(length, end < 0 ? file.Length : end));
    }
}
