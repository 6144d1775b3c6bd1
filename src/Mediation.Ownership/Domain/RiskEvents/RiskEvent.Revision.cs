namespace Mediation.Ownership.Domain.RiskEvents;

public sealed partial class RiskEvent
{
    /// <summary>Why <see cref="LearnedAt"/> was corrected; null where it was not.</summary>
    public string? LearnedReason { get; private set; }

    /// <summary>When it became of a graver class, and its limits with it; null where it did not.</summary>
    public DateTimeOffset? RaisedAt { get; private set; }

    /// <summary>
    /// The facts are known better. A graver class has its limits from the moment at which they became known, and never later ones than before; a change after
    /// the first report is reported within minutes that the policy names.
    /// </summary>
    /// <param name="revision">What is known now.</param>
    /// <param name="rules">Those by which the event was classed first: a publication changes no event that is under way.</param>
    /// <param name="now">When.</param>
    /// <returns>Whether its limits are others now.</returns>
    /// <exception cref="BusinessException"><c>RiskEvents:NotThen</c>, <c>RiskEvents:LaterWithoutReason</c></exception>
    public bool Revise(RiskEventRevision revision, Policy<RiskEventRules> rules, DateTimeOffset now)
    {
        Fire(RiskEventAction.Revise);
        if (revision.HappenedAt > now)
        {
            throw RiskEventErrors.NotThen("happenedAt");
        }

        var (before, limits) = ((Class, Kind, LearnedAt), (TelephoneDueAt, WrittenDueAt, FollowUpDueAt));
        CorrectLearnedAt(revision);
        Kind = revision.Kind ?? Kind;
        Note(revision.Facts, revision.Account, revision.HappenedAt);
        Classify(rules, now);
        if (State == RiskEventState.Reported)
        {
            var soon = now.AddMinutes(rules.Rules.ChangeMinutes);
            (ChangedAt, FollowUpDueAt) = (now, FollowUpDueAt < soon ? FollowUpDueAt : soon);
        }

        Raise(
            new RiskEventRevised(
                HistoryChains.Institution,
                Id,
                Number,
                before.Class,
                Class,
                before.Kind,
                Kind,
                before.LearnedAt,
                LearnedAt,
                TelephoneDueAt,
                WrittenDueAt,
                rules.Version
            )
        );
        return limits != (TelephoneDueAt, WrittenDueAt, FollowUpDueAt);
    }

    /// <summary>
    /// The limits move with it. A later time gives time back only for a reason that stays on record, and never where they run from a graver class since; it
    /// lies neither after the event was reported nor after a report of it.
    /// </summary>
    private void CorrectLearnedAt(RiskEventRevision revision)
    {
        if (revision.LearnedAt is not { } at || at == LearnedAt)
        {
            return;
        }

        if (at > OpenedAt || steps.Exists(s => s.GivenAt < at))
        {
            throw RiskEventErrors.NotThen("learnedAt");
        }

        if (at > LearnedAt && !Text.IsGiven(revision.Reason))
        {
            throw RiskEventErrors.LaterWithoutReason();
        }

        if (at < LearnedAt || RaisedAt is null)
        {
            (TelephoneDueAt, WrittenDueAt) = (TelephoneDueAt + (at - LearnedAt), WrittenDueAt + (at - LearnedAt));
        }

        (LearnedAt, LearnedReason) = (at, Text.IsGiven(revision.Reason) ? Text.Normal(revision.Reason) : null);
    }
}
