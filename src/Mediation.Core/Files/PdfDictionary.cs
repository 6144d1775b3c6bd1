namespace Mediation.Core.Files;

/// <summary>The entries of a dictionary as they stand in its tokens.</summary>
internal sealed class PdfDictionary
{
    private readonly Dictionary<string, PdfToken[]> entries = new(StringComparer.Ordinal);

    /// <param name="tokens">From its opening brackets on; what follows its end is not read.</param>
    public PdfDictionary(IReadOnlyList<PdfToken> tokens)
    {
        for (var at = 1; at < tokens.Count && tokens[at].Kind != PdfTokenKind.CloseDictionary; )
        {
            var end = EndOfValue(tokens, at + 1);
            if (tokens[at].Kind == PdfTokenKind.Name)
            {
                // Readers differ in which of two equal keys they take.
                HasEqualKeys |= !entries.TryAdd(tokens[at].Value, [.. tokens.Skip(at + 1).Take(end - at - 1)]);
                at = end;
            }
            else
            {
                at++;
            }
        }
    }

    public bool HasEqualKeys { get; }

    public IEnumerable<string> Keys => entries.Keys;

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>The tokens of a value; none when there is no such key.</summary>
    public IReadOnlyList<PdfToken> Value(string key) => entries.GetValueOrDefault(key) ?? [];

    public bool IsName(string key, string name) => entries.TryGetValue(key, out var value) && value is [var only] && only.IsName(name);

    /// <returns>Null when there is none.</returns>
    /// <exception cref="InvalidDataException">It is given in a way that is not read, such as by reference.</exception>
    public int? Number(string key) =>
        !entries.TryGetValue(key, out var value) ? null
        : value is [{ Kind: PdfTokenKind.Number } number] && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var read) ? read
        : throw Unreadable(key);

    /// <summary>One name, or several.</summary>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="InvalidDataException">It is given in a way that is not read, such as by reference.</exception>
    public IReadOnlyList<string>? Names(string key)
    {
        if (!entries.TryGetValue(key, out var value) || value is [{ Kind: PdfTokenKind.Keyword, Value: "null" }])
        {
            return null;
        }

        var names = value is [{ Kind: PdfTokenKind.OpenArray }, .. var inner, { Kind: PdfTokenKind.CloseArray }] ? inner : value;
        return names.All(n => n.Kind == PdfTokenKind.Name) ? [.. names.Select(n => n.Value)] : throw Unreadable(key);
    }

    /// <summary>One dictionary, or several; null in the place of one that is not given.</summary>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="InvalidDataException">It is given in a way that is not read, such as by reference.</exception>
    public IReadOnlyList<PdfDictionary?>? Dictionaries(string key)
    {
        if (!entries.TryGetValue(key, out var value))
        {
            return null;
        }

        var all = value is [{ Kind: PdfTokenKind.OpenArray }, .. var inner, { Kind: PdfTokenKind.CloseArray }] ? inner : value;
        List<PdfDictionary?> read = [];
        for (var at = 0; at < all.Length; )
        {
            var end = EndOfValue(all, at);
            read.Add(
                all[at].Kind == PdfTokenKind.OpenDictionary ? new PdfDictionary([.. all.Skip(at).Take(end - at)])
                : all[at].IsKeyword("null") ? null
                : throw Unreadable(key)
            );
            at = end;
        }

        return read;
    }

    /// <summary>Place after the value that begins here: brackets go to their end, a reference is three tokens.</summary>
    public static int EndOfValue(IReadOnlyList<PdfToken> tokens, int at)
    {
        if (IsReference(tokens, at))
        {
            return at + 3;
        }

        var depth = 0;
        for (; at < tokens.Count; at++)
        {
            depth += tokens[at].Kind switch
            {
                PdfTokenKind.OpenArray or PdfTokenKind.OpenDictionary => 1,
                PdfTokenKind.CloseArray or PdfTokenKind.CloseDictionary => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return at;
            }

            if (depth == 0)
            {
                return at + 1;
            }
        }

        return at;
    }

    public static bool IsReference(IReadOnlyList<PdfToken> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at].Kind == PdfTokenKind.Number && tokens[at + 1].Kind == PdfTokenKind.Number && tokens[at + 2].IsKeyword("R");

    private static InvalidDataException Unreadable(string key) => new($"/{key} of an object stream is given in a way that is not read.");
}
