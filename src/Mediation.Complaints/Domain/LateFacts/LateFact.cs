namespace Mediation.Complaints.Domain.LateFacts;

/// <summary>A fact that moves a clock, reported after the fact: without effect until a supervisor has approved its proof (DOMAIN 8.3).</summary>
public sealed class LateFact
{
    private LateFact() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    public LateFactKind Kind { get; private set; }

    /// <summary>When it truly happened.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Only of a pause.</summary>
    public string? Ground { get; private set; }

    /// <summary>Only of a notice.</summary>
    public NoticeManner? Notice { get; private set; }

    /// <summary>Reference of the proof.</summary>
    public string Proof { get; private set; } = string.Empty;

    /// <summary>Ids of the files and of the notes of contacts that prove the date, with a blank between.</summary>
    public string Evidence { get; private set; } = string.Empty;

    /// <summary>Note that says why it is reported only now.</summary>
    public Guid NoteId { get; private set; }

    public Guid ReportedBy { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    public LateFactState State { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Note that says why it was rejected.</summary>
    public Guid? RejectionNoteId { get; private set; }

    /// <summary>End of the legal limit to the complainant before the approval.</summary>
    public DateTimeOffset? OldDueAt { get; private set; }

    /// <summary>End of that limit after the approval.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>The ids of the evidence.</summary>
    public IEnumerable<Guid> EvidenceIds => Evidence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);

    internal static LateFact Of(Guid complaintId, LateFactReport report, DateTimeOffset now) =>
        new()
        {
            ComplaintId = complaintId,
            Kind = report.Kind,
            At = report.At,
            Ground = report.Ground,
            Notice = report.Notice,
            Proof = report.Proof,
            Evidence = string.Join(' ', report.Evidence),
            NoteId = report.Reason.Id,
            ReportedBy = report.Reason.WrittenBy,
            ReportedAt = now,
        };

    internal void Approve(Guid by, DateTimeOffset now) => (State, DecidedBy, DecidedAt) = (LateFactState.Approved, by, now);

    internal void Reject(Note why, DateTimeOffset now) => (State, DecidedBy, DecidedAt, RejectionNoteId) = (LateFactState.Rejected, why.WrittenBy, now, why.Id);

    internal void Moved(DateTimeOffset from, DateTimeOffset to) => (OldDueAt, DueAt) = (from, to);
}
