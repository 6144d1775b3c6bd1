namespace Mediation.Core.DueRows;

/// <summary>A row that is due at an instant and tried again later after a failure, such as an outbox message or a timer.</summary>
public interface IRetriedRow
{
    Guid Id { get; }

    /// <summary>Neither done nor cancelled nor given up.</summary>
    bool IsWaiting { get; }

    /// <summary>First instant of the next try.</summary>
    DateTimeOffset NextTryAt { get; }

    /// <summary>Counts a failed try and sets the next one, see <see cref="Backoff"/>.</summary>
    /// <param name="error">What failed, at most <see cref="Backoff.LongestError"/> characters.</param>
    /// <param name="now">When.</param>
    void Failed(string error, DateTimeOffset now);
}
