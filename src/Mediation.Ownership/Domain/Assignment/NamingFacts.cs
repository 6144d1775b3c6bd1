namespace Mediation.Ownership.Domain.Assignment;

/// <summary>
/// What the search for a leader looks at, kept with the naming so that it can be made again. Names and posts are left out; whoever is first by user name
/// stands first.
/// </summary>
/// <param name="Case">What the matrix looks at.</param>
/// <param name="Step">Whether a leader is sought for the first time on a rung, or the next rung because nobody accepted.</param>
/// <param name="Rung">The rung that was reached.</param>
/// <param name="LeaderPath">Unit of the leader who did not accept; empty while there was none.</param>
/// <param name="At">Absences are looked at then.</param>
/// <param name="Candidates">Who could be named, by user name.</param>
public sealed record NamingFacts(
    AssignmentFacts Case,
    NamingStep Step,
    int Rung,
    string LeaderPath,
    DateTimeOffset At,
    IReadOnlyList<CandidateFacts> Candidates
)
{
    public static NamingFacts Of(
        AssignmentFacts facts,
        NamingStep step,
        int rung,
        string leaderPath,
        DateTimeOffset at,
        IEnumerable<LeaderCandidate> candidates
    ) =>
        new(
            facts,
            step,
            rung,
            leaderPath,
            at,
            [
                .. candidates
                    .OrderBy(c => c.UserName, StringComparer.Ordinal)
                    .Select(c => new CandidateFacts(c.Id, c.UnitPath, c.OpenOwnerships, c.Exclusion, c.AbsentFrom, c.AbsentUntil)),
            ]
        );

    /// <summary>The candidates as they were looked at; their places stand for their user names.</summary>
    public IReadOnlyList<LeaderCandidate> LeaderCandidates() =>
        [
            .. Candidates.Select(
                (c, i) =>
                    new LeaderCandidate(
                        c.Id,
                        i.ToString("D4", CultureInfo.InvariantCulture),
                        string.Empty,
                        string.Empty,
                        c.UnitPath,
                        c.AbsentUntil,
                        c.OpenOwnerships,
                        c.Exclusion,
                        c.AbsentFrom
                    )
            ),
        ];
}

/// <summary>A leader who could own the case, without name and post.</summary>
public sealed record CandidateFacts(
    Guid Id,
    string UnitPath,
    int OpenOwnerships,
    LeaderExclusion Exclusion,
    DateTimeOffset? AbsentFrom,
    DateTimeOffset? AbsentUntil
);

/// <summary>How a leader is sought.</summary>
public enum NamingStep
{
    /// <summary>By the row that fits the case, on the rung where the ownership stands.</summary>
    First,

    /// <summary>On the rungs above, because nobody accepted in time.</summary>
    Next,
}
