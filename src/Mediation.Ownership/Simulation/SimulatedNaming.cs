namespace Mediation.Ownership.Simulation;

/// <summary>Each naming by the matrix again, from the facts that were kept: who of those who could be named then would have been.</summary>
public sealed class SimulatedNaming(MediationDbContext db, PolicyReader policies) : ISimulatedPolicy
{
    public string Policy => AssignmentRules.PolicyKey;

    public async Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct)
    {
        var matrix = PolicyReader.Parse<AssignmentRules>(json);
        List<SimulatedDifference> differences = [];
        foreach (var ofCase in await PastNaming.OfAsync(db, cases, ct))
        {
            var first = ofCase.First();
            var ladder = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, first.LadderPolicyVersion, ct)).Rules.For(first.Level);
            differences.AddRange(ofCase.Select(n => Difference(n, matrix, ladder)).OfType<SimulatedDifference>().Take(1));
        }

        return differences;
    }

    /// <summary>Null where the same leader would be named.</summary>
    public static SimulatedDifference? Difference(PastNaming naming, AssignmentRules matrix, Ladder ladder)
    {
        var facts = naming.Facts;
        if (facts.Step != NamingStep.First)
        {
            return null;
        }

        var leader = NamingPolicy.Again(facts, matrix, ladder).Next?.Choice.Leader?.Id;
        return leader == naming.LeaderId
            ? null
            : new SimulatedDifference(naming.CaseId, SimulatedChange.Owned, new PolicyValue(naming.LeaderName), naming.ValueOf(leader))
            {
                LeaderBefore = naming.LeaderName,
                LeaderAfter = naming.NameOf(leader),
            };
    }
}
