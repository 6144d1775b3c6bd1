namespace Mediation.Ownership.Domain;

/// <content>Rungs that are reached by an event or by silence, also after the acceptance.</content>
public sealed partial class LeaderOwnership
{
    /// <summary>What of it decides whether a further rung is reached.</summary>
    public LadderSituation SituationOf(IReadOnlyList<LadderSpan> pauses, LadderEvent? happened = null)
    {
        var acceptedAt = State == OwnershipState.Accepted ? AcceptedAt : null;
        return new LadderSituation(Rung, acceptedAt, acceptedAt is { } at ? LastActSince(at) : null, IsContacted, pauses, happened);
    }

    /// <summary>Whether a second measure became late under the present leader.</summary>
    public bool IsLateAgain => measures.Count(m => m.WasLate && m.DueAt >= AcceptedAt) >= 2;

    /// <summary>Whether, since somebody last accepted or the case began, a second leader did not take it.</summary>
    public bool IsDeclinedAgain =>
        namings
            .OrderByDescending(n => n.Number)
            .TakeWhile(n => n.Outcome is NamingOutcome.Declined or NamingOutcome.NotInTime or NamingOutcome.Gone)
            .Count(n => n.Outcome == NamingOutcome.Declined) >= 2;

    /// <summary>A rung above was reached: its leader becomes responsible instead of the one before, who may have accepted.</summary>
    public void RaiseTo(LeaderNomination nomination, RungCause cause, DateTimeOffset now) => Escalate(nomination, cause, NamingOutcome.Raised, now);

    /// <summary>A rung above was reached, and nobody can be named on it: whoever is responsible stays so, and the head office learns of it.</summary>
    public void ReachWithoutLeader(RungReached reached)
    {
        Rung = reached.Rung.Number;
        Raise(new RungWithoutLeader(CaseId, Id, LeaderName, Rung, reached.Cause, LadderPolicyVersion));
    }

    /// <summary>The next leader of a vacant ownership is sought on this rung.</summary>
    public void SeekOn(Rung rung) => Rung = rung.Number;

    /// <summary>Acts of the leader, or of who stands in: the acceptance, a measure set, withdrawn or done, an own contact.</summary>
    private DateTimeOffset LastActSince(DateTimeOffset acceptedAt) =>
        measures
            .SelectMany(m => new[] { m.SetAt, m.WithdrawnAt, m.CompletedBy == LeaderId ? m.CompletedAt : null })
            .Concat(contacts.Select(c => (DateTimeOffset?)c.RecordedAt))
            .OfType<DateTimeOffset>()
            .Append(acceptedAt)
            .Where(at => at >= acceptedAt)
            .Max();
}
