namespace Mediation.Complaints.Domain;

/// <content>The clocks: facts, duties, pauses and the dates that follow.</content>
public sealed partial class Complaint
{
    private readonly List<Duty> duties = [];

    private readonly List<ClockFactRow> clockFacts = [];

    public IReadOnlyList<Duty> Duties => duties;

    /// <summary>The facts from which every date follows; added to, never changed.</summary>
    public IReadOnlyList<ClockFactRow> ClockFacts => clockFacts;

    /// <summary>Version of the policy <c>complaint-duties</c> in force when the complaint was received; a later one does not touch it.</summary>
    public int DutiesVersion { get; private set; }

    /// <summary>
    /// End of the earliest legal limit: of those that run, else of those that stand still; of a case without an open one, of the last that was
    /// settled. Kept here so that a list reads no duties.
    /// </summary>
    public DateTimeOffset LegalDueAt { get; private set; }

    /// <summary>How the last mediation ended; null while none has ended.</summary>
    public MediationEnding? LastMediation { get; private set; }

    /// <summary>Whether the complaint is back in hand after a mediation that left the dispute open: it failed or the body declined it.</summary>
    public bool IsDisputedAfterMediation => State == ComplaintState.Handling && LastMediation is (MediationEnding.NotAgreed or MediationEnding.Declined);

    /// <summary>End of the legal limit of the answer to the complainant. Expects <see cref="Duties"/> to be loaded.</summary>
    public DateTimeOffset AnswerBy => Duty.ToComplainant(duties).DueAt;

    /// <summary>The duty whose term is this one, of the complaint itself or of one forward.</summary>
    public Duty DutyOf(string kind, Guid? subject = null) => duties.Single(d => d.Kind == kind && d.Subject == subject);

    /// <summary>The application is with the body and both sides agreed: what the rules name stands still from here (Art. 23).</summary>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="body">Name of the mediation body, whose turn it is now.</param>
    /// <param name="at">From when the clock stands still.</param>
    /// <param name="now">When it is recorded.</param>
    public void BeginMediation(ComplaintClock clock, string body, DateTimeOffset at, DateTimeOffset now)
    {
        Fire(ComplaintAction.BeginMediation);
        var article = clock.Rules.Ground(PauseGround.Mediation)?.Article;
        Add(ClockFact.Paused(PauseGround.Mediation, at, now, article: article), clock, now);
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
        Add(ClockFact.Resumed(PauseGround.Mediation, at, now), clock, now);
        LastMediation = ending;
        SetHolder(Holder.Handler, handler);
        Raise(new MediationEnded(Id, at, AnswerBy, ending));
    }

    /// <summary>Keeps a fact, starts the duties that start with it, and moves the others.</summary>
    private void Add(ClockFact fact, ComplaintClock clock, DateTimeOffset now)
    {
        clockFacts.Add(ClockFactRow.Of(Id, fact));
        foreach (var duty in duties.Where(d => d.IsOpen))
        {
            duty.MoveTo(clock.Read(duty.Kind, duty.Subject, clockFacts, now));
        }

        foreach (var term in clock.Rules.Terms.Where(t => t.StartsWith == fact.Kind))
        {
            duties.Add(Duty.Start(this, term, fact.Subject, clock.Read(term.Kind, fact.Subject, clockFacts, now)));
        }

        ReadDuties();
    }

    /// <summary>What runs leads what stands still: the case stands still only when nothing legal runs.</summary>
    private void ReadDuties()
    {
        var open = duties.Where(d => d.IsOpen).ToList();
        if (open.Count == 0)
        {
            IsClockPaused = false;
            NextDueAt = ClosedAt is null ? NoLimit.At : LegalDueAt;
            return;
        }

        var leading = Leading(open);
        var legal = Leading([.. open.Where(d => d.IsLegal)]);
        IsClockPaused = legal.Count > 0 ? legal[0].State == DutyState.Paused : leading[0].State == DutyState.Paused;
        NextDueAt = (IsClockPaused ? open : leading).Min(d => d.DueAt);
        LegalDueAt = legal.Count > 0 ? legal.Min(d => d.DueAt) : LegalDueAt;

        static List<Duty> Leading(List<Duty> of) => of.Exists(d => d.State == DutyState.Running) ? of.FindAll(d => d.State == DutyState.Running) : of;
    }
}
