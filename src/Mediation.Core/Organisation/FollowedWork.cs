namespace Mediation.Core.Organisation;

/// <summary>One piece of work that followed a reorganisation, and who has it since.</summary>
public sealed class FollowedWork
{
    private FollowedWork() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ReorganisationId { get; private init; }

    public WorkKind Work { get; private init; }

    /// <summary>The complaint, the task, the measure; it follows once.</summary>
    public Guid ItemId { get; private init; }

    /// <summary>The complaint that it belongs to.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Who has it; null where the unit decides.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The unit that has it.</summary>
    public Guid? UnitId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static FollowedWork Of(Guid reorganisationId, WorkKind work, WorkItem item, NewHolder holder, DateTimeOffset now) =>
        new()
        {
            ReorganisationId = reorganisationId,
            Work = work,
            ItemId = item.Id,
            CaseId = item.CaseId,
            PersonId = holder.PersonId,
            UnitId = holder.UnitId,
            At = now,
        };
}
