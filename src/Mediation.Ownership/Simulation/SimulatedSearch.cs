namespace Mediation.Ownership.Simulation;

/// <summary>
/// Seeks leaders one case after the other: each case that has not ended and that a leader is given burdens that leader in the search for the next.
/// </summary>
public sealed class SimulatedSearch(IReadOnlyList<LeaderCandidate> leaders, DateTimeOffset now)
{
    private readonly ILookup<string, LeaderCandidate> ofPath = leaders.ToLookup(l => l.UnitPath, StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> given = [];

    /// <summary>Null where nobody could be named.</summary>
    public SimulatedLeader? LeaderOf(SoughtCase sought, RatedAgain rated, AssignmentRules matrix, Ladder ladder, IReadOnlyCollection<Guid> recused)
    {
        LeaderCandidate[] candidates =
        [
            .. AssignmentPolicy
                .Lineage(sought.UnitPath)
                .SelectMany(path => ofPath[path])
                .Select(l =>
                    l with
                    {
                        OpenOwnerships = l.OpenOwnerships + given.GetValueOrDefault(l.Id),
                        Exclusion = AssignmentPolicy.ConflictOf(l.Id, l.Name, new ConflictFacts(sought.HandlerId, sought.Narrative, recused.Contains(l.Id))),
                    }
                ),
        ];
        AssignmentFacts ofCase = new(rated.After, sought.ProductCode, rated.ClaimedAmount, sought.UnitPath);
        NamingFacts facts = new(ofCase, NamingStep.First, ladder.Rungs.Min(r => r.Number), string.Empty, now, []);
        if (NamingPolicy.Decide(facts, candidates, matrix, ladder).Next?.Choice.Leader is not { } leader)
        {
            return null;
        }

        if (sought.IsLed)
        {
            given[leader.Id] = given.GetValueOrDefault(leader.Id) + 1;
        }

        return new SimulatedLeader(leader.Id, leader.Name);
    }
}
