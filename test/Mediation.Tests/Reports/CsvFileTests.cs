using System.Text;
using Mediation.Core.Files;
using Mediation.Reports.Exports;

namespace Mediation.Tests.Reports;

/// <summary>A CSV file is read alike by a spreadsheet and by a program, and runs nothing.</summary>
public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+86 138")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    public void What_begins_like_a_formula_stays_text_and_is_found_again(string typed)
    {
        CsvCell.Escaped(typed).ShouldBe("'" + typed);
        CsvCell.Unescaped(CsvCell.Escaped(typed)).ShouldBe(typed);
    }

    [Theory]
    [InlineData("周明远")]
    [InlineData("TS-2026-GZ-000418")]
    [InlineData("")]
    [InlineData("'quoted'")]
    public void Other_words_stay_as_they_are(string typed)
    {
        CsvCell.Escaped(typed).ShouldBe(typed);
        CsvCell.Unescaped(typed).ShouldBe(typed);
    }

    [Fact]
    public async Task It_begins_with_the_mark_of_its_encoding_and_quotes_what_has_to_be_quoted()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-csv-").FullName;
        var (file, rows) = await CsvFile.SaveAsync(["案号", "领导", "完成", "指定", "期限"], RowsAsync(), new ScratchFolder(folder), default);
        rows.ShouldBe(1);
        using MemoryStream read = new();
        await file.CopyToAsync(read);
        await file.DisposeAsync();
        Directory.EnumerateFiles(folder).ShouldBeEmpty("it is gone once it is closed");
        Directory.Delete(folder);
        read.ToArray()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding
            .UTF8.GetString(read.ToArray()[3..])
            .ReplaceLineEndings("\n")
            .ShouldBe("案号,领导,完成,指定,期限\nTS-1,\"'=周,\"\"明\"\"\",-2,2026-03-16 09:30:00,2026-03-16\n");

        static async IAsyncEnumerable<Dictionary<string, object?>> RowsAsync()
        {
            await Task.CompletedTask;
            yield return Workbook.Row(
                ("案号", "TS-1"),
                ("领导", "=周,\"明\""),
                ("完成", -2),
                ("指定", new DateTime(2026, 3, 16, 9, 30, 0)),
                ("期限", new DateTime(2026, 3, 16))
            );
        }
    }
}
