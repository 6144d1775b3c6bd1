namespace Mediation.Complaints.Domain;

/// <content>What regulators forwarded, and the answers to them.</content>
public sealed partial class Complaint
{
    private readonly List<RegulatorForward> forwards = [];

    /// <summary>What regulators forwarded.</summary>
    public IReadOnlyList<RegulatorForward> Forwards => forwards;

    /// <summary>A regulator's forward arrived while the complaint is being handled: its own clock starts with it.</summary>
    /// <param name="facts">Which regulator, and when it reached the bank.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="BusinessException"><c>Complaints:ForwardBeforeReceipt</c>, <c>Complaints:SameForward</c>.</exception>
    public void RecordForward(ForwardFacts facts, ComplaintClock clock, DateTimeOffset now)
    {
        FireWhileOwed(ComplaintAction.RecordForward);
        StartForward(facts, clock, now);
    }

    private void StartForward(ForwardFacts facts, ComplaintClock clock, DateTimeOffset now)
    {
        if (facts.ForwardedAt > now)
        {
            throw InvalidInputException.Of("forwardedAt", "Core:InFuture");
        }

        // The bank has a complaint at the latest when a regulator's forward of it arrives.
        if (facts.ForwardedAt < ReceivedAt)
        {
            throw ComplaintErrors.ForwardBeforeReceipt(ReceivedAt);
        }

        if (forwards.Exists(f => f.Regulator == facts.Regulator && RegulatorForward.IsSameReference(f.Reference, facts.Reference)))
        {
            throw ComplaintErrors.SameForward(facts.Reference);
        }

        var forward = RegulatorForward.Of(Id, facts, now);
        forwards.Add(forward);
        Add(ClockFact.Forwarded(forward.Id, facts.ForwardedAt, now), clock, now);
        var started = duties.Where(d => d.Subject == forward.Id).ToList();
        Raise(
            new RegulatorForwardRecorded(
                Id,
                forward.Id,
                facts.Regulator,
                facts.Reference,
                facts.ForwardedAt,
                started.Select(d => (DateTimeOffset?)d.DueAt).Min(),
                [.. started.Select(d => d.RuleId)]
            )
        );
    }

    /// <summary>
    /// The answer to a regulator reached it: its duties are met, and those to the complainant run on. A case that had ended leaves the lists with the
    /// last such answer.
    /// </summary>
    /// <param name="forwardId">The forward.</param>
    /// <param name="answer">The words of the answer.</param>
    /// <param name="when">When it was given; with proof of that time when recorded after the limit.</param>
    /// <param name="proof">Reference of the proof that it reached the regulator.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <exception cref="BusinessException"><c>Complaints:ForwardUnknown</c>, <c>Complaints:ForwardAnswered</c>, or the time is impossible.</exception>
    public void AnswerRegulator(Guid forwardId, Note answer, DatedAct when, string proof, ComplaintClock clock)
    {
        Fire(ComplaintAction.AnswerRegulator);
        var forward = forwards.Find(f => f.Id == forwardId) ?? throw ComplaintErrors.ForwardUnknown();
        List<Duty> owed = [.. duties.Where(d => d.IsOpen && d.AnswersTo == AnswerTo.Regulator && d.Subject == forwardId)];
        when.Ensure(forward.ForwardedAt, owed.Where(d => d.IsLegal).Select(d => (DateTimeOffset?)d.DueAt).Min(), "answeredAt");
        forward.Answer(when.At, proof, answer.Id);
        owed.ForEach(d => d.Meet(clock.ReadToSettle(d, clockFacts, when.At), when.At, when.RecordedAt));
        LapseExtensions(ExtensionLapse.Answered, when.RecordedAt);
        ReadDuties();
        LeaveListsWhenDone();
        Raise(
            new RegulatorAnswered(
                Id,
                forwardId,
                forward.Regulator,
                forward.Reference,
                answer.Id,
                when.At,
                proof,
                when.LateProof,
                owed.TrueForAll(d => d.State == DutyState.Met)
            )
        );
    }
}
