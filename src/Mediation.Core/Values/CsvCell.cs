namespace Mediation.Core.Values;

/// <summary>Cells of CSV files that spreadsheets open: what begins like a formula would be run there (OWASP, CSV injection).</summary>
public static class CsvCell
{
    private const char Escape = '\'';

    /// <summary>The cell so that it stays text.</summary>
    public static string Escaped(string cell) => cell.Length > 0 && IsFormula(cell[0]) ? Escape + cell : cell;

    /// <summary>A cell as it was before it was escaped.</summary>
    public static string Unescaped(string cell) => cell.Length > 1 && cell[0] == Escape && IsFormula(cell[1]) ? cell[1..] : cell;

    /// <remarks>The wide forms as well: some spreadsheets of East Asia take them for the narrow ones.</remarks>
    private static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
