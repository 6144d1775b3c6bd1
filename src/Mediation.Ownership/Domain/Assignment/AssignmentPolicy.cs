namespace Mediation.Ownership.Domain.Assignment;

/// <summary>Finds the leader who owns a case: the nearest office first, the least burdened there, ties by user name.</summary>
public static class AssignmentPolicy
{
    /// <exception cref="InvalidOperationException">No row of the policy fits: its last row must fit every case.</exception>
    public static AssignmentRow RowFor(AssignmentFacts facts, AssignmentRules rules) =>
        rules.Rows.FirstOrDefault(row => row.Fits(facts))
        ?? throw new InvalidOperationException($"No row of {AssignmentRules.PolicyKey} fits a case of level {facts.Level}.");

    /// <summary>The lowest unit in which the row wants a leader.</summary>
    public static string StartOf(LeaderOffice office, string unitPath) =>
        office switch
        {
            LeaderOffice.Unit => unitPath,
            LeaderOffice.Parent => ParentOf(unitPath),
            LeaderOffice.HeadOffice => Lineage(unitPath)[0],
            _ => throw new ArgumentOutOfRangeException(nameof(office)),
        };

    public static LeaderChoice Choose(IEnumerable<LeaderCandidate> candidates, string startPath, DateTimeOffset now)
    {
        var ordered = candidates
            .OrderByDescending(c => c.UnitPath.Length)
            .ThenBy(c => c.OpenOwnerships)
            .ThenBy(c => c.UserName, StringComparer.Ordinal)
            .ToArray();
        var chosen = ordered.FirstOrDefault(c => VerdictAgainst(c, startPath, now) is null);
        return new LeaderChoice(
            chosen,
            [.. ordered.Select(c => new CandidateReason(c.Id, c.Name, c.Post, VerdictAgainst(c, startPath, now) ?? VerdictOf(c, chosen!), c.OpenOwnerships))]
        );
    }

    /// <summary>Why a leader cannot own the case, whatever the office; none where nothing excludes the leader.</summary>
    /// <param name="leader">The leader.</param>
    /// <param name="name">Name of the leader, which must not occur in the complaint.</param>
    /// <param name="complaint">With its handler and narrative.</param>
    /// <param name="ownership">With all its namings.</param>
    public static LeaderExclusion ExclusionOf(Guid leader, string name, Complaint complaint, LeaderOwnership ownership) =>
        ownership.Namings.Any(n => n.LeaderId == leader && IsFinal(n, ownership))
            ? LeaderExclusion.AlreadyAsked
            : ConflictOf(leader, name, new ConflictFacts(complaint.HandlerId, complaint.Narrative, IsRecused: false));

    /// <summary>
    /// Why a leader may not own a case whoever was asked before; none where nothing stands against it. The search for a leader and its simulation ask this.
    /// </summary>
    public static LeaderExclusion ConflictOf(Guid leader, string name, ConflictFacts facts) =>
        facts.HandlerId == leader ? LeaderExclusion.HandlesTheCase
        : facts.Narrative.Contains(name, StringComparison.OrdinalIgnoreCase) ? LeaderExclusion.NamedInComplaint
        : facts.IsRecused ? LeaderExclusion.Recused
        : LeaderExclusion.None;

    /// <summary>The paths from the head office down to the unit: <c>/HO/</c>, <c>/HO/GZ/</c>.</summary>
    public static IReadOnlyList<string> Lineage(string unitPath)
    {
        List<string> paths = [];
        for (var slash = unitPath.IndexOf('/', 1); slash > 0; slash = unitPath.IndexOf('/', slash + 1))
        {
            paths.Add(unitPath[..(slash + 1)]);
        }

        return paths;
    }

    /// <summary>The unit above; the head office is its own.</summary>
    public static string ParentOf(string unitPath) => Lineage(unitPath) is [.., var parent, _] ? parent : unitPath;

    /// <summary>Once nobody else was found, those who only missed their limit may be named again; a refusal stands.</summary>
    private static bool IsFinal(OwnershipNaming naming, LeaderOwnership ownership) =>
        naming.Outcome is NamingOutcome.Declined or NamingOutcome.HandedOver || ownership.Alarms == 0;

    private static CandidateVerdict? VerdictAgainst(LeaderCandidate candidate, string startPath, DateTimeOffset now) =>
        candidate.Exclusion switch
        {
            LeaderExclusion.HandlesTheCase => CandidateVerdict.HandlesTheCase,
            LeaderExclusion.NamedInComplaint => CandidateVerdict.NamedInComplaint,
            LeaderExclusion.AlreadyAsked => CandidateVerdict.AlreadyAsked,
            LeaderExclusion.Recused => CandidateVerdict.Recused,
            _ when !startPath.StartsWith(candidate.UnitPath, StringComparison.Ordinal) => CandidateVerdict.BelowTheOffice,
            _ when candidate.IsAbsent(now) => CandidateVerdict.Absent,
            _ => null,
        };

    private static CandidateVerdict VerdictOf(LeaderCandidate candidate, LeaderCandidate chosen) =>
        candidate.Id == chosen.Id ? CandidateVerdict.Named
        : candidate.UnitPath.Length < chosen.UnitPath.Length ? CandidateVerdict.FurtherUp
        : CandidateVerdict.NextInLine;
}
