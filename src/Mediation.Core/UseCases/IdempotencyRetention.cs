namespace Mediation.Core.UseCases;

/// <summary>How long the answer to an idempotency key is kept.</summary>
/// <param name="Days">Whole days, at least one; setting <c>Idempotency:KeepDays</c>.</param>
public sealed record IdempotencyRetention(int Days = 30);
