namespace Mediation.Ownership.Simulation;

/// <summary>
/// The newest rating of each case again, from the facts that were kept and the words of the narrative. Earlier complaints stay as they were counted, whatever
/// number of days a draft looks back.
/// </summary>
public sealed class SimulatedRating(MediationDbContext db) : ISimulatedPolicy
{
    public string Policy => RiskRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, IReadOnlyList<Guid> cases, CancellationToken ct)
    {
        var rules = PolicyReader.Parse<RiskRules>(json);
        var narratives = await db.Complaints.AsNoTracking().Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.Narrative }).ToListAsync(ct);
        var ratings = (await db.RiskAssessments.AsNoTracking().Where(a => cases.Contains(a.CaseId)).ToListAsync(ct)).ToLookup(a => a.CaseId);
        return
        [
            .. narratives
                .Select(c => (Rating: ratings[c.Id].MaxBy(a => a.At), c.Narrative))
                .Where(one => one.Rating is not null)
                .Select(one => Difference(one.Rating!, one.Narrative, rules))
                .OfType<SimulatedDifference>(),
        ];
    }

    /// <summary>Null where the level stays.</summary>
    internal static SimulatedDifference? Difference(RiskAssessment rating, string narrative, RiskRules rules)
    {
        var again = RiskPolicy.Score(rating.Facts with { Mentions = rules.MentionsIn(narrative) }, rules);
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
