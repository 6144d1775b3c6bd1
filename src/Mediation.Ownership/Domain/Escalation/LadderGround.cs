namespace Mediation.Ownership.Domain.Escalation;

/// <summary>What the ladder of one case is decided from, read once: who leads where, the rules, the calendar and the time.</summary>
/// <param name="Complaint">The case, with its handler and narrative.</param>
/// <param name="Leaders">Who leads the unit of the case or one above it; what excludes each is asked of the ownership as it stands.</param>
/// <param name="Rules">The ladders that the ownership keeps.</param>
/// <param name="Matrix">The matrix in force when the complaint was received.</param>
/// <param name="Calendar">By which a limit is counted now.</param>
/// <param name="Institution">Gives local time.</param>
/// <param name="Now">When it is decided.</param>
public sealed record LadderGround(
    Complaint Complaint,
    IReadOnlyList<LeaderCandidate> Leaders,
    LadderRules Rules,
    Policy<AssignmentRules> Matrix,
    WorkCalendar Calendar,
    InstitutionTime Institution,
    DateTimeOffset Now
)
{
    /// <summary>When the head office is alarmed again.</summary>
    public DateTimeOffset NextAlarmAt => Now.AddHours(Rules.AlarmEveryHours);

    /// <summary>Who could own the case as it stands; one of the leaders who is excluded already stays so.</summary>
    public IReadOnlyList<LeaderCandidate> CandidatesFor(LeaderOwnership ownership) =>
        [
            .. Leaders.Select(l =>
                l.Exclusion == LeaderExclusion.None ? l with { Exclusion = AssignmentPolicy.ExclusionOf(l.Id, l.Name, Complaint, ownership) } : l
            ),
        ];
}
