using Mediation.Core.Redaction;

namespace Mediation.Complaints.Domain;

/// <summary>A consumer complaint against the bank (消费投诉), from receipt to closing, with its statutory clock.</summary>
public sealed partial class Complaint : AggregateRoot
{
    private Complaint() { }

    /// <summary><c>TS-2026-GZ-000418</c>: year of registration, unit, running number without gaps.</summary>
    public string Number { get; private set; } = string.Empty;

    public ComplaintState State { get; private set; }

    /// <summary>Unit complained of, and its path in the organisation: the row scope.</summary>
    public Guid UnitId { get; private set; }

    public string UnitPath { get; private set; } = string.Empty;

    public IntakeChannel Channel { get; private set; }

    /// <summary>Codes of the list <c>complaint-codes</c> (JR/T 0169-2018 dimensions and the bank's own demand list).</summary>
    public string ProductCode { get; private set; } = string.Empty;

    public string CauseCode { get; private set; } = string.Empty;

    public string DemandCode { get; private set; } = string.Empty;

    /// <summary>
    /// The cause as the bank verified it with its decision; null before. What the complainant saw as the cause stays beside it (DOMAIN 2.1, 8.27).
    /// </summary>
    public string? VerifiedCauseCode { get; private set; }

    /// <summary>Renminbi in dispute; null when no sum is claimed.</summary>
    public decimal? ClaimedAmount { get; private set; }

    public string Narrative { get; private set; } = string.Empty;

    public RiskSigns Signs { get; private set; }

    /// <summary>Persons who raise the same matter together; 1 for a single complaint.</summary>
    public int GroupSize { get; private set; }

    /// <summary>When any unit of the bank first received it: the clock starts here, not at registration.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>Number in the system it was imported from; the same one is never registered twice.</summary>
    public string? ExternalReference { get; private set; }

    public Guid? HandlerId { get; private set; }

    public Holder Holder { get; private set; }

    /// <summary>Name of the person or body whose turn it is.</summary>
    public string HolderName { get; private set; } = string.Empty;

    public int RiskScore { get; private set; }

    public RiskLevel RiskLevel { get; private set; } = RiskLevel.General;

    /// <summary>Who complains.</summary>
    public Party Complainant { get; private set; } = null!;

    public Decision? Decision { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What lists are ordered by: the earliest open due date. Kept here so that an index can hold it.</summary>
    public DateTimeOffset NextDueAt { get; private set; }

    /// <summary>Whether anything is owed still: an ended case whose regulator waits for its answer is open.</summary>
    public bool IsOpen { get; private set; } = true;

    public bool IsClockPaused { get; private set; }

    public IEnumerable<ComplaintAction> Allowed => ComplaintWorkflow.Table.Allowed(State);

    /// <param name="facts">What is known of the matter.</param>
    /// <param name="complainantOf">Who complains, sealed for the id of the new complaint.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is registered.</param>
    /// <param name="claimsOf">All that is asked for, the demand of <paramref name="facts"/> first; null where nothing is asked for besides it.</param>
    public static Complaint Register(
        RegistrationFacts facts,
        Func<Guid, Party> complainantOf,
        ComplaintClock clock,
        DateTimeOffset now,
        Func<Guid, IReadOnlyList<RegisteredClaim>>? claimsOf = null
    )
    {
        Complaint complaint = new()
        {
            Number = facts.Number,
            UnitId = facts.Unit.Id,
            UnitPath = facts.Unit.Path,
            Channel = facts.Channel,
            ProductCode = facts.ProductCode,
            CauseCode = facts.CauseCode,
            DemandCode = facts.DemandCode,
            ClaimedAmount = facts.ClaimedAmount,
            Narrative = facts.Narrative,
            RedactedNarrative = Redactor.Redact(facts.Narrative, facts.PersonalValues).Text,
            Signs = facts.Signs,
            GroupSize = facts.GroupSize,
            ReceivedAt = facts.ReceivedAt,
            RegisteredAt = now,
            ExternalReference = facts.ExternalReference,
            Holder = Holder.Unit,
            HolderName = facts.Unit.Name,
            DutiesVersion = clock.PolicyVersion,
        };
        complaint.Complainant = complainantOf(complaint.Id);
        complaint.parties.Add(complaint.Complainant);
        complaint.Add(ClockFact.Received(facts.ReceivedAt, now), clock, now);
        complaint.Raise(
            new ComplaintRegistered(
                complaint.Id,
                facts.Number,
                facts.Channel,
                facts.ProductCode,
                facts.CauseCode,
                facts.DemandCode,
                facts.ClaimedAmount,
                facts.ReceivedAt,
                facts.Unit.Code,
                complaint.AnswerBy,
                [.. complaint.duties.Select(d => d.RuleId)],
                clock.PolicyVersion,
                complaint.Complainant.PreferredChannel,
                complaint.Complainant.Language
            )
        );
        complaint.AskFor(claimsOf?.Invoke(complaint.Id) ?? [], now);
        if (facts.Forward is { } forward)
        {
            complaint.StartForward(forward, clock, now);
        }

        return complaint;
    }

    /// <exception cref="BusinessException"><c>Complaints:AlreadyAttached</c>, or the state does not allow it.</exception>
    public void AddAttachment(StoredFile file)
    {
        Fire(ComplaintAction.AddAttachment);
        if (file.CaseId == Id)
        {
            throw ComplaintErrors.AlreadyAttached(file.Name);
        }

        file.AttachTo(Id);
        Raise(new AttachmentAdded(Id, file.Id, file.MediaType, file.Bytes, file.Sha256));
    }

    public void RecordContact(Note note, ContactManner manner, ContactDirection direction, DateTimeOffset spokenAt)
    {
        Fire(ComplaintAction.RecordContact);

        // People enter minutes: the minute of the receipt is not before it.
        if (spokenAt < ReceivedAt.AddTicks(-(ReceivedAt.Ticks % TimeSpan.TicksPerMinute)))
        {
            throw ComplaintErrors.ContactBeforeReceipt(ReceivedAt);
        }

        Raise(new ContactRecorded(Id, note.Id, manner, direction, spokenAt));
    }

    /// <summary>Takes over a rating that the risk policy made; the reasons stand with the assessment.</summary>
    /// <param name="assessmentId">The assessment.</param>
    /// <param name="score">Sum of its contributions.</param>
    /// <param name="level">Level of that score.</param>
    public void RateRisk(Guid assessmentId, int score, RiskLevel level)
    {
        RiskScore = score;
        RiskLevel = level;
        Raise(new ComplaintRiskRated(Id, score, level, assessmentId));
    }

    private void SetHolder(Holder holder, string name)
    {
        Holder = holder;
        HolderName = name;
    }

    /// <exception cref="BusinessException">The state does not allow it.</exception>
    public void EnsureAllows(ComplaintAction action) => StateAfter(action);

    private void Fire(ComplaintAction action) => State = StateAfter(action);

    private ComplaintState StateAfter(ComplaintAction action)
    {
        var next = ComplaintWorkflow.Table.After(State, action);
        return EndingId is not null && ClosedAt is not null && ComplaintWorkflow.NeedsOwedNotice(action)
            ? throw ComplaintErrors.NothingOwed(State, action)
            : next;
    }
}
