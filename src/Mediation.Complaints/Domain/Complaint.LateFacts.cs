namespace Mediation.Complaints.Domain;

/// <content>Facts that are reported late: without effect until a supervisor has approved their proof (DOMAIN 8.3).</content>
public sealed partial class Complaint
{
    private readonly List<LateFact> lateFacts = [];

    /// <summary>Facts that were reported late.</summary>
    public IReadOnlyList<LateFact> LateFacts => lateFacts;

    /// <summary>Reports a fact late. Expects <see cref="LateFacts"/> to be loaded.</summary>
    /// <param name="report">What happened, when, and what proves it.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is reported.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:LateFactWaits</c>, <c>Complaints:LateFactNotNow</c>, <c>Complaints:LateFactMovesNothing</c>, or the time is impossible.
    /// </exception>
    public LateFact ReportLateFact(LateFactReport report, ComplaintClock clock, DateTimeOffset now)
    {
        Fire(ComplaintAction.ReportLateFact);
        if (lateFacts.Exists(f => f.State == LateFactState.Waiting && LateFactPolicy.KindsIn(State).Contains(f.Kind)))
        {
            throw ComplaintErrors.LateFactWaits();
        }

        var dated = EnsurePossible(report, clock, now);
        var fact = LateFact.Of(Id, dated, now);
        lateFacts.Add(fact);
        Raise(new LateFactReported(Id, fact.Id, fact.Kind, fact.At, fact.Ground, fact.Notice, fact.Proof, fact.Evidence, fact.NoteId, AnswerBy));
        return fact;
    }

    /// <summary>Approves the proof: the fact counts from its true date, and what was met or missed is decided anew.</summary>
    /// <param name="factId">The fact.</param>
    /// <param name="by">Who approves it, never who reported it.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:FourEyes</c>, <c>Complaints:LateFactDecided</c>, or it does not fit any more.</exception>
    public void ApproveLateFact(Guid factId, Guid by, ComplaintClock clock, DateTimeOffset now)
    {
        var fact = LateFactToDecide(factId, by);
        if (!LateFactPolicy.KindsIn(State).Contains(fact.Kind))
        {
            throw ComplaintErrors.LateFactNotNow();
        }

        var before = AnswerBy;
        fact.Approve(by, now);
        Apply(fact, clock, now);
        fact.Moved(before, AnswerBy);
        Raise(new LateFactApproved(Id, fact.Id, fact.Kind, fact.At, before, AnswerBy, fact.ReportedBy));
    }

    /// <summary>Rejects it, with the reason: it stays without effect.</summary>
    /// <exception cref="BusinessException"><c>Complaints:FourEyes</c>, <c>Complaints:LateFactDecided</c>.</exception>
    public void RejectLateFact(Guid factId, Note why, DateTimeOffset now)
    {
        var fact = LateFactToDecide(factId, why.WrittenBy);
        fact.Reject(why, now);
        Raise(new LateFactRejected(Id, fact.Id, fact.Kind, why.Id, fact.ReportedBy));
    }

    /// <summary>Refuses a notice that would have kept a limit which has passed since: one person alone does not heal a breach.</summary>
    /// <exception cref="BusinessException"><c>Complaints:NoticeIsLateFact</c></exception>
    public void EnsureNoticeNeedsNoApproval(DateTimeOffset noticeAt, DateTimeOffset now)
    {
        if (noticeAt >= EarliestOf(LateFactKind.Notice) && LateFactPolicy.LimitHealedBy(duties, noticeAt, now) is { } limit)
        {
            throw ComplaintErrors.NoticeIsLateFact(limit);
        }
    }

    /// <summary>What the system knows the date of keeps it: the mediation that was refused as too late, the wish to withdraw.</summary>
    private LateFactReport EnsurePossible(LateFactReport report, ComplaintClock clock, DateTimeOffset now)
    {
        if (!LateFactPolicy.KindsIn(State).Contains(report.Kind))
        {
            throw ComplaintErrors.LateFactNotNow();
        }

        var dated = report.Kind switch
        {
            LateFactKind.Mediation => report with { At = LastBegun(PauseGround.Mediation) ?? throw ComplaintErrors.LateFactNotNow() },
            LateFactKind.Withdrawal => report with { At = WithdrawnAt ?? throw ComplaintErrors.LateFactNotNow() },
            _ => report,
        };
        new DatedAct(dated.At, now).Ensure(EarliestOf(report.Kind), limit: null, "at");
        if (report.Kind == LateFactKind.Receipt && dated.At >= ReceivedAt)
        {
            throw ComplaintErrors.ReceiptNotEarlier(ReceivedAt);
        }

        if (clock.Institution.DateOf(dated.At) < clock.Calendar.FirstDay)
        {
            throw ComplaintErrors.LateFactBeforeCalendar(clock.Calendar.FirstDay);
        }

        if (report.Kind == LateFactKind.Pause)
        {
            _ = GroundOf(report.Ground!, clock);
        }

        var moves = LateFactPolicy.MovesOf(dated.Kind, dated.At, dated.Ground, duties, clockFacts, clock, now);
        return moves.Any(m => m.IsMove) ? dated : throw ComplaintErrors.LateFactMovesNothing();
    }

    private void Apply(LateFact fact, ComplaintClock clock, DateTimeOffset now)
    {
        DatedAct when = new(fact.At, now) { IsApproved = true };
        switch (fact.Kind)
        {
            case LateFactKind.Pause:
                PauseTerm(fact.Ground!, when, fact.Proof, clock);
                break;
            case LateFactKind.NewFacts:
                RestartTerm(fact.NoteId, when, fact.Proof, clock);
                break;
            case LateFactKind.Notice:
                ProveNotice(fact.Notice!.Value, fact.At, fact.Proof, clock, now);
                break;
            case LateFactKind.Withdrawal:
                duties.FindAll(d => LateFactPolicy.IsKeptByWithdrawal(d, clockFacts, clock)).ForEach(d => d.AcceptEnding());
                break;
            default:
                clockFacts.Add(ClockFactRow.Of(Id, LateFactPolicy.FactOf(fact.Kind, fact.At, fact.Ground, fact.Proof, clock.Rules, now)!));
                MoveDuties(clock, now);
                break;
        }
    }

    private LateFact LateFactToDecide(Guid id, Guid by)
    {
        EnsureAllows(ComplaintAction.DecideLateFact);
        var fact = lateFacts.Find(f => f.Id == id) ?? throw ComplaintErrors.LateFactUnknown();
        return fact.ReportedBy == by ? throw ComplaintErrors.FourEyes()
            : fact.State != LateFactState.Waiting ? throw ComplaintErrors.LateFactDecided()
            : fact;
    }

    private DateTimeOffset EarliestOf(LateFactKind kind) =>
        kind switch
        {
            LateFactKind.Receipt => DateTimeOffset.MinValue,
            LateFactKind.Notice => ApprovedEnding?.DecidedAt ?? Decision!.DecidedAt,
            _ => ReceivedAt,
        };

    private DateTimeOffset? LastBegun(string ground) =>
        clockFacts.Where(f => f.Kind == ClockFactKind.Paused && f.Ground == ground).Max(f => (DateTimeOffset?)f.At);

    /// <summary>When the complainant took it back, of one that ended so.</summary>
    private DateTimeOffset? WithdrawnAt => duties.Where(d => d.EndedWithoutAnswer).Max(d => d.SettledAt);
}
