namespace Mediation.Core.Data;

/// <summary>
/// Something that is changed as a whole. Raises what happened; the save stores it in the history and passes it to the
/// listeners, in the same transaction.
/// </summary>
public abstract class AggregateRoot
{
    private readonly List<DomainEvent> raised = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Concurrency token, raised by each save. A stale one is refused (409), never overwritten.</summary>
    public int Version { get; private set; }

    /// <summary>True once it raised an event or a part of it changed, even if no column of its own shows it: that is a change, too.</summary>
    internal bool HasRaised { get; private set; }

    public IReadOnlyList<DomainEvent> TakeRaised()
    {
        DomainEvent[] taken = [.. raised];
        raised.Clear();
        return taken;
    }

    /// <summary>Refuses when the caller read an older version than the one stored; null means that the caller named none.</summary>
    public void EnsureVersion(int? expected)
    {
        if (expected is { } version && version != Version)
        {
            throw Errors.CoreErrors.StaleEdit();
        }
    }

    /// <summary>
    /// A part of it that is stored by itself has changed. The version is raised, so that of two who each decide by the other's part the second decides again.
    /// </summary>
    protected void PartChanged() => HasRaised = true;

    protected void Raise(DomainEvent what)
    {
        raised.Add(what);
        HasRaised |= what is not IReadingEvent;
    }
}
