namespace Mediation.Core.DueRows;

/// <summary>A row that is tried at an instant, by whoever has leased it: a delivery, an outbox message, a timer.</summary>
public interface ILeasedRow
{
    /// <summary>First instant of the next try.</summary>
    DateTimeOffset NextTryAt { get; }

    /// <summary>End of the lease of whoever works on it, or did last; nobody else works on it before.</summary>
    DateTimeOffset? ClaimedUntil { get; }
}
