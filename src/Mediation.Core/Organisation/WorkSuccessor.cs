namespace Mediation.Core.Organisation;

/// <summary>Who gets one kind of the work of a person who leaves.</summary>
public sealed class WorkSuccessor
{
    private WorkSuccessor() { }

    public Guid ReorganisationId { get; private init; }

    public WorkKind Work { get; private init; }

    public Guid PersonId { get; private init; }

    internal static WorkSuccessor Of(Guid reorganisationId, WorkKind work, Guid personId) =>
        new()
        {
            ReorganisationId = reorganisationId,
            Work = work,
            PersonId = personId,
        };
}
