using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Data;

/// <summary>The complaints in the reader's scope that a narrative may be like: found by the index of texts, so many and no more.</summary>
public sealed class SimilarComplaints(MediationDbContext db, RarityCache rarities, CurrentUser user)
{
    /// <summary>The newest that each group of words finds.</summary>
    private const int MostOfGroup = 60;

    /// <summary>A complaint that was classified.</summary>
    public sealed record Candidate(
        Guid Id,
        string Number,
        ComplaintState State,
        string ProductCode,
        string CauseCode,
        DateTimeOffset ReceivedAt,
        string Narrative
    );

    public Task<TokenRarity> RarityAsync(CancellationToken ct) => rarities.ReadAsync(db, ct);

    public async Task<IReadOnlyList<Candidate>> FindAsync(WeightedText narrative, TokenRarity rarity, CancellationToken ct)
    {
        List<Candidate> found = [];
        foreach (var words in CandidateWords.Of(narrative, rarity, isWhole: rarity.Texts < RarityCache.Sample))
        {
            found.AddRange(
                await db.SearchAny(words)
                    .Join(db.Complaints.InScope(user), t => t.SubjectId, c => c.Id, (t, c) => new { t, c })
                    .OrderByDescending(x => x.t.Id)
                    .Take(MostOfGroup)
                    .Select(x => new Candidate(
                        x.c.Id,
                        x.c.Number,
                        x.c.State,
                        x.c.ProductCode,
                        x.c.CauseCode,
                        x.c.ReceivedAt,
                        x.c.RedactedNarrative.Substring(0, WeightedText.Beginning)
                    ))
                    .ToListAsync(ct)
            );
        }

        return [.. found.DistinctBy(c => c.Id)];
    }
}
