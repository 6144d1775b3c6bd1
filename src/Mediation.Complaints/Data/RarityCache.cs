using Mediation.Complaints.Domain.Intake;
using Mediation.Core.Search;

namespace Mediation.Complaints.Data;

/// <summary>
/// How rare tokens are, by the newest texts of the index: counts only, kept for some minutes by each node. A word that became frequent since then is taken
/// for rare a little longer, which changes an order and nothing else.
/// </summary>
public sealed class RarityCache(TimeProvider clock)
{
    /// <summary>Texts that are looked at, the newest.</summary>
    public const int Sample = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Where there are few texts, one more changes a lot.</summary>
    private static readonly TimeSpan KeptWhileFew = TimeSpan.FromSeconds(30);

    private (TokenRarity Rarity, DateTimeOffset At)? known;

    public async Task<TokenRarity> ReadAsync(MediationDbContext db, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (known is { } kept && now - kept.At is var age && age >= TimeSpan.Zero && age < (kept.Rarity.Texts < Sample ? KeptWhileFew : Kept))
        {
            return kept.Rarity;
        }

        var texts = await db.Set<SearchText>().AsNoTracking().OrderByDescending(t => t.Id).Take(Sample).Select(t => t.Tokens).ToListAsync(ct);
        var rarity = TokenRarity.Of(texts);
        known = (rarity, now);
        return rarity;
    }
}
