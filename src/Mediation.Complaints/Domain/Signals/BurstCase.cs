namespace Mediation.Complaints.Domain.Signals;

/// <summary>A complaint of a burst. Its row belongs to the burst and not to the case, on which nothing changes by it.</summary>
public sealed class BurstCase
{
    private BurstCase() { }

    public Guid BurstId { get; private init; }

    public Guid ComplaintId { get; private init; }

    internal static BurstCase Of(Guid burstId, Guid complaintId) => new() { BurstId = burstId, ComplaintId = complaintId };
}
