namespace Mediation.Complaints.Lists;

/// <summary>What an upper module marks on the rows of a work list. Called once per page, never per row.</summary>
public interface IRowMarks
{
    Task<IReadOnlyList<RowMark>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken ct);
}
