namespace Mediation.Core.DueRows;

/// <summary>A row that is due at an instant and tried again later after a failure, such as an outbox message or a timer.</summary>
public interface IRetriedRow
{
    Guid Id { get; }

    /// <summary>Neither done nor cancelled nor given up.</summary>
    bool IsWaiting { get; }

    /// <summary>First instant of the next try.</summary>
    DateTimeOffset NextTryAt { get; }

    /// <summary>The lease of the runner that works on it, or did last.</summary>
    Guid? ClaimedBy { get; }

    /// <summary>End of that lease; nobody else works on it before.</summary>
    DateTimeOffset? ClaimedUntil { get; }

    /// <summary>Counts a failed try, ends the lease and sets the next try, see <see cref="Backoff"/>.</summary>
    /// <param name="error">What failed, at most <see cref="Backoff.LongestError"/> characters.</param>
    /// <param name="now">When.</param>
    void Failed(string error, DateTimeOffset now);
}
