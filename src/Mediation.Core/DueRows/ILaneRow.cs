namespace Mediation.Core.DueRows;

/// <summary>A row of which those of one lane are worked on one after the other, in the order in which they were written.</summary>
public interface ILaneRow
{
    Guid Id { get; }

    /// <summary>The case whose history gives the order.</summary>
    Guid CaseId { get; }

    /// <summary>Its place among the rows of its lane.</summary>
    long Place { get; }

    /// <summary>Gives it its place, once, in the save that stores it.</summary>
    void PlaceAt(long place);
}
