namespace Mediation.Complaints.CasePage;

/// <summary>The next step of a case and what else is open.</summary>
/// <param name="Next">The highest step.</param>
/// <param name="AlsoOpen">What the reader can do besides, highest first.</param>
/// <param name="Situation">How the case stands besides; nothing for the reader to do.</param>
public sealed record NextSteps(CaseStep Next, IReadOnlyList<CaseStep> AlsoOpen, IReadOnlyList<CaseStep> Situation)
{
    /// <summary>Orders the answers of the modules; of several that lead to the same act only the highest stands.</summary>
    /// <param name="answers">In the order of the modules, lower ones first; at least one.</param>
    public static NextSteps Of(IEnumerable<CaseStep> answers)
    {
        var ordered = answers.OrderByDescending(s => s.Priority).ToList();
        var kept = ordered.Where((s, place) => s.Act is null || ordered.FindIndex(other => other.Act == s.Act) == place).ToList();
        var others = kept.Skip(1).Where(s => s.Priority > CaseStepPriority.Standing).ToLookup(s => s.IsWaiting);
        return new NextSteps(kept[0], [.. others[false]], [.. others[true]]);
    }
}
