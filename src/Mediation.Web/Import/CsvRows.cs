using System.IO.Compression;
using System.Text;
using CsvHelper;

namespace Mediation.Web.Import;

/// <summary>Reads a CSV file (also gzipped) line by line; never the whole of it.</summary>
internal static class CsvRows
{
    /// <exception cref="RefusedToStartException">
    /// The file is not there, lacks a column that the mapping names or has one twice, or cannot be read as its encoding.
    /// </exception>
    public static IEnumerable<ImportRow> Read(string path, ImportMap map, InstitutionTime institution, DateTimeOffset now)
    {
        using var csv = Open(path, map);
        csv.ReadHeader();
        var heads = csv.Headers.ToArray();
        if (map.Fields.Values.Select(f => f.Column).FirstOrDefault(c => c is not null && !heads.Contains(c, StringComparer.Ordinal)) is { } lacking)
        {
            throw new RefusedToStartException($"{path} has no column \"{lacking}\". It has: {string.Join(", ", heads)}.");
        }

        if (heads.GroupBy(h => h, StringComparer.Ordinal).FirstOrDefault(h => h.Count() > 1) is { } twice)
        {
            throw new RefusedToStartException($"{path} has the column \"{twice.Key}\" twice.");
        }

        for (var number = 1; csv.Read(); number++)
        {
            Dictionary<string, string> cells = new(StringComparer.Ordinal);
            for (var i = 0; i < heads.Length && i < csv.FieldCount; i++)
            {
                cells[heads[i]] = csv.GetString(i);
            }

            yield return new ImportRow(number, cells, map, institution, now, csv.FieldCount > heads.Length);
        }
    }

    public static long Count(string path, ImportMap map)
    {
        using var csv = Open(path, map);
        csv.ReadHeader();
        long rows = 0;
        while (csv.Read())
        {
            rows++;
        }

        return rows;
    }

    private static CsvReader Open(string path, ImportMap map)
    {
        if (!File.Exists(path))
        {
            throw new RefusedToStartException($"There is no file {path}.");
        }

        Stream file = File.OpenRead(path);
        file = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;

        var encoding = Encoding.GetEncoding(
            map.Encoding,
            EncoderFallback.ExceptionFallback,
            new DecoderReplacementFallback(CheckedText.Undecodable.ToString())
        );
        CheckedText text = new(new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false), path, map.Encoding, map.Delimiter[0]);
        return CsvReader.Create(text, new CsvReaderOptions { Separator = map.Delimiter[0] });
    }
}
