namespace Mediation.Demo;

/// <summary>A clock that goes forward when it is moved; never back.</summary>
public interface IMovedClock
{
    DateTimeOffset GetUtcNow();

    /// <summary>Goes to this instant; nothing happens when it has passed.</summary>
    void MoveTo(DateTimeOffset instant);
}
