namespace Mediation.Complaints.Domain;

/// <content>The statutory clock: facts, duties, pause and the dates that follow.</content>
public sealed partial class Complaint
{
    /// <summary>Ground of the clock's pause while a body mediates.</summary>
    private const string MediationGround = "mediation";

    private readonly List<Duty> duties = [];

    private readonly List<ClockFactRow> clockFacts = [];

    public IReadOnlyList<Duty> Duties => duties;

    /// <summary>The facts from which every date follows; added to, never changed.</summary>
    public IReadOnlyList<ClockFactRow> ClockFacts => clockFacts;

    /// <summary>End of the statutory limit, as its duty has it. Kept here so that a list reads no duties.</summary>
    public DateTimeOffset DecideBy { get; private set; }

    public DateTimeOffset DueAt(DutyKind kind) => duties.Single(d => d.Kind == kind).DueAt;

    /// <summary>How the last mediation ended; null while none has ended.</summary>
    public MediationEnding? LastMediation { get; private set; }

    /// <summary>Whether the complaint is back in hand after a mediation that left the dispute open: it failed or the body declined it.</summary>
    public bool IsDisputedAfterMediation => State == ComplaintState.Handling && LastMediation is (MediationEnding.NotAgreed or MediationEnding.Declined);

    /// <summary>The application is with the body and both sides agreed: the clock stands still from here (Art. 23).</summary>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="body">Name of the mediation body, whose turn it is now.</param>
    /// <param name="at">From when the clock stands still.</param>
    /// <param name="now">When it is recorded.</param>
    public void BeginMediation(ComplaintClock clock, string body, DateTimeOffset at, DateTimeOffset now)
    {
        Fire(ComplaintAction.BeginMediation);
        clockFacts.Add(ClockFactRow.Of(Id, ClockFact.Paused(MediationGround, at, now, article: clock.Rules.PauseArticles[MediationGround])));
        ReadClock(clock, now);
        SetHolder(Holder.Body, body);
        Raise(new MediationBegun(Id, at));
    }

    /// <summary>Mediation ended: the days left run on from its true end, and it is the handler's turn again.</summary>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="ending">In which way.</param>
    /// <param name="handler">Name of the handler; empty when the complaint has none.</param>
    /// <param name="at">Its true end.</param>
    /// <param name="now">When it is recorded.</param>
    public void EndMediation(ComplaintClock clock, MediationEnding ending, string handler, DateTimeOffset at, DateTimeOffset now)
    {
        Fire(ComplaintAction.EndMediation);
        clockFacts.Add(ClockFactRow.Of(Id, ClockFact.Resumed(MediationGround, at, now)));
        ReadClock(clock, now);
        LastMediation = ending;
        SetHolder(Holder.Handler, handler);
        Raise(new MediationEnded(Id, at, duties.Single(d => d.Kind == DutyKind.Decide).DueAt, ending));
    }

    private void ReadClock(ComplaintClock clock, DateTimeOffset now)
    {
        var (decide, internalDecide) = clock.Read(clockFacts, now);
        duties.Single(d => d.Kind == DutyKind.Decide).MoveTo(decide.DueAt, decide.IsPaused);
        duties.Single(d => d.Kind == DutyKind.InternalDecide).MoveTo(internalDecide.DueAt, internalDecide.IsPaused);
        IsClockPaused = decide.IsPaused;
        DecideBy = decide.DueAt;
        NextDueAt = duties.Where(d => d.IsOpen).Select(d => d.DueAt).DefaultIfEmpty(NextDueAt).Min();
    }
}
