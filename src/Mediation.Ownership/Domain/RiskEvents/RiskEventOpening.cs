namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What is known when an event is opened.</summary>
/// <param name="Number">Drawn from the series of the year.</param>
/// <param name="Unit">Where it happened.</param>
public sealed record RiskEventOpening(
    string Number,
    RiskEventKind Kind,
    string Title,
    OrganisationUnit Unit,
    DateTimeOffset LearnedAt,
    DateTimeOffset? HappenedAt,
    RiskEventFacts Facts,
    RiskEventAccount Account,
    Guid? BurstId,
    Actor By
);
