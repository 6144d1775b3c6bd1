namespace Mediation.Ownership.Domain.RiskEvents;

public sealed partial class RiskEvent
{
    /// <summary>For so many days at most the bank has known of an event when it is reported.</summary>
    public const int MostDaysKnown = 366;

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
    /// <exception cref="BusinessException">
    /// <c>RiskEvents:InFuture</c>, <c>RiskEvents:LearnedBeforeHappened</c>, <c>RiskEvents:LearnedLongAgo</c>, <c>RiskEvents:LearnedAfterReport</c>,
    /// <c>RiskEvents:LaterWithoutReason</c>
    /// </exception>
    public bool Revise(RiskEventRevision revision, Policy<RiskEventRules> rules, DateTimeOffset now)
    {
        Fire(RiskEventAction.Revise);
        var happenedAt = revision.HappenedAt == HappenedAt && revision.LearnedAt is null ? null : revision.HappenedAt;
        EnsurePossible(happenedAt, revision.LearnedAt ?? LearnedAt, now, revision.LearnedAt);
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

    /// <summary>Nobody learns of what has not happened; and what a bank has known for so long is no event that is reported within hours.</summary>
    /// <param name="happenedAt">When it happened, if that is known.</param>
    /// <param name="learnedAt">When the bank learned of it, as it stands then.</param>
    /// <param name="now">When that is recorded.</param>
    /// <param name="entered">That time, where it was entered now; null where it stands already.</param>
    private static void EnsurePossible(DateTimeOffset? happenedAt, DateTimeOffset learnedAt, DateTimeOffset now, DateTimeOffset? entered)
    {
        if (entered > now || happenedAt > now)
        {
            throw RiskEventErrors.InFuture(entered > now ? "learnedAt" : "happenedAt");
        }

        if (entered < now.AddDays(-MostDaysKnown))
        {
            throw RiskEventErrors.LearnedLongAgo(MostDaysKnown);
        }

        // People enter minutes.
        if (happenedAt is { } happened && learnedAt < happened.AddTicks(-(happened.Ticks % TimeSpan.TicksPerMinute)))
        {
            throw RiskEventErrors.LearnedBeforeHappened(entered is null ? "happenedAt" : "learnedAt");
        }
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
            throw RiskEventErrors.LearnedAfterReport();
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
