namespace Mediation.Ownership.Domain.Assignment;

/// <summary>Why a leader may not own a case at all.</summary>
public enum LeaderExclusion
{
    None,

    /// <summary>Handles the case and would watch over the own work.</summary>
    HandlesTheCase,

    /// <summary>The complaint names the leader: nobody judges a complaint about himself.</summary>
    NamedInComplaint,

    /// <summary>Was named for this case before: declined, handed over or did not answer in time.</summary>
    AlreadyAsked,
}

/// <summary>A leader who could own the case.</summary>
/// <param name="UnitPath">Path of the leader's unit; the unit complained of or one above it.</param>
/// <param name="AbsentUntil">Absent until then, or null.</param>
/// <param name="OpenOwnerships">Cases named to or accepted by the leader and not lifted.</param>
public sealed record LeaderCandidate(
    Guid Id,
    string UserName,
    string Name,
    string Post,
    string UnitPath,
    DateTimeOffset? AbsentUntil = null,
    int OpenOwnerships = 0,
    LeaderExclusion Bar = LeaderExclusion.None
);

/// <summary>What became of a candidate.</summary>
public enum CandidateVerdict
{
    Named,
    Absent,
    HandlesTheCase,
    NamedInComplaint,
    AlreadyAsked,

    /// <summary>Below the office that the rule requires.</summary>
    BelowTheOffice,

    /// <summary>Further up than the one named.</summary>
    FurtherUp,

    /// <summary>Of the same unit as the one named, with as many or more open cases.</summary>
    NextInLine,
}

/// <summary>One line of the reasons: who was looked at and what spoke against.</summary>
public sealed record CandidateReason(Guid LeaderId, string Name, string Post, CandidateVerdict Verdict, int OpenOwnerships);

/// <summary>The outcome of a search: a leader or nobody, and why.</summary>
public sealed record LeaderChoice(LeaderCandidate? Leader, IReadOnlyList<CandidateReason> Reasons);
