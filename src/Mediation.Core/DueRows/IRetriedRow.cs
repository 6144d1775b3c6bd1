namespace Mediation.Core.DueRows;

/// <summary>A row that is due at an instant and tried again later after a failure, such as an outbox message or a timer.</summary>
public interface IRetriedRow : ILeasedRow
{
    Guid Id { get; }

    /// <summary>Neither done nor cancelled nor given up.</summary>
    bool IsWaiting { get; }

    /// <summary>The lease of the runner that works on it, or did last.</summary>
    Guid? ClaimedBy { get; }

    /// <summary>Counts a failed try, ends the lease and sets the next try, see <see cref="Backoff"/>.</summary>
    /// <param name="error">What failed, at most <see cref="Backoff.LongestError"/> characters.</param>
    /// <param name="now">When.</param>
    void Failed(string error, DateTimeOffset now);
}
