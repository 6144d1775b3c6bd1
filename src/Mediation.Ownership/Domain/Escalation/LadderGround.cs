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

    /// <summary>The rung that is reached by what happens, or where nothing does by time; null where none is.</summary>
    public RungReached? NextOf(LeaderOwnership ownership, LadderEvent? happened) =>
        TriggersOf(ownership).Next(ownership.SituationOf(PausesOf(ownership), happened), Now);

    public RungTriggers TriggersOf(LeaderOwnership ownership) => new(Rules.For(ownership.Level), Rules, Calendar, Institution);

    /// <summary>When the case was suspended by law by what the ladder of the ownership names; an end without a beginning is none.</summary>
    public IReadOnlyList<LadderSpan> PausesOf(LeaderOwnership ownership) =>
        PausesOf([.. Complaint.ClockFacts.Select(f => (f.Kind, f.Ground, f.At))], Rules.For(ownership.Level));

    /// <inheritdoc cref="PausesOf(LeaderOwnership)"/>
    public static IReadOnlyList<LadderSpan> PausesOf(IReadOnlyList<(ClockFactKind Kind, string Ground, DateTimeOffset At)> facts, Ladder ladder) =>
        [
            .. from ground in ladder.PausedBy.Select(GroundOf)
            from began in facts.Where(f => f.Kind == ClockFactKind.Paused && f.Ground == ground)
            let ends = facts.Where(f => f.Kind == ClockFactKind.Resumed && f.Ground == ground && f.At >= began.At)
            select new LadderSpan(began.At, ends.Any() ? ends.Min(f => f.At) : null),
        ];

    private static string GroundOf(LadderPause pause) => pause == LadderPause.Mediation ? PauseGround.Mediation : PauseGround.Appraisal;
}
