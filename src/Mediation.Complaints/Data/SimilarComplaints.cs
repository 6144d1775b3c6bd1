using Mediation.Complaints.Domain.Intake;
using Mediation.Core.Search;

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

    public Task<IReadOnlyList<Candidate>> FindAsync(WeightedText narrative, TokenRarity rarity, CancellationToken ct) =>
        FindAsync(db.Complaints.InScope(user), narrative, rarity, ct);

    /// <summary>As above, among other complaints than those of the reader's scope: nobody is shown them without being asked for that scope.</summary>
    internal async Task<IReadOnlyList<Candidate>> FindAsync(IQueryable<Complaint> among, WeightedText narrative, TokenRarity rarity, CancellationToken ct)
    {
        var isWhole = rarity.Texts < RarityCache.Sample;
        var groups = CandidateWords.Of(narrative, rarity, isWhole);
        List<Candidate> found = [];
        foreach (var words in groups)
        {
            found.AddRange(await NewestAsync(among, db.SearchAny(words), ct));
        }

        foreach (var (one, other) in isWhole ? [] : CandidateWords.FrequentPairs(narrative, rarity, groups))
        {
            SearchQuery both = new([new SearchWord(one, [one], EndsOpen: false), new SearchWord(other, [other], EndsOpen: false)]);
            found.AddRange(await NewestAsync(among, await db.SearchNewestAsync(both, ct), ct));
        }

        return [.. found.DistinctBy(c => c.Id)];
    }

    private static Task<List<Candidate>> NewestAsync(IQueryable<Complaint> among, IQueryable<SearchText> texts, CancellationToken ct) =>
        texts
            .Join(among, t => t.SubjectId, c => c.Id, (t, c) => new { t, c })
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
            .ToListAsync(ct);
}
