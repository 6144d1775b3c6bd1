namespace Mediation.Complaints.Domain.Signals;

/// <summary>Up to which complaint bursts were looked for, in the order in which complaints came. Moved in the save of what was found.</summary>
public sealed class BurstCursor : AggregateRoot
{
    /// <summary>There is one: of two nodes that run for the first time at once the second begins anew.</summary>
    private static readonly Guid Only = new("00000000-0000-7000-8000-000000000002");

    private BurstCursor() { }

    /// <summary>Id of the last search text that was looked at: no clock of any node has a part in it.</summary>
    public long Position { get; private set; }

    public static BurstCursor At(long position) => new() { Id = Only, Position = position };

    public void Move(long position)
    {
        Position = position;
        PartChanged();
    }
}
