using System.Text;
using CsvHelper;
using Mediation.Core.Values;

namespace Mediation.Reports.Exports;

/// <summary>Rows as CSV (RFC 4180) in UTF-8, written while they are read: nothing is kept in memory.</summary>
public static class CsvFile
{
    public const string MediaType = "text/csv; charset=utf-8";

    /// <param name="heads">Heads of the columns, in their order.</param>
    /// <param name="rows">The rows, each with a value for each head.</param>
    /// <param name="scratch">Where it is written.</param>
    /// <param name="ct">Ends the writing.</param>
    /// <returns>The file from its beginning, and its rows; it is gone once it is closed.</returns>
    public static async Task<(Stream Content, int Rows)> SaveAsync(
        IReadOnlyList<string> heads,
        IAsyncEnumerable<Dictionary<string, object?>> rows,
        ScratchFolder scratch,
        CancellationToken ct
    )
    {
        var file = scratch.Open();
        try
        {
            var count = 0;

            // Spreadsheets take a file without the mark for the system's own encoding.
            await using (StreamWriter text = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
            {
                using var csv = CsvWriter.Create(text);
                csv.WriteRecord([.. heads.Select(CsvCell.Escaped)]);
                await foreach (var row in rows.WithCancellation(ct))
                {
                    csv.WriteRecord([.. heads.Select(head => CellOf(row[head]))]);
                    count++;
                }
            }

            file.Position = 0;
            return (file, count);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>A day without its hour where it is a day; numbers as programs read them, so that a minus is no formula.</summary>
    internal static string CellOf(object? value) =>
        value switch
        {
            null => string.Empty,
            string text => CsvCell.Escaped(text),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
            _ => CsvCell.Escaped(value.ToString() ?? string.Empty),
        };
}
