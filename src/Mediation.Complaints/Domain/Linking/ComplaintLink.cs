namespace Mediation.Complaints.Domain.Linking;

/// <summary>A link from a complaint to another one, as a person set it. It moves no clock and ends nothing; one that was removed is kept.</summary>
public sealed class ComplaintLink
{
    private ComplaintLink() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The complaint that is a duplicate or a repeat of the other.</summary>
    public Guid ComplaintId { get; private set; }

    public Guid OtherId { get; private set; }

    public LinkKind Kind { get; private set; }

    /// <summary>Note that says why.</summary>
    public Guid NoteId { get; private set; }

    public Guid LinkedBy { get; private set; }

    public DateTimeOffset LinkedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public bool IsActive => RemovedAt is null;

    internal static ComplaintLink Of(Guid complaintId, Guid otherId, LinkKind kind, Note reason, DateTimeOffset now) =>
        new()
        {
            ComplaintId = complaintId,
            OtherId = otherId,
            Kind = kind,
            NoteId = reason.Id,
            LinkedBy = reason.WrittenBy,
            LinkedAt = now,
        };

    /// <exception cref="BusinessException"><c>Complaints:LinkRemoved</c></exception>
    internal void Remove(Guid by, DateTimeOffset now) => (RemovedBy, RemovedAt) = IsActive ? (by, now) : throw ComplaintErrors.LinkRemoved();
}
