namespace Mediation.Complaints.LateFacts;

/// <summary>The limits of a case as its page has read them, to say what a fact would do to them.</summary>
public sealed record LateFactClocks(IReadOnlyList<Duty> Duties, IReadOnlyList<ClockFactRow> Facts, ComplaintClock Rules, DateTimeOffset Now)
{
    /// <summary>What it would do to each legal limit, and to others that it moves.</summary>
    public IReadOnlyList<LimitMoveView> MovesOf(LateFact fact) =>
        [
            .. LateFactPolicy
                .MovesOf(fact.Kind, fact.At, fact.Ground, Duties, Facts, Rules, Now)
                .Where(m => m.IsMove)
                .Select(m => new LimitMoveView(Rules.Rules.Term(m.Kind).Name.Word, m.DueBefore, m.IsMissedBefore, m.DueAfter, m.IsMissedAfter)),
        ];
}
