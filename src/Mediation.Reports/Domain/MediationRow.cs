namespace Mediation.Reports.Domain;

/// <summary>One mediation, as the list behind a figure shows it.</summary>
public sealed record MediationRow(
    string ComplaintNumber,
    string Number,
    string Body,
    MediationState State,
    DateTimeOffset? AcknowledgedAt,
    decimal? AgreedAmount,
    DateOnly? PayBy
);
