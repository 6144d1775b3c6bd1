namespace Mediation.Ownership.Simulation;

/// <summary>
/// The newest rating of each case again, from the facts that were kept and the words of the narrative. Earlier complaints stay as they were counted, whatever
/// number of days a draft looks back.
/// </summary>
public sealed class SimulatedRating(MediationDbContext db) : ISimulatedPolicy
{
    public string Policy => RiskRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct)
    {
        var (rules, after, upTo) = (PolicyReader.Parse<RiskRules>(json), cases.After, cases.UpTo);
        var ratings = db
            .RiskAssessments.AsNoTracking()
            .Where(a => a.CaseId > after && a.CaseId <= upTo)
            .OrderBy(a => a.CaseId)
            .ThenByDescending(a => a.At)
            .Join(db.Complaints, a => a.CaseId, c => c.Id, (a, c) => new PastRating(a.CaseId, a.Level, a.Score, a.FactsJson, c.Narrative))
            .AsAsyncEnumerable();
        List<SimulatedDifference> differences = [];
        var last = Guid.Empty;
        await foreach (var rating in ratings.WithCancellation(ct))
        {
            // The newest of a case comes first; the others are passed over.
            if (rating.CaseId != last && Difference(rating, rules) is { } difference)
            {
                differences.Add(difference);
            }

            last = rating.CaseId;
        }

        return differences;
    }

    /// <summary>Null where the level stays.</summary>
    public static SimulatedDifference? Difference(PastRating rating, RiskRules rules)
    {
        var facts = Reasons.ReadOne<RiskFacts>(rating.FactsJson);
        var again = RiskPolicy.Score(facts with { Mentions = rules.MentionsIn(rating.Narrative) }, rules);
        return again.Level == rating.Level
            ? null
            : new SimulatedDifference(
                rating.CaseId,
                ChangeOf(rating.Level, again.Level),
                ValueOf(rating.Level, rating.Score),
                ValueOf(again.Level, again.Total)
            );
    }

    private static SimulatedChange ChangeOf(RiskLevel before, RiskLevel after) =>
        after >= RiskLevel.Major != before >= RiskLevel.Major ? SimulatedChange.Owned
        : after > before ? SimulatedChange.RatedHigher
        : SimulatedChange.RatedLower;

    private static PolicyValue ValueOf(RiskLevel level, int score) => new(score.ToString(CultureInfo.InvariantCulture), $"Simulated:{level}");
}
