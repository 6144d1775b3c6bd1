namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>One step of a report on its way: by whom, to whom, by which means, when, and who took it.</summary>
public sealed class ReportStep
{
    private ReportStep() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RiskEventId { get; private set; }

    /// <summary>The written report; null for a call.</summary>
    public Guid? ReportId { get; private set; }

    public ReportLeg Leg { get; private set; }

    public ReportMeans Means { get; private set; }

    public Guid GivenBy { get; private set; }

    public string GiverName { get; private set; } = string.Empty;

    /// <summary>When it was given, as the person states it.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Which authority or office, and who took it.</summary>
    public string Receiver { get; private set; } = string.Empty;

    /// <summary>Receipt, extension or recording by which it can be shown.</summary>
    public string? Proof { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    internal static ReportStep Of(Guid riskEventId, Guid? reportId, GivenReport given, Actor by, DateTimeOffset now) =>
        new()
        {
            RiskEventId = riskEventId,
            ReportId = reportId,
            Leg = given.Leg,
            Means = given.Means,
            GivenBy = by.Id,
            GiverName = by.Name,
            GivenAt = given.At,
            Receiver = given.Receiver,
            Proof = given.Proof,
            RecordedAt = now,
        };
}

/// <summary>How a report was given.</summary>
/// <param name="Leg">To whom.</param>
/// <param name="Means">By which means.</param>
/// <param name="At">When.</param>
/// <param name="Receiver">Which office and person took it.</param>
/// <param name="Proof">By what it can be shown.</param>
public sealed record GivenReport(ReportLeg Leg, ReportMeans Means, DateTimeOffset At, string Receiver, string? Proof)
{
    /// <summary>As somebody typed it.</summary>
    public static GivenReport Of(ReportLeg leg, ReportMeans means, DateTimeOffset at, string receiver, string? proof) =>
        new(leg, means, at, Text.Normal(receiver), Text.IsGiven(proof) ? Text.Normal(proof) : null);
}
