using System.Text;
using CsvHelper;

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
    private const char Escape = '\'';
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
            csv.WriteRecord((string[])[RowColumn, "_column", "_code", "_reason", .. row.Heads.Select(Escaped), Extra]);
        }

        csv.WriteRecord(
            (string[])
                [
                    row.Number.ToString(CultureInfo.InvariantCulture),
                    Escaped(error.Column),
                    error.Code,
                    Escaped(error.Reason),
                    .. row.Heads.Select(head => Escaped(row.Cells.GetValueOrDefault(head, ""))),
                    Escaped(string.Join(" | ", row.Extra)),
                ]
        );
    }

    /// <summary>A cell of such a file as it was before it was escaped.</summary>
    public static string Unescaped(string cell) => cell.Length > 1 && cell[0] == Escape && IsFormula(cell[1]) ? cell[1..] : cell;

    public void Dispose()
    {
        csv?.Dispose();
        file?.Dispose();
    }

    /// <summary>What begins like a formula would be run by the spreadsheet in which the file is opened.</summary>
    private static string Escaped(string cell) => cell.Length > 0 && IsFormula(cell[0]) ? Escape + cell : cell;

    private static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';
}
