namespace Mediation.Demo;

/// <summary>A clock that stands until it is moved: the demo's year passes in seconds.</summary>
public sealed class DemoClock(DateTimeOffset start) : TimeProvider, IMovedClock
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateTimeOffset instant) => now = instant > now ? instant : now;
}
