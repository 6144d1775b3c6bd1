using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Mediation.Reports.Exports;

/// <summary>
/// A workbook of sheets by name. Sheets of rows are read from the database while they are written: nothing is kept in memory, and
/// nothing is left out.
/// </summary>
public sealed class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What a sheet of Excel holds, less its heads; what is more goes on in a second sheet.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>Rows that are looked at to know how wide the columns are.</summary>
    private const int Looked = 100;

    private readonly Dictionary<string, object> sheets = new(StringComparer.Ordinal);
    private readonly List<IAsyncEnumerable<Dictionary<string, object?>>> samples = [];

    /// <summary>Few rows, all there.</summary>
    public Workbook Add(string name, IReadOnlyList<Dictionary<string, object?>> rows)
    {
        sheets.Add(name, rows);
        samples.Add(rows.ToAsyncEnumerable());
        return this;
    }

    /// <summary>As many rows as there are.</summary>
    /// <param name="count">How many, to know the number of sheets.</param>
    /// <param name="read">Reads this many rows after so many others.</param>
    public Workbook Add(string name, int count, Func<int, int, IAsyncEnumerable<Dictionary<string, object?>>> read)
    {
        foreach (var (part, first) in PartsOf(name, count))
        {
            sheets.Add(part, read(first, MostRows));
        }

        samples.Add(read(0, Looked));
        return this;
    }

    /// <summary>The sheets that so many rows need: 案件, 案件 2, 案件 3.</summary>
    public static IEnumerable<(string Name, int First)> PartsOf(string name, int count) =>
        Enumerable.Range(0, Math.Max(1, (count + MostRows - 1) / MostRows)).Select(i => (i == 0 ? name : $"{name} {i + 1}", i * MostRows));

    /// <summary>Text stays text: MiniExcel writes strings as strings, so that a leading = + - @ is never a formula.</summary>
    public static Dictionary<string, object?> Row(params (string Head, object? Value)[] cells) =>
        cells.ToDictionary(c => c.Head, c => c.Value, StringComparer.Ordinal);

    /// <returns>The file from its beginning; it is gone once it is closed.</returns>
    public async Task<Stream> SaveAsync(ScratchFolder scratch, CancellationToken ct)
    {
        var file = scratch.Open();
        try
        {
            await file.SaveAsAsync(sheets, configuration: new OpenXmlConfiguration { DynamicColumns = await ColumnsAsync(ct) }, cancellationToken: ct);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>As wide as what stands in them; a Chinese character takes two places.</summary>
    private async Task<DynamicExcelColumn[]> ColumnsAsync(CancellationToken ct)
    {
        Dictionary<string, int> widths = new(StringComparer.Ordinal);
        foreach (var sample in samples)
        {
            await foreach (var row in sample.WithCancellation(ct))
            {
                foreach (var (head, value) in row)
                {
                    widths[head] = Math.Max(widths.GetValueOrDefault(head, PlacesOf(head)), PlacesOf(value));
                }
            }
        }

        return [.. widths.Select(w => new DynamicExcelColumn(w.Key) { Width = Math.Clamp(w.Value + 3, 10, 70) })];
    }

    private static int PlacesOf(object? value) =>
        value switch
        {
            null => 0,
            DateTime => 12,
            string text => text.Sum(c => c < '\u2E80' ? 1 : 2),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!.Length,
        };
}
