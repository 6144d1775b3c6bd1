using Mediation.Core.PersonalData;

namespace Mediation.Ownership.Simulation;

/// <summary>
/// The ratings of each case again, from the facts that were kept: the highest counts, for one of them is what gives a case to a leader. Words are those that
/// were kept where the draft has the same, else those of the narrative as it is now. Earlier complaints stay as they were counted, whatever number of days a
/// draft looks back.
/// </summary>
public sealed class SimulatedRating(MediationDbContext db, PolicyReader policies) : ISimulatedPolicy
{
    public string Policy => RiskRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, IReadOnlyList<Guid> cases, CancellationToken ct)
    {
        var rules = PolicyReader.Parse<RiskRules>(json);
        // Once every key of a case is gone its persons were erased: what they wrote is not read any more.
        var narratives = await db
            .Complaints.AsNoTracking()
            .Where(c => cases.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.Narrative,
                IsGone = !db.Set<PersonKey>().Any(k => k.CaseId == c.Id),
            })
            .ToListAsync(ct);
        var ratings = (await db.RiskAssessments.AsNoTracking().Where(a => cases.Contains(a.CaseId)).ToListAsync(ct)).ToLookup(a => a.CaseId);
        Dictionary<int, bool> hasSameWords = [];
        foreach (var version in ratings.SelectMany(all => all).Select(a => a.PolicyVersion).Distinct())
        {
            hasSameWords[version] = (await policies.ExactAsync<RiskRules>(RiskRules.PolicyKey, version, ct)).Rules.HasWordsOf(rules);
        }

        return
        [
            .. narratives
                .Select(c => Difference([.. ratings[c.Id]], c.IsGone ? string.Empty : c.Narrative, rules, version => hasSameWords[version]))
                .OfType<SimulatedDifference>(),
        ];
    }

    /// <summary>Null where the highest level stays, and where nothing was rated.</summary>
    /// <param name="ratings">All ratings of the case.</param>
    /// <param name="narrative">As it is now: empty once it was erased.</param>
    /// <param name="rules">The draft.</param>
    /// <param name="hasSameWords">Whether the draft looks for the same words as a version.</param>
    public static SimulatedDifference? Difference(IReadOnlyList<RiskAssessment> ratings, string narrative, RiskRules rules, Func<int, bool> hasSameWords)
    {
        if (ratings.OrderByDescending(a => a.Level).ThenByDescending(a => a.Score).ThenByDescending(a => a.Id).FirstOrDefault() is not { } rating)
        {
            return null;
        }

        if (narrative.Length == 0 && ratings.Any(a => !hasSameWords(a.PolicyVersion)))
        {
            return new(rating.CaseId, SimulatedChange.Rated, ValueOf(rating.Level, rating.Score), new PolicyValue(string.Empty, "Simulated:NarrativeGone"));
        }

        var again = ratings
            .Select(a => RiskPolicy.Score(hasSameWords(a.PolicyVersion) ? a.Facts : a.Facts with { Mentions = rules.MentionsIn(narrative) }, rules))
            .OrderByDescending(score => score.Level)
            .ThenByDescending(score => score.Total)
            .First();
        return again.Level == rating.Level
            ? null
            : new SimulatedDifference(
                rating.CaseId,
                again.Level >= RiskLevel.Major == rating.Level >= RiskLevel.Major ? SimulatedChange.Rated : SimulatedChange.Owned,
                ValueOf(rating.Level, rating.Score),
                ValueOf(again.Level, again.Total)
            );
    }

    private static PolicyValue ValueOf(RiskLevel level, int score) => new(score.ToString(CultureInfo.InvariantCulture), $"Simulated:{level}");
}
