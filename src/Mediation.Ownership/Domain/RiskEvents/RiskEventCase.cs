namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>A complaint that belongs to an event. Each is filed apart and keeps its own limits (DOMAIN 1.3).</summary>
public sealed class RiskEventCase
{
    private RiskEventCase() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RiskEventId { get; private set; }

    public Guid ComplaintId { get; private set; }

    internal static RiskEventCase Of(Guid riskEventId, Guid complaintId) => new() { RiskEventId = riskEventId, ComplaintId = complaintId };
}
