namespace Mediation.Ownership.Domain.Duty;

/// <summary>A day without anybody on duty in a unit, found on it or the day before; one unit and day are notified once.</summary>
public sealed class RosterHole
{
    private RosterHole() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid UnitId { get; private set; }

    public DateOnly Day { get; private set; }

    public DateTimeOffset FoundAt { get; private set; }

    public static RosterHole Of(Guid unitId, DateOnly day, DateTimeOffset now) =>
        new()
        {
            UnitId = unitId,
            Day = day,
            FoundAt = now,
        };
}
