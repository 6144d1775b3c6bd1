namespace Mediation.Complaints.Domain;

/// <content>Days that are not counted by what a person records, and the limit that runs anew.</content>
public sealed partial class Complaint
{
    /// <summary>A period that is not counted began, such as an external appraisal (Art. 18 ¶2).</summary>
    /// <param name="ground">Which of the grounds of the rules.</param>
    /// <param name="when">When it began; not after the limit has passed.</param>
    /// <param name="proof">Reference of the proof, such as the commission of the appraiser.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:UnknownGround</c>, <c>Complaints:PauseRunning</c>, <c>Complaints:PauseWithoutDuty</c>, <c>Complaints:PauseTooLate</c>,
    /// <c>Complaints:PauseAtResume</c>, or the time is impossible.
    /// </exception>
    public void PauseTerm(string ground, DatedAct when, string proof, ComplaintClock clock)
    {
        Fire(ComplaintAction.PauseTerm);
        var rule = GroundOf(ground, clock);
        if (IsPausedBy(ground))
        {
            throw ComplaintErrors.PauseRunning();
        }

        var last = LastOf(ground)?.At;
        when.Ensure(ReceivedAt.NotBefore(last ?? ReceivedAt), limit: null, "at");
        if (when.At == last)
        {
            throw ComplaintErrors.PauseAtResume(when.At);
        }

        var stopped = duties.Where(d => d.IsOpen && rule.CountsFor.Contains(d.Kind)).ToList();
        if (stopped.Count == 0)
        {
            throw ComplaintErrors.PauseWithoutDuty();
        }

        // Recorded after the limit it would heal a breach, which needs a proof and an approval of its own.
        if (!when.IsApproved && stopped.TrueForAll(d => d.State == DutyState.Running && when.RecordedAt >= d.DueAt))
        {
            throw ComplaintErrors.PauseTooLate(stopped.Max(d => d.DueAt));
        }

        var fact = ClockFact.Paused(ground, when.At, when.RecordedAt, proof, rule.Article) with { LateProofApproved = when.IsApproved };
        Add(fact, clock, when.RecordedAt);
        Raise(new TermPaused(Id, ground, when.At, proof, rule.NotifiesComplainant));
    }

    /// <summary>That period ended: the days left run on from its true end, whenever it is recorded.</summary>
    /// <param name="ground">Which of the grounds of the rules.</param>
    /// <param name="when">When it ended.</param>
    /// <param name="proof">Reference of the proof, such as the appraiser's report.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <exception cref="BusinessException"><c>Complaints:UnknownGround</c>, <c>Complaints:NoPauseRunning</c>, or the time is impossible.</exception>
    public void ResumeTerm(string ground, DatedAct when, string proof, ComplaintClock clock)
    {
        FireWhileOwed(ComplaintAction.ResumeTerm);
        var rule = GroundOf(ground, clock);
        if (!IsPausedBy(ground))
        {
            throw ComplaintErrors.NoPauseRunning();
        }

        when.Ensure(LastOf(ground)!.At, limit: null, "at");
        Add(ClockFact.Resumed(ground, when.At, when.RecordedAt, proof), clock, when.RecordedAt);
        Raise(new TermResumed(Id, ground, when.At, proof, DueOf(rule)));
    }

    /// <summary>The complainant brought new facts and reasons: what the rules name runs anew from their receipt (Art. 18 ¶3).</summary>
    /// <param name="reason">What is new.</param>
    /// <param name="when">When the material was received.</param>
    /// <param name="proof">Reference of the material.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:NothingRestarts</c>, <c>Complaints:RestartTooLate</c>, <c>Complaints:RestartNotNewer</c>, or the time is impossible.
    /// </exception>
    public void RestartTerm(Note reason, DatedAct when, string proof, ComplaintClock clock) => RestartTerm(reason.Id, when, proof, clock);

    private void RestartTerm(Guid reasonNoteId, DatedAct when, string proof, ComplaintClock clock)
    {
        Fire(ComplaintAction.RestartTerm);
        when.Ensure(ReceivedAt, limit: null, "at");
        if (clockFacts.Where(f => f.Kind == ClockFactKind.Restarted).Max(f => (DateTimeOffset?)f.At) is { } last && when.At <= last)
        {
            throw ComplaintErrors.RestartNotNewer(last);
        }

        var restarted = duties.Where(d => d.IsOpen && d.IsLegal && clock.Rules.Term(d.Kind).RestartArticle is not null).ToList();
        if (restarted.Count == 0)
        {
            throw ComplaintErrors.NothingRestarts();
        }

        // Received before the limit passed and recorded after it, the material would heal a breach.
        if (!when.IsApproved && restarted.Exists(d => d.State == DutyState.Running && when.At < d.DueAt && when.RecordedAt >= d.DueAt))
        {
            throw ComplaintErrors.RestartTooLate(restarted.Min(d => d.DueAt));
        }

        var article = clock.Rules.Term(restarted[0].Kind).RestartArticle;
        var oldDueAt = AnswerBy;
        Add(ClockFact.Restarted(when.At, when.RecordedAt, proof, article) with { LateProofApproved = when.IsApproved }, clock, when.RecordedAt);
        Raise(new TermRestarted(Id, reasonNoteId, when.At, proof, oldDueAt, AnswerBy));
        LapseExtensions(ExtensionLapse.Restarted, when.RecordedAt, restarted);
    }

    private static PauseGround GroundOf(string ground, ComplaintClock clock) =>
        clock.Rules.Ground(ground) is { IsRecordedByPerson: true } known ? known : throw ComplaintErrors.UnknownGround();

    /// <summary>End of the limit that this ground stopped: of what is owed still, else of what was settled meanwhile.</summary>
    private DateTimeOffset DueOf(PauseGround rule)
    {
        var stopped = duties.FindAll(d => rule.CountsFor.Contains(d.Kind));
        var open = stopped.FindAll(d => d.IsOpen);
        return (open.Count > 0 ? open : stopped).Min(d => d.DueAt);
    }

    private ClockFactRow? LastOf(string ground) =>
        clockFacts.Where(f => f.Kind is ClockFactKind.Paused or ClockFactKind.Resumed && f.Ground == ground).MaxBy(f => (f.At, f.RecordedAt));

    private bool IsPausedBy(string ground) => LastOf(ground) is { Kind: ClockFactKind.Paused };
}
