namespace Mediation.Complaints.Domain.Clock;

/// <summary>A clock fact as it is kept: added, never changed or removed.</summary>
public sealed class ClockFactRow
{
    private ClockFactRow() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    public ClockFactKind Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Pairs a pause with its end.</summary>
    public string Ground { get; private set; } = string.Empty;

    public string? Article { get; private set; }

    /// <summary>Only of an extension: the new limit in all.</summary>
    public int? TotalDays { get; private set; }

    /// <summary>Only of an extension: kind of the duty.</summary>
    public string? Duty { get; private set; }

    /// <summary>The regulator's forward or the reopening that it belongs to; null for the complaint itself.</summary>
    public Guid? Subject { get; private set; }

    /// <summary>The true date of what was recorded after the due date is proven and approved.</summary>
    public bool LateProofApproved { get; private set; }

    public static ClockFactRow Of(Guid complaintId, ClockFact fact) =>
        new()
        {
            ComplaintId = complaintId,
            Kind = fact.Kind,
            At = fact.At,
            RecordedAt = fact.RecordedAt,
            Reason = fact.Reason,
            Ground = fact.Ground,
            Article = fact.Article,
            TotalDays = fact.TotalDays,
            Duty = fact.Duty,
            Subject = fact.Subject,
            LateProofApproved = fact.LateProofApproved,
        };

    public ClockFact ToFact() =>
        new(Kind, At, RecordedAt, Reason)
        {
            Ground = Ground,
            Article = Article,
            TotalDays = TotalDays,
            Duty = Duty,
            Subject = Subject,
            LateProofApproved = LateProofApproved,
        };
}
