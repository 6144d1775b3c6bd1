using System.Text;
using CsvHelper;
using Mediation.Core.Values;

namespace Mediation.Web.Import;

/// <summary>
/// The file of refused rows, as they came, with why, so that they can be mended and run again. It is made with the first row and written
/// row by row: a million refused rows take no more memory than one.
/// </summary>
internal sealed class RefusedRows(string path) : IDisposable
{
    /// <summary>First column of such a file; by it a later run knows that cells may be escaped.</summary>
    public const string RowColumn = "_row";

    private const string Extra = "_extra";
    private StreamWriter? file;
    private CsvWriter? csv;

    public string Path => path;

    public void Add(RowError error, ImportRow row)
    {
        if (csv is null)
        {
            // Spreadsheets take a file without the mark for the system's own encoding.
            file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            csv = CsvWriter.Create(file);
            csv.WriteRecord((string[])[RowColumn, "_column", "_code", "_reason", .. row.Heads.Select(CsvCell.Escaped), Extra]);
        }

        csv.WriteRecord(
            (string[])
                [
                    row.Number.ToString(CultureInfo.InvariantCulture),
                    CsvCell.Escaped(error.Column),
                    error.Code,
                    CsvCell.Escaped(error.Reason),
                    .. row.Heads.Select(head => CsvCell.Escaped(row.Cells.GetValueOrDefault(head, ""))),
                    CsvCell.Escaped(string.Join(" | ", row.Extra)),
                ]
        );
    }

    public void Dispose()
    {
        csv?.Dispose();
        file?.Dispose();
    }
}
