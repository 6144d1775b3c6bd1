using Mediation.Core.Search;

namespace Mediation.Complaints.Domain.Intake;

/// <summary>
/// A narrative as it is compared with others: its tokens, each with how often it stands there (its logarithm) times how rare it is (TF-IDF); two of them are
/// as similar as the cosine of the angle between them. Figures and single characters say nothing about what it is about, and are left out.
/// </summary>
public sealed class WeightedText
{
    /// <summary>UTF-16 code units that are looked at: what it is about is said at the beginning, and comparing costs no more than so much.</summary>
    public const int Beginning = 1_000;

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly double length;

    private WeightedText(string text, TokenRarity rarity)
    {
        Text = text.Length > Beginning ? text[..Beginning] : text;
        Tokens = [.. SearchTokens.Of(Text).Where(t => t.Kind is SearchTokenKind.Pair or SearchTokenKind.Word)];
        foreach (var token in Tokens)
        {
            weights[token.Word] = weights.GetValueOrDefault(token.Word) + 1;
        }

        foreach (var word in weights.Keys.ToList())
        {
            weights[word] = (1 + Math.Log(weights[word])) * rarity.WeightOf(word);
        }

        length = Math.Sqrt(weights.Values.Sum(w => w * w));
    }

    /// <summary>What was looked at.</summary>
    public string Text { get; }

    /// <summary>Each different token.</summary>
    public IReadOnlyCollection<string> Words => weights.Keys;

    private IReadOnlyList<SearchToken> Tokens { get; }

    public static WeightedText Of(string text, TokenRarity rarity) => new(text, rarity);

    /// <summary>Cosine: 0 where nothing is shared, 1 where all is.</summary>
    public double SimilarityTo(WeightedText other)
    {
        var (few, many) = weights.Count <= other.weights.Count ? (weights, other.weights) : (other.weights, weights);
        var product = few.Sum(w => many.TryGetValue(w.Key, out var weight) ? w.Value * weight : 0);
        return product == 0 ? 0 : product / (length * other.length);
    }

    /// <summary>What both say, in this text's own writing, what weighs most first. Neighbouring pairs of Chinese characters are put together again.</summary>
    /// <param name="other">The text compared with.</param>
    /// <param name="most">No more.</param>
    public IReadOnlyList<string> SharedWith(WeightedText other, int most)
    {
        List<(int Start, int End, double Weight)> spans = [];
        foreach (var token in Tokens.Where(t => other.weights.ContainsKey(t.Word)))
        {
            var weight = weights[token.Word];
            if (spans.Count > 0 && token.Kind == SearchTokenKind.Pair && token.Start < spans[^1].End)
            {
                spans[^1] = (spans[^1].Start, token.End, spans[^1].Weight + weight);
            }
            else
            {
                spans.Add((token.Start, token.End, weight));
            }
        }

        return [.. spans.OrderByDescending(s => s.Weight).Select(s => Text[s.Start..s.End]).DistinctBy(SearchTokens.Folded, StringComparer.Ordinal).Take(most)];
    }
}
