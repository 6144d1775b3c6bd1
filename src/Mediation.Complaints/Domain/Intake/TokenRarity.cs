namespace Mediation.Complaints.Domain.Intake;

/// <summary>In how many of some texts each token stands: what rare tokens two texts share says more than what all texts have.</summary>
/// <param name="texts">How many texts were looked at.</param>
/// <param name="counts">In how many of them a token stands.</param>
public sealed class TokenRarity(int texts, IReadOnlyDictionary<string, int> counts)
{
    /// <summary>Nothing is known: each token counts alike.</summary>
    public static readonly TokenRarity Unknown = new(0, new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>How many texts were looked at.</summary>
    public int Texts => texts;

    /// <param name="texts">Each as its tokens with blanks between.</param>
    public static TokenRarity Of(IEnumerable<string> texts)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        var looked = 0;
        foreach (var tokens in texts)
        {
            looked++;
            foreach (var token in tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))
            {
                counts[token] = counts.GetValueOrDefault(token) + 1;
            }
        }

        return new TokenRarity(looked, counts);
    }

    public int TextsWith(string token) => counts.GetValueOrDefault(token);

    /// <summary>Inverse document frequency (K. Spärck Jones 1972), smoothed, so that one that was never seen has a weight, too.</summary>
    public double WeightOf(string token) => 1 + Math.Log((texts + 1.0) / (TextsWith(token) + 1.0));
}
