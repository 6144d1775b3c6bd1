namespace Mediation.Complaints.Domain;

/// <summary>A request to make the limit of a duty longer (延期申请), and what became of it.</summary>
public sealed class ExtensionRequest
{
    private ExtensionRequest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>The duty whose limit it is.</summary>
    public Guid DutyId { get; private set; }

    /// <summary>Rule of the step, see <see cref="TermExtension"/>.</summary>
    public string RuleId { get; private set; } = string.Empty;

    /// <summary>The limit in all as it was.</summary>
    public int FromDays { get; private set; }

    /// <summary>The limit in all as it is to be.</summary>
    public int ToDays { get; private set; }

    /// <summary>The note with the reason.</summary>
    public Guid NoteId { get; private set; }

    public Guid RequestedBy { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    public ExtensionState State { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The note with the reason of a rejection.</summary>
    public Guid? RejectionNoteId { get; private set; }

    public static ExtensionRequest Of(Duty duty, TermExtension step, Note reason, DateTimeOffset now) =>
        new()
        {
            ComplaintId = duty.ComplaintId,
            DutyId = duty.Id,
            RuleId = step.RuleId,
            FromDays = step.FromDays,
            ToDays = step.ToDays,
            NoteId = reason.Id,
            RequestedBy = reason.WrittenBy,
            RequestedAt = now,
        };

    /// <exception cref="BusinessException"><c>Complaints:ExtensionDecided</c>, <c>Complaints:ExtensionOutdated</c>.</exception>
    internal void EnsureWaits()
    {
        if (State != ExtensionState.Requested)
        {
            throw State == ExtensionState.Lapsed ? ComplaintErrors.ExtensionOutdated() : ComplaintErrors.ExtensionDecided();
        }
    }

    /// <summary>Nobody decides it any more.</summary>
    internal void Lapse(DateTimeOffset now) => (State, DecidedAt) = (ExtensionState.Lapsed, now);

    /// <exception cref="BusinessException"><c>Complaints:ExtensionDecided</c>, <c>Complaints:ExtensionOutdated</c>.</exception>
    internal void Decide(ExtensionState state, Guid by, Guid? rejectionNote, DateTimeOffset now)
    {
        EnsureWaits();
        (State, DecidedBy, DecidedAt, RejectionNoteId) = (state, by, now, rejectionNote);
    }
}
