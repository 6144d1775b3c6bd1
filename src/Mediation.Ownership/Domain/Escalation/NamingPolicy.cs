namespace Mediation.Ownership.Domain.Escalation;

/// <summary>
/// Who becomes responsible, and on which rung, from facts and rules alone: the one decision of the timer, of the case page and of whoever makes it again from
/// the facts that were kept.
/// </summary>
public static class NamingPolicy
{
    /// <summary>The rung and the choice on it; the leader is null where nobody can be named.</summary>
    /// <param name="facts">What was looked at.</param>
    /// <param name="candidates">Who could be named: those of the facts, with their names.</param>
    /// <param name="matrix">The matrix in force for the case.</param>
    /// <param name="ladder">The ladder of the case.</param>
    public static NamingDecision Decide(NamingFacts facts, IReadOnlyList<LeaderCandidate> candidates, AssignmentRules matrix, Ladder ladder)
    {
        var row = AssignmentPolicy.RowFor(facts.Case, matrix);
        var next =
            facts.Step == NamingStep.Next ? LadderPolicy.Next(ladder, facts.Rung, facts.LeaderPath, candidates, facts.At)
            : LadderPolicy.First(ladder[facts.Rung], row.Office, facts.Case.UnitPath, candidates, facts.At) is { } choice
                ? new NextRung(ladder[facts.Rung], choice)
            : null;
        return new NamingDecision(row, next);
    }

    /// <summary>The same decision again, from the facts that were kept.</summary>
    public static NamingDecision Again(NamingFacts facts, AssignmentRules matrix, Ladder ladder) => Decide(facts, facts.LeaderCandidates(), matrix, ladder);
}

/// <param name="Row">The row of the matrix that fits the case.</param>
/// <param name="Next">The rung with the leader who becomes responsible on it; null where nobody can be named.</param>
public sealed record NamingDecision(AssignmentRow Row, NextRung? Next);
