namespace Mediation.Core.Organisation;

/// <summary>
/// Open work of one kind that belongs to units and people and follows them. A module that keeps such work implements it once: what counts as open, and the
/// domain's own way to give it to somebody else, with an entry in the history of its case.
/// </summary>
public interface IReorganisedWork
{
    WorkKind Work { get; }

    /// <summary>How much of it there is.</summary>
    Task<int> CountAsync(WorkOwner owner, CancellationToken ct);

    /// <summary>Whether a person can have it in the place of another.</summary>
    Task<bool> CanTakeAsync(Guid successorId, Guid leaverId, CancellationToken ct) => Task.FromResult(true);

    /// <summary>Some of what has to follow, in the order of its ids; nothing where this kind of work does not follow that kind of reorganisation.</summary>
    /// <param name="reorganisation">What changes.</param>
    /// <param name="after">The last one found before.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Ends it.</param>
    Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct);

    /// <summary>Lets one of them follow. Does not save; it is done once, in a save of its own.</summary>
    /// <returns>Who has it now; null when it does not have to follow any more.</returns>
    Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct);
}

/// <summary>Whose work is counted: of a person, or of a unit and all below it.</summary>
/// <param name="PersonId">The person; null for a unit.</param>
/// <param name="Path">Path of the unit; null for a person.</param>
public sealed record WorkOwner(Guid? PersonId, string? Path)
{
    public static WorkOwner Person(Guid id) => new(id, null);

    public static WorkOwner Unit(string path) => new(null, path);
}

/// <summary>One piece of work.</summary>
/// <param name="Id">The complaint, the task, the measure.</param>
/// <param name="CaseId">The complaint that it belongs to.</param>
public sealed record WorkItem(Guid Id, Guid CaseId);

/// <summary>Who has a piece of work.</summary>
/// <param name="PersonId">The person; null where the unit decides.</param>
/// <param name="UnitId">The unit; null where it did not change.</param>
public sealed record NewHolder(Guid? PersonId, Guid? UnitId = null);
