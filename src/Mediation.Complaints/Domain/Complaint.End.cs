namespace Mediation.Complaints.Domain;

/// <content>How it ends: decided and closed, withdrawn, or notified of another ending.</content>
public sealed partial class Complaint
{
    /// <summary>Decides on all claims. Expects <see cref="Endings"/> and <see cref="Claims"/> to be loaded.</summary>
    /// <param name="decision">Outcome and sum.</param>
    /// <param name="reasons">What was verified, on what basis and why.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="when">When it was decided: not before the receipt or the end of a mediation; with proof when recorded after the limit.</param>
    /// <param name="codes">The lists that say whether the demand is for the sum in dispute.</param>
    /// <param name="terms">What binds the decision; empty or null when nothing does.</param>
    public void Decide(ProposedDecision decision, Note reasons, Guid by, DatedAct when, Policy<ComplaintCodes> codes, IReadOnlyList<BindingTerms>? terms = null)
    {
        var next = ComplaintWorkflow.Table.After(State, ComplaintAction.Decide);
        when.Ensure(
            ReceivedAt.NotBefore(
                clockFacts.Where(f => f.Kind is not (ClockFactKind.ForwardedByRegulator or ClockFactKind.Extended or ClockFactKind.Released)).Max(f => f.At)
            ),
            AnswerBy,
            "decidedAt"
        );
        VerifiedCause.Ensure(decision.Cause, CauseCode, codes.Rules);
        var basis = BasisOf(codes.Rules, terms);
        (decision, var isWithoutClaim) = OfClaims(decision, basis, codes.Rules);
        FindingPolicy.EnsureDecided(decision.Outcome, Found, basis.IsBound);

        State = next;
        LapseEndings(EndingLapse.Decided, when.RecordedAt);
        VerifiedCauseCode = decision.Cause?.Code ?? CauseCode;
        Decision = new Decision(decision.Outcome, decision.Granted, reasons.Id, when.At, by);
        bool? withoutClaim = isWithoutClaim ? true : null;
        Raise(
            new ComplaintDecided(Id, reasons.Id, decision.Outcome, decision.Granted, codes.Version, when.At, when.LateProof, withoutClaim, VerifiedCauseCode)
        );
        DecideClaims(decision.Each, when.RecordedAt);
        if (decision.Cause is { Reason: { } why } && VerifiedCauseCode != CauseCode)
        {
            Raise(new CauseCorrected(Id, CauseCode, VerifiedCauseCode, why.Id));
        }
    }

    /// <summary>
    /// Closes with proof of notice, of the decision or of a refusal or termination: what counts for the duty is when the complainant was notified first.
    /// A decision of a review is closed on the notice of that. Expects <see cref="Endings"/> and <see cref="Reviews"/> to be loaded.
    /// </summary>
    /// <param name="notice">How the complainant was notified.</param>
    /// <param name="noticeAt">When.</param>
    /// <param name="proof">Reference of the proof.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="copyId">The delivered notice that is the proof; null where it is another.</param>
    /// <exception cref="BusinessException"><c>Complaints:NotifiedByReview</c>: the notice of the review is not recorded yet.</exception>
    public void Close(NoticeManner notice, DateTimeOffset noticeAt, string proof, ComplaintClock clock, DateTimeOffset now, Guid? copyId = null)
    {
        EnsureAllows(ComplaintAction.Close);
        if (DecidingReview is { State: not ReviewState.Notified })
        {
            throw ComplaintErrors.NotifiedByReview();
        }

        Fire(ComplaintAction.Close);
        var isInTime = Notified(notice, noticeAt, clock, now);
        End(now);
        Raise(
            ApprovedEnding is { } ending
                ? new EndingNotified(Id, ending.Id, ending.Kind, notice, noticeAt, proof, isInTime, copyId)
                : new ComplaintClosed(Id, notice, noticeAt, proof, isInTime, copyId)
        );
    }

    /// <summary>It ends without an answer of the bank: what is owed to the complainant is owed no more, and an extension has no occasion.</summary>
    /// <param name="at">From when.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    private void EndWithoutAnswer(DateTimeOffset at, ComplaintClock clock, DateTimeOffset now)
    {
        OwedToComplainant().ForEach(d => d.End(clock.ReadToSettle(d, clockFacts, now), at, now));
        LapseExtensions(ExtensionLapse.Ended, now);
        End(now);
    }

    /// <summary>After the end of a case only what a regulator still waits for goes on.</summary>
    /// <exception cref="BusinessException"><c>Complaints:ActionNotAllowed</c></exception>
    private void FireWhileOwed(ComplaintAction action)
    {
        EnsureAllows(action);
        if (!IsOpen)
        {
            throw ComplaintErrors.NothingOwed(State, action);
        }

        Fire(action);
    }

    private List<Duty> OwedToComplainant() => [.. duties.Where(d => d.IsOpen && d.AnswersTo == AnswerTo.Complainant)];

    /// <remarks>
    /// A regulator that waits for its answer is owed it whatever the complainant wished or was told, and its limit is a legal one: until then the
    /// case stays on the lists of whoever handles it. The notice is recorded when it was given, so that its own limit is not called missed.
    /// </remarks>
    private void End(DateTimeOffset now)
    {
        ClosedAt = now;
        ReadDuties();
        LeaveListsWhenDone();
    }

    private void LeaveListsWhenDone()
    {
        if (ClosedAt is not null && !duties.Exists(d => d.IsOpen))
        {
            IsOpen = false;
            SetHolder(Holder.Nobody, string.Empty);
        }
    }
}
