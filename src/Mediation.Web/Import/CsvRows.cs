using System.IO.Compression;
using System.Text;
using CsvHelper;
using Mediation.Core.Values;

namespace Mediation.Web.Import;

/// <summary>Reads a CSV file (also gzipped) line by line; never the whole of it.</summary>
internal static class CsvRows
{
    /// <summary>How a workbook begins: XLSX and ODS are ZIP files, XLS is a compound file.</summary>
    private static readonly byte[][] Workbooks =
    [
        [0x50, 0x4B, 0x03, 0x04],
        [0xD0, 0xCF, 0x11, 0xE0],
    ];

    /// <exception cref="RefusedToStartException">
    /// The file is not there, lacks a column that the mapping names or has one twice, or cannot be read as its encoding.
    /// </exception>
    /// <remarks>Rows without anything in them, as spreadsheets leave them below a table, are passed over.</remarks>
    public static IEnumerable<ImportRow> Read(string path, ImportMap map, InstitutionTime institution, DateTimeOffset now)
    {
        using var text = Open(path, map);
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = map.Delimiter[0] });
        csv.ReadHeader();
        var heads = csv.Headers.ToArray();
        EnsureColumns(path, heads, map);
        var isRefusedRows = heads.Contains(RefusedRows.RowColumn, StringComparer.Ordinal);
        for (var number = 1; csv.Read(); number++)
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = isRefusedRows ? CsvCell.Unescaped(csv.GetString(i)) : csv.GetString(i);
            }

            if (!cells.All(string.IsNullOrWhiteSpace))
            {
                yield return new ImportRow(number, heads, cells, map, institution, now);
            }
        }
    }

    /// <summary>Reads the whole file once, before anything of it is registered.</summary>
    /// <returns>How many rows it has, and whether its last line has no end, as when the file was cut off.</returns>
    public static (long Rows, bool LastLineIsOpen) Count(string path, ImportMap map)
    {
        using var text = Open(path, map);
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = map.Delimiter[0] });
        csv.ReadHeader();
        long rows = 0;
        while (csv.Read())
        {
            rows++;
        }

        return (rows, rows > 0 && text.LastLineIsOpen);
    }

    private static void EnsureColumns(string path, string[] heads, ImportMap map)
    {
        if (map.Columns.FirstOrDefault(c => !heads.Contains(c, StringComparer.Ordinal)) is { } lacking)
        {
            throw new RefusedToStartException($"{path} has no column \"{lacking}\". It has: {string.Join(", ", heads)}.");
        }

        if (heads.GroupBy(h => h, StringComparer.Ordinal).FirstOrDefault(h => h.Count() > 1) is { } twice)
        {
            throw new RefusedToStartException($"{path} has the column \"{twice.Key}\" twice.");
        }
    }

    private static CheckedText Open(string path, ImportMap map)
    {
        if (!File.Exists(path))
        {
            throw new RefusedToStartException($"There is no file {path}.");
        }

        Stream file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read == start.Length && Array.Exists(Workbooks, IsStart(start.ToArray())))
        {
            file.Dispose();
            throw new RefusedToStartException($"{path} is a workbook and no CSV. Save the sheet as \"CSV UTF-8\" first.");
        }

        file.Position = 0;

        // Its trailer is checked because common.props asks for strict validation.
        file = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        var encoding = Encoding.GetEncoding(
            map.Encoding,
            EncoderFallback.ExceptionFallback,
            new DecoderReplacementFallback(CheckedText.Undecodable.ToString())
        );
        return new CheckedText(new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false), path, map.Encoding, map.Delimiter[0]);
    }

    private static Predicate<byte[]> IsStart(byte[] start) => workbook => start.AsSpan().SequenceEqual(workbook);
}
