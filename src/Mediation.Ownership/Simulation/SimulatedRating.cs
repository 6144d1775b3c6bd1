using Mediation.Core.PersonalData;

namespace Mediation.Ownership.Simulation;

/// <summary>
/// The ratings of each case again, from the facts that were kept; the highest counts. Words that the draft does not share with a version are sought in the
/// narrative. Earlier complaints stay as they were counted, whatever number of days a draft looks back. From Major on a leader is named, so of a case that
/// comes out otherwise the leader before and after stands with it.
/// </summary>
public sealed class SimulatedRating(MediationDbContext db, PolicyReader policies, SimulatedOwners owners) : ISimulatedPolicy
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
        List<RatedAgain> differences = [];
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
        return await owners.LedAsync(differences, cases, ct);

        void Judge()
        {
            if (Again(ofCase, rules, version => hasSameWords[version]) is { } difference)
            {
                differences.Add(difference);
            }

            ofCase.Clear();
        }
    }

    /// <summary>What comes out otherwise, without its leaders.</summary>
    public static SimulatedDifference? Difference(IReadOnlyList<PastRating> ratings, RiskRules rules, Func<int, bool> hasSameWords) =>
        Again(ratings, rules, hasSameWords)?.Difference;

    /// <summary>Null where the highest level stays, and where nothing was rated.</summary>
    /// <param name="ratings">All ratings of a case, with its narrative as it is now: empty once it was erased.</param>
    /// <param name="rules">The draft.</param>
    /// <param name="hasSameWords">Whether the draft looks for the same words as a version.</param>
    public static RatedAgain? Again(IReadOnlyList<PastRating> ratings, RiskRules rules, Func<int, bool> hasSameWords)
    {
        if (ratings.OrderByDescending(a => a.Level).ThenByDescending(a => a.Score).ThenByDescending(a => a.Id).FirstOrDefault() is not { } rating)
        {
            return null;
        }

        var before = ValueOf(rating.Level, rating.Score);
        if (rating.Narrative.Length == 0 && ratings.Any(a => !hasSameWords(a.PolicyVersion)))
        {
            PolicyValue gone = new(string.Empty, "Simulated:NarrativeGone");
            return new(new(rating.CaseId, SimulatedChange.Unrated, before, gone), rating.Level, rating.Level, rating.Facts.ClaimedAmount);
        }

        var (again, amount) = ratings
            .Select(a => hasSameWords(a.PolicyVersion) ? a.Facts : a.Facts with { Mentions = rules.MentionsIn(a.Narrative) })
            .Select(facts => (Score: RiskPolicy.Score(facts, rules), facts.ClaimedAmount))
            .OrderByDescending(one => one.Score.Level)
            .ThenByDescending(one => one.Score.Total)
            .First();
        var change = again.Level > rating.Level ? SimulatedChange.RatedHigher : SimulatedChange.RatedLower;
        return again.Level == rating.Level
            ? null
            : new RatedAgain(new(rating.CaseId, change, before, ValueOf(again.Level, again.Total)), rating.Level, again.Level, amount);
    }

    private static PolicyValue ValueOf(RiskLevel level, int score) => new(score.ToString(CultureInfo.InvariantCulture), $"Simulated:{level}");
}
