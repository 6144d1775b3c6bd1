namespace Mediation.Referrals.Domain;

/// <content>Whether the body takes it.</content>
public sealed partial class MediationCase
{
    /// <summary>It lies on the body's desk: from here both agreed and the application is with the body.</summary>
    public void Acknowledge(DateTimeOffset acceptBy, int calendarVersion, DateTimeOffset now)
    {
        Fire(MediationAction.Acknowledge);
        (AcknowledgedAt, AcceptBy, CalendarVersion, NextDueAt) = (now, acceptBy, calendarVersion, acceptBy);
        Raise(new PushAcknowledged(CaseId, Id, BodyName, now, Sharing!.SnapshotSha256, acceptBy));
    }

    /// <summary>Whether the limit of the answer moves to this end: not where it stays or is over, nor to where it would be over already.</summary>
    public bool MovesTo(DateTimeOffset acceptBy, DateTimeOffset now) => AwaitsAnswer && AcceptBy > now && acceptBy > now && acceptBy != AcceptBy;

    /// <summary>A new version of the work calendar moves the limit of the body's answer.</summary>
    public void MoveLimit(DateTimeOffset acceptBy, int calendarVersion)
    {
        var before = AcceptBy!.Value;
        (AcceptBy, CalendarVersion, NextDueAt) = (acceptBy, calendarVersion, acceptBy);
        Raise(new AnswerLimitCountedAnew(CaseId, Id, BodyName, before, acceptBy, calendarVersion));
    }

    /// <summary>The body did not answer within the agreed days.</summary>
    /// <exception cref="InvalidOperationException">No answer is awaited: the caller has to check first.</exception>
    public void NoteOverdue()
    {
        if (!AwaitsAnswer)
        {
            throw new InvalidOperationException($"A mediation that is {State} awaits no answer.");
        }

        Raise(new MediationAcceptanceOverdue(CaseId, Id, BodyName, AcceptBy!.Value));
    }

    /// <param name="when">Not before the case lay on the desk; with proof when recorded after the limit that it met.</param>
    public void Accept(DatedAct when)
    {
        var next = After(MediationAction.Accept);
        when.Ensure(AcknowledgedAt!.Value, AcceptBy, "acceptedAt");
        (State, AcceptedAt, NextDueAt) = (next, when.At, when.At);
        Raise(new MediationAccepted(CaseId, Id, BodyName, when.At, when.At < AcceptBy, when.LateProof));
    }

    public void Decline(DeclineReason reason, string? words, DatedAct when)
    {
        var next = After(MediationAction.Decline);
        when.Ensure(AcknowledgedAt!.Value, limit: null, "declinedAt");
        (State, DeclineReason, DeclineWords) = (next, reason, words);
        End(when.At);
        Raise(new MediationDeclined(CaseId, Id, BodyName, reason, when.At));
    }
}
