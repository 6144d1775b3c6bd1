namespace Mediation.Complaints.Domain;

/// <content>Opened again after its end.</content>
public sealed partial class Complaint
{
    /// <summary>
    /// Opens an ended complaint again. How its duties were met or missed before stays; it is owed an answer anew: with new facts within a limit that
    /// runs from their receipt (Art. 18 ¶3), else within the limit as it stood, which its end did not stop. Expects <see cref="Reviews"/> to be loaded.
    /// </summary>
    /// <param name="reason">Why it is opened again.</param>
    /// <param name="handler">Who handles it.</param>
    /// <param name="news">The new facts; null where there are none.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:NothingRestarts</c>, <c>Complaints:ReviewPending</c>, or the state does not allow it.</exception>
    /// <exception cref="InvalidInputException">The new facts are dated in the future or before the receipt.</exception>
    public void Reopen(Note reason, MediationUser handler, NewFacts? news, ComplaintClock clock, DateTimeOffset now)
    {
        EnsureNoReviewRuns();
        EnsureAllows(ComplaintAction.Reopen);
        EnsureEnded();
        ReopenFor(reason.Id, handler, news, clock, now);
    }

    private void ReopenFor(Guid reasonNoteId, MediationUser handler, NewFacts? news, ComplaintClock clock, DateTimeOffset now)
    {
        var before = State;
        EnsureAllows(ComplaintAction.Reopen);
        news?.When.Ensure(LastStart, limit: null, "newFactsAt");
        var owed = OwedFromReceipt(clock);
        if (news is not null && !owed.Exists(t => t.RestartArticle is not null))
        {
            throw ComplaintErrors.NothingRestarts();
        }

        Fire(ComplaintAction.Reopen);
        (Decision, VerifiedCauseCode, DecisionNotifiedAt, EndingId, PassedTo) = (null, null, null, null, null);
        var reopening = Guid.CreateVersion7();
        BeginAnew(ClockFact.Reopened(reopening, now), news, owed, clock, now);
        var started = duties.FindAll(d => d.Subject == reopening);
        Raise(new ComplaintReopened(Id, reopening, before, reasonNoteId, news?.When.At, news?.Proof, [.. started.Select(d => d.RuleId)], AnswerBy));
        GiveTo(handler);
    }

    private static List<DutyTerm> OwedFromReceipt(ComplaintClock clock) =>
        clock.Rules.Terms.Where(t => t.AnswersTo == AnswerTo.Complainant && t.StartsWith == ClockFactKind.Received).ToList();

    /// <summary>What ended is owed anew: from new facts, or within the limit as it stood, which the end did not stop.</summary>
    private void BeginAnew(ClockFact opened, NewFacts? news, List<DutyTerm> owed, ComplaintClock clock, DateTimeOffset now)
    {
        var reopening = opened.Subject!.Value;
        EndPauses(owed, ClosedAt ?? now, clock, now);
        (ClosedAt, IsOpen) = (null, true);
        clockFacts.Add(ClockFactRow.Of(Id, opened));
        if (news is { When: var when, Proof: var proof })
        {
            var article = owed.Find(t => t.RestartArticle is not null)?.RestartArticle;
            Add(ClockFact.Received(when.At, now, proof) with { Subject = reopening, Article = article }, clock, now);
        }
        else
        {
            owed.ForEach(t => duties.Add(Duty.Start(this, t, reopening, clock.Read(t.Kind, reopening, clockFacts, now))));
            ReadDuties();
        }
    }

    /// <summary>It goes on with who handled it last, or with somebody else.</summary>
    private void GiveTo(MediationUser handler)
    {
        if (HandlerId == handler.Id)
        {
            SetHolder(Holder.Handler, handler.DisplayName);
        }
        else
        {
            SetHolder(Holder.Unit, string.Empty);
            Assign(handler);
        }
    }

    /// <summary>
    /// A mediation or an appraisal that was under way when the case ended stands still no longer than the case: what still goes on is recorded anew.
    /// </summary>
    private void EndPauses(List<DutyTerm> owed, DateTimeOffset endedAt, ComplaintClock clock, DateTimeOffset now)
    {
        var running = clock.Rules.Pauses.Where(p => owed.Exists(t => p.CountsFor.Contains(t.Kind)) && IsPausedBy(p.Ground));
        foreach (var ground in running.Select(p => p.Ground))
        {
            clockFacts.Add(ClockFactRow.Of(Id, ClockFact.Resumed(ground, endedAt.NotBefore(LastOf(ground)!.At), now)));
        }
    }

    /// <summary>From when its limit was counted last: new facts are newer than those that it was counted from.</summary>
    private DateTimeOffset LastStart => clockFacts.Where(f => f.Kind is ClockFactKind.Received or ClockFactKind.Restarted).Max(f => f.At).NotBefore(ReceivedAt);

    /// <summary>
    /// A refusal of which the complainant is to be notified still has not ended; neither has a case that was decided and not closed, which only a review
    /// has dealt with anew.
    /// </summary>
    private void EnsureEnded()
    {
        if (ClosedAt is null)
        {
            throw ComplaintErrors.NothingOwed(State, ComplaintAction.Reopen);
        }
    }
}
