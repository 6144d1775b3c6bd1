using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Mediation.Reports.UseCases;

/// <summary>A workbook of sheets by name. Sheets of rows are read from the database while they are written: nothing is kept in memory, and nothing is left out.</summary>
public sealed class Workbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What a sheet of Excel holds, less its heads; what is more goes on in a second sheet.</summary>
    public const int MostRows = 1_048_575;

    private static readonly OpenXmlConfiguration Look = new() { FastMode = true, EnableAutoWidth = true, MinWidth = 10, MaxWidth = 60 };

    private readonly Dictionary<string, object> sheets = new(StringComparer.Ordinal);

    /// <summary>Few rows, all there.</summary>
    public Workbook Add(string name, IReadOnlyList<Dictionary<string, object?>> rows)
    {
        sheets.Add(name, rows);
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

        return this;
    }

    /// <summary>The sheets that so many rows need: 案件, 案件 2, 案件 3.</summary>
    public static IEnumerable<(string Name, int First)> PartsOf(string name, int count) =>
        Enumerable.Range(0, Math.Max(1, (count + MostRows - 1) / MostRows)).Select(i => (i == 0 ? name : $"{name} {i + 1}", i * MostRows));

    /// <summary>Text stays text: MiniExcel writes strings as strings, so that a leading = + - @ is never a formula.</summary>
    public static Dictionary<string, object?> Row(params (string Head, object? Value)[] cells) => cells.ToDictionary(c => c.Head, c => c.Value, StringComparer.Ordinal);

    /// <returns>The file from its beginning; it is gone once it is closed.</returns>
    public async Task<Stream> SaveAsync(CancellationToken ct)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        FileStream file = new(Path.Combine(Path.GetTempPath(), $"mediation-{Guid.CreateVersion7():N}.xlsx"), options);
        try
        {
            await file.SaveAsAsync(sheets, configuration: Look, cancellationToken: ct);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
