using Mediation.Core.Files;
using Mediation.Reports.Exports;
using MiniExcelLibs;

namespace Mediation.Tests.Reports;

public sealed class WorkbookTests
{
    [Fact]
    public void What_is_more_than_a_sheet_holds_goes_on_in_the_next_and_nothing_is_cut()
    {
        Workbook.PartsOf("案件", 0).ShouldBe([("案件", 0)]);
        Workbook.PartsOf("案件", Workbook.MostRows).ShouldBe([("案件", 0)]);
        Workbook.PartsOf("案件", (2 * Workbook.MostRows) + 1).ShouldBe([("案件", 0), ("案件 2", Workbook.MostRows), ("案件 3", 2 * Workbook.MostRows)]);
    }

    [Fact]
    public async Task What_a_killed_run_left_behind_is_gone_at_the_next_start()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("mediation-scratch-").FullName, "tmp");
        ScratchFolder scratch = new(folder);
        scratch.Empty();
        await scratch.Open().DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "left"), "x");
        scratch.Empty();
        Directory.Exists(folder).ShouldBeFalse();
        await using var file = scratch.Open();
        Directory.EnumerateFiles(folder).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Rows_are_written_while_they_are_read()
    {
        const int Rows = 60_000;
        var folder = Directory.CreateTempSubdirectory("mediation-workbook-").FullName;
        List<WeakReference> made = [];
        var alive = 0;
        var file = await new Workbook().Add("案件", Rows, (_, take) => RowsAsync(Math.Min(take, Rows))).SaveAsync(new ScratchFolder(folder), default);
        Directory.EnumerateFiles(folder).ShouldHaveSingleItem("it lies in the folder it was given");
        made.Count.ShouldBe(Rows);
        (await file.QueryAsync(useHeaderRow: true)).Count().ShouldBe(Rows);
        await file.DisposeAsync();
        Directory.EnumerateFiles(folder).ShouldBeEmpty("it is gone once it is closed");
        Directory.Delete(folder);
        alive.ShouldBeLessThan(Rows / 10, "rows alive while the last one is made");

        async IAsyncEnumerable<Dictionary<string, object?>> RowsAsync(int count)
        {
            made.Clear();
            for (var i = 1; i <= count; i++)
            {
                var row = Workbook.Row(("案号", $"TS-2026-GZ-{i:000000}"), ("正文", new string((char)('a' + (i % 26)), 200)));
                made.Add(new WeakReference(row));
                yield return row;
                await Task.CompletedTask;
            }

            GC.Collect();
            alive = made.Count(row => row.IsAlive);
        }
    }
}
