using System.IO.Compression;

namespace Mediation.IntegrationTests.Import;

/// <content>What other systems send: ragged, cut off, numbered twice.</content>
public sealed partial class ImportTests
{
    [Fact]
    public async Task A_ragged_row_is_refused_and_the_file_of_refused_rows_can_be_mended_and_run_again()
    {
        var file = await FileAsync($"{Head}\n1,年费争议,B77,1,{Today}\n2,信用卡\n3,=1+1,B77,1,{Today}\n");
        var (code, output) = await ImportAsync(file);
        code.ShouldBe(3, output);
        output.ShouldContain("3 rows read, 0 registered, 0 already there, 3 refused");
        var refused = Path.Combine(data.Folder, "import-errors-cases.csv");
        var bytes = await File.ReadAllBytesAsync(refused);
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = await File.ReadAllTextAsync(refused);
        text.ShouldContain(",'=1+1,");
        await File.WriteAllTextAsync(refused, text.Replace(",B77,", ",B02.2,", StringComparison.Ordinal), Encoding.UTF8);
        (await ImportAsync(refused)).Output.ShouldContain("2 registered");
        (await data.ReadAsync(db => db.Complaints.OrderBy(c => c.Number).Select(c => c.Narrative).ToListAsync())).ShouldBe(["年费争议", "=1+1"]);
    }

    [Fact]
    public async Task Rows_without_a_number_are_refused_and_not_taken_for_one()
    {
        var (code, output) = await ImportAsync(await FileAsync($"{Head}\n,甲,B02.2,1,{Today}\n,乙,B02.2,1,{Today}\n,丙,B02.2,1,{Today}\n"));
        code.ShouldBe(3, output);
        output.ShouldContain("0 registered, 0 already there, 3 refused");
        output.ShouldContain("(Import:ReferenceEmpty)");
    }

    [Fact]
    public async Task One_number_for_two_different_rows_is_named_within_a_file_and_against_what_is_there()
    {
        var (_, output) = await ImportAsync(await FileAsync($"{Head}\n1,甲,B02.2,1,{Today}\n1,乙,B02.2,1,{Today}\n1,甲,B02.2,1,{Today}\n"));
        output.ShouldContain("1 registered, 1 already there, 1 refused");
        output.ShouldContain("row 2, column OLD-{No}:");
        var (code, again) = await ImportAsync(await FileAsync($"{Head}\n1,丁,B02.2,1,{Today}\n"));
        code.ShouldBe(3, again);
        again.ShouldContain("(Import:OtherComplaintWithNumber)");
    }

    [Fact]
    public async Task A_good_row_after_a_refused_one_with_its_number_is_registered()
    {
        var (_, output) = await ImportAsync(await FileAsync($"{Head}\n1,年费争议,B77,1,{Today}\n1,年费争议,B02.2,1,{Today}\n"));
        output.ShouldContain("1 registered, 0 already there, 1 refused");
    }

    [Fact]
    public async Task An_empty_date_is_refused_and_a_time_of_day_is_kept()
    {
        var map = Map.Replace("\"unit\"", "\"dateFormats\":[\"yyyy-MM-dd HH:mm\",\"yyyy-MM-dd\"],\"unit\"", StringComparison.Ordinal);
        var (_, output) = await ImportAsync(await FileAsync($"{Head}\n1,年费争议,B02.2,1,\n2,年费争议,B02.2,1,2026-11-20 18:05\n"), map: map);
        output.ShouldContain("row 1, column Day:");
        output.ShouldContain("1 registered");
        (await data.ReadAsync(db => db.Complaints.Select(c => c.ReceivedAt).SingleAsync())).ShouldBe(new DateTimeOffset(2026, 11, 20, 10, 5, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Blank_lines_below_the_table_are_no_rows()
    {
        var (code, output) = await ImportAsync(await FileAsync($"{Head}\n1,年费争议,B02.2,1,{Today}\n\n,,,,\n  \n"));
        code.ShouldBe(0, output);
        output.ShouldContain("1 rows read, 1 registered");
    }

    [Fact]
    public async Task A_last_line_without_its_end_is_named()
    {
        (await ImportAsync(await FileAsync($"{Head}\n1,年费争议,B02.2,1,{Today}"))).Output.ShouldContain("The last line, row 1, has no line end");
        (await ImportAsync(await FileAsync($"{Head}\n2,年费争议,B02.2,1,{Today}\n"))).Output.ShouldNotContain("no line end");
    }

    [Fact]
    public async Task A_compressed_file_that_was_cut_off_registers_nothing()
    {
        var text =
            Head
            + "\n"
            + string.Concat(Enumerable.Range(1, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},年费争议{i * 7919},B02.2,{i},{Today}\n")));
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(text));
        }

        var whole = packed.ToArray();
        foreach (var length in new[] { whole.Length * 6 / 10, whole.Length - 4 })
        {
            var path = Path.Combine(data.Folder, "cut.csv.gz");
            await File.WriteAllBytesAsync(path, whole[..length]);
            (await RefusedAsync(path)).ShouldContain("the compressed file is broken");
        }

        whole[^6] ^= 0xFF;
        await File.WriteAllBytesAsync(Path.Combine(data.Folder, "cut.csv.gz"), whole);
        (await RefusedAsync(Path.Combine(data.Folder, "cut.csv.gz"))).ShouldContain("the compressed file is broken");
        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_workbook_is_called_one()
    {
        var path = Path.Combine(data.Folder, "cases.csv");
        await File.WriteAllBytesAsync(path, [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]);
        (await RefusedAsync(path)).ShouldContain("is a workbook and no CSV");
    }

    [Fact]
    public async Task A_name_from_an_old_system_is_the_name_and_another_private_character_is_refused()
    {
        var map = Map.Replace("\"fields\":{", "\"fields\":{\"complainantName\":{\"column\":\"Name\"},", StringComparison.Ordinal);
        var file = await FileAsync($"{Head},Name\n1,年费争议,B02.2,1,{Today},王\uE863\n2,年费争议,B02.2,1,{Today},王\uE901\n");
        var (_, output) = await ImportAsync(file, map: map);
        output.ShouldContain("row 2, column Name:");
        output.ShouldContain("U+E901");
        (await data.PersonsAsync()).ShouldHaveSingleItem().Name.ShouldBe("王䶮");
    }
}
