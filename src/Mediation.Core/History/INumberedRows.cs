namespace Mediation.Core.History;

/// <summary>A row that drew a number from a series.</summary>
/// <param name="Series">The series; null where it is the number without its last part, as in <c>TS-2026-GZ-000418</c>.</param>
/// <param name="Number">The number as it is written. Where no series is given, its last digits are what was drawn.</param>
public sealed record NumberedRow(string? Series, string Number);

/// <summary>What a module gives numbers from a <see cref="NumberSeries"/> to: no number of a series may be missing among them.</summary>
public interface INumberedRows
{
    IQueryable<NumberedRow> Rows { get; }
}
