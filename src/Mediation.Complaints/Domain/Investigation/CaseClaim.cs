namespace Mediation.Complaints.Domain.Investigation;

/// <summary>
/// One thing that the complainant asks for, with what was established about it. The demand of the registration goes by the id of the complaint, and has
/// a row once something was found; what was found before stands in the history.
/// </summary>
public sealed class CaseClaim
{
    /// <summary>So many files and contacts at most are evidence of one finding.</summary>
    public const int MostEvidence = 20;

    /// <summary>Characters that the ids of all evidence take.</summary>
    public const int EvidenceLength = MostEvidence * 37;

    private CaseClaim() { }

    public Guid Id { get; private init; }

    public Guid ComplaintId { get; private set; }

    /// <summary>Code of the demand (policy <c>complaint-codes</c>).</summary>
    public string DemandCode { get; private set; } = string.Empty;

    /// <summary>Renminbi asked for; null where none is.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>Note with what is asked for in words; null where nothing was added.</summary>
    public Guid? NoteId { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When it was given up; null while it stands.</summary>
    public DateTimeOffset? DroppedAt { get; private set; }

    /// <summary>Null while nothing was found.</summary>
    public FindingResult? Result { get; private set; }

    public Responsibility? Responsibility { get; private set; }

    public FaultArea? Area { get; private set; }

    /// <summary>Unit that answers for it.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Note with what was established.</summary>
    public Guid? FindingNoteId { get; private set; }

    /// <summary>Ids of the files and of the notes of contacts, with a blank between.</summary>
    public string Evidence { get; private set; } = string.Empty;

    public Guid? FoundBy { get; private set; }

    public DateTimeOffset? FoundAt { get; private set; }

    /// <summary>What was decided on it; null where the decision was made on the whole. It holds with <see cref="DecisionNoteId"/>.</summary>
    public DecisionOutcome? Outcome { get; private set; }

    /// <summary>Renminbi granted on it, or null.</summary>
    public decimal? Granted { get; private set; }

    /// <summary>Note with why; null where the reasons of the whole say it.</summary>
    public Guid? ReasonsNoteId { get; private set; }

    /// <summary>Note of the decision of which this is a part: after another decision it holds no more.</summary>
    public Guid? DecisionNoteId { get; private set; }

    /// <summary>The ids of the evidence.</summary>
    public IEnumerable<Guid> EvidenceIds => Evidence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);

    internal static CaseClaim Of(Guid id, Complaint complaint, string demand, decimal? amount, Note? words, DateTimeOffset now) =>
        new()
        {
            Id = id,
            ComplaintId = complaint.Id,
            DemandCode = demand,
            Amount = amount,
            NoteId = words?.Id,
            AddedAt = now,
        };

    internal void Find(ClaimFinding finding, DateTimeOffset now)
    {
        Result = finding.Result;
        Responsibility = finding.Responsibility;
        Area = finding.Area;
        UnitId = finding.Unit?.Id;
        FindingNoteId = finding.Words.Id;
        Evidence = string.Join(' ', finding.Evidence);
        FoundBy = finding.Words.WrittenBy;
        FoundAt = now;
    }

    internal void Decide(ClaimDecision decision, Guid decisionNoteId) =>
        (Outcome, Granted, ReasonsNoteId, DecisionNoteId) = (decision.Outcome, decision.Granted, decision.Reasons?.Id, decisionNoteId);

    internal void Drop(DateTimeOffset now) => DroppedAt = now;
}
