namespace Mediation.Ownership.Domain.Escalation;

/// <summary>One rung: within so many hours this leader accepts, or the next rung is reached.</summary>
public sealed record Rung(int Number, int Hours, HourKind Count, RungOffice Office, IReadOnlyList<LadderRole> Informed, RungDemand Required);
