using Mediation.Core.PersonalData;

namespace Mediation.Ownership.Simulation;

/// <summary>
/// The ratings of each case again, from the facts that were kept; the highest counts. Words that the draft does not share with a version are sought in the
/// narrative. Earlier complaints stay as they were counted, whatever number of days a draft looks back.
/// </summary>
public sealed class SimulatedRating(MediationDbContext db, PolicyReader policies) : ISimulatedPolicy
{
    public string Policy => RiskRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct)
    {
        var (rules, after, upTo) = (PolicyReader.Parse<RiskRules>(json), cases.After, cases.UpTo);
        var ratings = db.RiskAssessments.AsNoTracking().Where(a => a.CaseId > after && a.CaseId <= upTo);
        Dictionary<int, bool> hasSameWords = [];
        foreach (var version in await ratings.Select(a => a.PolicyVersion).Distinct().ToListAsync(ct))
        {
            hasSameWords[version] = (await policies.ExactAsync<RiskRules>(RiskRules.PolicyKey, version, ct)).Rules.HasWordsOf(rules);
        }

        // Once every key of a case is gone its persons were erased: what they wrote is not read any more.
        var rows = ratings
            .OrderBy(a => a.CaseId)
            .Join(
                db.Complaints,
                a => a.CaseId,
                c => c.Id,
                (a, c) =>
                    new PastRating(
                        a.CaseId,
                        a.Id,
                        a.PolicyVersion,
                        a.Level,
                        a.Score,
                        a.FactsJson,
                        db.Set<PersonKey>().Any(k => k.CaseId == c.Id) ? c.Narrative : string.Empty
                    )
            )
            .AsAsyncEnumerable();
        List<SimulatedDifference> differences = [];
        List<PastRating> ofCase = [];
        await foreach (var rating in rows.WithCancellation(ct))
        {
            if (ofCase.Count > 0 && ofCase[0].CaseId != rating.CaseId)
            {
                Judge();
            }

            ofCase.Add(rating);
        }

        Judge();
        return differences;

        void Judge()
        {
            if (Difference(ofCase, rules, version => hasSameWords[version]) is { } difference)
            {
                differences.Add(difference);
            }

            ofCase.Clear();
        }
    }

    /// <summary>Null where the highest level stays, and where nothing was rated.</summary>
    /// <param name="ratings">All ratings of a case, with its narrative as it is now: empty once it was erased.</param>
    /// <param name="rules">The draft.</param>
    /// <param name="hasSameWords">Whether the draft looks for the same words as a version.</param>
    public static SimulatedDifference? Difference(IReadOnlyList<PastRating> ratings, RiskRules rules, Func<int, bool> hasSameWords)
    {
        if (ratings.OrderByDescending(a => a.Level).ThenByDescending(a => a.Score).ThenByDescending(a => a.Id).FirstOrDefault() is not { } rating)
        {
            return null;
        }

        if (rating.Narrative.Length == 0 && ratings.Any(a => !hasSameWords(a.PolicyVersion)))
        {
            return new(rating.CaseId, SimulatedChange.Unrated, ValueOf(rating.Level, rating.Score), new PolicyValue(string.Empty, "Simulated:NarrativeGone"));
        }

        var again = ratings
            .Select(a => RiskPolicy.Score(hasSameWords(a.PolicyVersion) ? a.Facts : a.Facts with { Mentions = rules.MentionsIn(a.Narrative) }, rules))
            .OrderByDescending(score => score.Level)
            .ThenByDescending(score => score.Total)
            .First();
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
