namespace Mediation.Complaints.Domain.Signals;

/// <summary>Up to which complaint bursts were looked for, in the order in which complaints came. Moved in the save of what was found.</summary>
public sealed class BurstCursor : AggregateRoot
{
    private BurstCursor() { }

    /// <summary>Id of the last search text that was looked at: no clock of any node has a part in it.</summary>
    public long Position { get; private set; }

    public static BurstCursor At(long position) => new() { Position = position };

    public void Move(long position)
    {
        Position = position;
        PartChanged();
    }
}
