namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// A word of the policy as it is looked for: one phrase, or parts with <c>…</c> between, each with its alternatives (<c>站在/爬上…楼顶/天台</c>). The parts
/// follow one another in one clause with some characters between at most: what people write around has no one word.
/// </summary>
internal sealed class SoughtWord(string word)
{
    /// <summary>Characters between two parts at most.</summary>
    private const int Reach = 12;

    private readonly (string Word, string Phrase)[][] parts =
    [
        .. word.Split('…')
            .Select(part => part.Split('/').Select(one => (Word: one, Phrase: FoldedNarrative.Phrase(one))).Where(one => one.Phrase.Length > 0).ToArray()),
    ];

    /// <summary>All that it is made of.</summary>
    public static IEnumerable<string> PhrasesOf(string word) => word.Split('…', '/');

    /// <summary>Where it stands, with what of the policy was found: what a person wrote between the parts is not repeated.</summary>
    public IEnumerable<FoundWord> In(FoldedNarrative text) =>
        parts.Skip(1).Aggregate(AnyOf(parts[0], text), (found, part) => found.SelectMany(before => After(before, part, text)));

    private static IEnumerable<FoundWord> AnyOf((string Word, string Phrase)[] part, FoldedNarrative text) =>
        part.SelectMany(one => text.Places(one.Phrase).Select(at => new FoundWord(one.Word, [at])));

    private static IEnumerable<FoundWord> After(FoundWord before, (string Word, string Phrase)[] part, FoldedNarrative text) =>
        AnyOf(part, text)
            .Where(at => at.Start >= before.End && at.Start - before.End <= Reach && text.IsUnbroken(before.Start, at.End))
            .Select(at => new FoundWord($"{before.Word}…{at.Word}", [.. before.Parts, .. at.Parts]));
}

/// <summary>A word that was found, and the place of each of its parts in the folded text.</summary>
internal sealed record FoundWord(string Word, IReadOnlyList<(int Start, int End)> Parts)
{
    public int Start => Parts[0].Start;

    public int End => Parts[^1].End;

    /// <summary>Whether one of its parts stands in one of these places: it means something else there.</summary>
    public bool IsWithin(List<(int Start, int End)> places) => Parts.Any(part => places.Exists(place => place.Start <= part.Start && part.End <= place.End));
}
