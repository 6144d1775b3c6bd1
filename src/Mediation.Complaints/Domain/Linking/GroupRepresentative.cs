namespace Mediation.Complaints.Domain.Linking;

/// <summary>A complainant whom a group elected to speak for it; one who ceased to is kept.</summary>
public sealed class GroupRepresentative
{
    private GroupRepresentative() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid GroupId { get; private set; }

    /// <summary>The case of which that person is the complainant.</summary>
    public Guid ComplaintId { get; private set; }

    public Guid RecordedBy { get; private set; }

    public DateTimeOffset ElectedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    internal static GroupRepresentative Of(Guid groupId, Complaint member, Guid by, DateTimeOffset now) =>
        new()
        {
            GroupId = groupId,
            ComplaintId = member.Id,
            RecordedBy = by,
            ElectedAt = now,
        };

    internal void End(DateTimeOffset now) => EndedAt = now;
}
