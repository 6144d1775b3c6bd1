using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Import;

/// <summary>The verb <c>import</c> on a bank with people and no cases.</summary>
public sealed partial class ImportTests : IAsyncLifetime
{
    private const string Head = "No,Words,Product,Amount,Day";
    private const string Map = """
        {"unit":"GZ","fields":{"channel":{"default":"Hotline"},"product":{"column":"Product"},"cause":{"default":"C07"},"demand":{"default":"D01"},
        "narrative":{"column":"Words"},"claimedAmount":{"column":"Amount"},"receivedAt":{"column":"Day"},"externalReference":{"template":"OLD-{No}"}}}
        """;

    private static readonly string Today = TimeZoneInfo
        .ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"))
        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    private TestDatabase data = null!;

    public async ValueTask InitializeAsync() => data = await TestDatabase.WithDemoBankAsync();

    public ValueTask DisposeAsync() => data.DisposeAsync();

    [Fact]
    public async Task A_dry_run_names_row_column_and_reason_and_saves_nothing_and_the_run_does_what_it_said()
    {
        var file = await FileAsync(
            $"{Head}\n1,年费争议,B02.2,12.50,{Today}\n2,年费争议,B77,1,{Today}\n3,年费争议,B02.2,-1,{Today}\n4,年费争议,B02.2,1,{Today},x\n"
                + "5,年费争议,B02.2,1,2026-13-01\n6,年费争议,B02.2,1,1026-01-01\n"
        );
        var (code, output) = await ImportAsync(file, "--dry-run");
        code.ShouldBe(3, output);
        output.ShouldContain("row 2, column Product:");
        output.ShouldContain("row 3, column Amount:");
        output.ShouldContain("(Import:TooManyCells)");
        output.ShouldContain("row 5, column Day:");
        output.ShouldContain("row 6, column Day:");
        output.ShouldContain("(Core:DateOutOfRange)");
        output.ShouldContain("1 would be registered");
        (await CountAsync()).ShouldBe(0);

        (await ImportAsync(file)).Output.ShouldContain("1 registered");
        (await ImportAsync(file)).Output.ShouldContain("0 registered, 1 already there");
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_that_does_not_exist_is_reported_once_and_not_row_by_row()
    {
        var file = await FileAsync($"{Head}\n1,年费争议,B02.2,12.50,{Today}\n");
        var map = Path.Combine(data.Folder, "elsewhere.json");
        await File.WriteAllTextAsync(map, Map.Replace("\"GZ\"", "\"NOWHERE\"", StringComparison.Ordinal));
        var (code, output) = await Verb.RunAsync(data, ["import", file, "--map", map]);
        code.ShouldBe(1, output);
        output.ShouldContain("the unit NOWHERE, which is not there. There is: CC, GZ");
        output.ShouldNotContain("row 1");
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_its_line_and_nothing_is_registered()
    {
        (await RefusedAsync(await FileAsync($"{Head}\n1,好,B02.2,1,{Today}\n2,年费争议,B02.2,1,{Today}\n", "GB18030"))).ShouldContain("line 2 is not utf-8");
        (await RefusedAsync(await FileAsync($"{Head}\n1,好,B02.2,1,{Today}\n2,\"年费争议,B02.2,1,{Today}\n3,好,B02.2,1,{Today}\n"))).ShouldContain(
            "opened in line 3 is never closed"
        );
        (await RefusedAsync(await FileAsync($"{Head},No\n1,好,B02.2,1,{Today},2\n"))).ShouldContain("\"No\" twice");
        var broken = Path.Combine(data.Folder, "broken.csv.gz");
        await File.WriteAllTextAsync(broken, "no gzip");
        (await RefusedAsync(broken)).ShouldContain("broken");
        var good = await FileAsync($"{Head}\n1,好,B02.2,1,{Today}\n");
        foreach (
            var map in new[]
            {
                "null",
                """{"unit":"GZ","fields":null}""",
                """{"unit":"GZ","fields":{"product":null}}""",
                """{"unit":"GZ","fields":{},"delimiter":""}""",
                """{"unit":"GZ","fields":{},"encoding":"klingon"}""",
            }
        )
        {
            await RefusedAsync(good, map);
        }

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_in_the_encoding_that_the_mapping_names_is_read_as_it_was_written()
    {
        var file = await FileAsync($"{Head}\n1,\"年费\"\"争议\"\"\",B02.2,1,{Today}\n", "GB18030");
        var (code, output) = await ImportAsync(file, map: Map.Replace("\"unit\"", "\"encoding\":\"GB18030\",\"unit\"", StringComparison.Ordinal));
        code.ShouldBe(0, output);
        (await data.ReadAsync(db => db.Complaints.Select(c => c.Narrative).SingleAsync())).ShouldBe("年费\"争议\"");
    }

    [Fact]
    public async Task Killed_in_the_middle_and_started_again_it_registers_every_row_once()
    {
        const int Rows = 400;
        var file = await FileAsync(
            Head + "\n" + string.Concat(Enumerable.Range(1, Rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},年费争议,B02.2,{i},{Today}\n")))
        );
        await using (var run = ServerProcess.BeginVerb(data, [.. Words(file, Map)]))
        {
            await Wait.UntilAsync(async () => await CountAsync() >= 20);

            await run.KillAsync();
        }

        (await CountAsync()).ShouldBeInRange(20, Rows - 1);
        var (code, output) = await ImportAsync(file);
        code.ShouldBe(0, output);
        (await CountAsync()).ShouldBe(Rows);
        (await data.ReadAsync(db => db.Complaints.Select(c => c.ExternalReference).Distinct().CountAsync())).ShouldBe(Rows);
        (await Verb.RunAsync(data, ["audit", "verify"])).Code.ShouldBe(0);
    }

    [Fact]
    public async Task How_a_complainant_wants_to_be_reached_is_imported_where_a_column_maps_and_a_row_that_cannot_is_refused_by_its_column()
    {
        var file = await FileAsync(
            $"{Head},Way,Mail,Street\n1,年费争议,B02.2,1,{Today},邮件,li@example.cn,\n2,年费争议二,B02.2,1,{Today},信件,,广州市越秀区 1 号\n"
                + $"3,年费争议三,B02.2,1,{Today},邮件,,\n4,年费争议四,B02.2,1,{Today},传真,,\n5,年费争议五,B02.2,1,{Today},,li@,\n6,年费争议六,B02.2,1,{Today},,,\n"
        );
        var map = Map.Replace(
            "\"fields\":{",
            "\"fields\":{\"preferredChannel\":{\"column\":\"Way\",\"values\":{\"邮件\":\"Email\",\"信件\":\"Letter\"}},"
                + "\"email\":{\"column\":\"Mail\"},\"address\":{\"column\":\"Street\"},",
            StringComparison.Ordinal
        );
        var (code, output) = await ImportAsync(file, map: map);
        code.ShouldBe(3, output);
        output.ShouldContain("row 3, column Way:");
        output.ShouldContain("(Complaints:ChannelNeedsEmail)");
        output.ShouldContain("row 4, column Way:");
        output.ShouldContain("row 5, column Mail:");
        output.ShouldContain("(Core:EmailAddress)");
        (await data.ReadAsync(db => db.Parties.Select(p => p.PreferredChannel).ToListAsync())).ShouldBe(
            [ContactChannel.Email, ContactChannel.Letter, null],
            ignoreOrder: true
        );
    }

    private async Task<string> RefusedAsync(string file, string map = Map)
    {
        var (code, output) = await ImportAsync(file, map: map);
        code.ShouldBe(1, output);
        output.ShouldNotContain("   at ");
        return output;
    }

    private Task<(int Code, string Output)> ImportAsync(string file, string? option = null, string map = Map) =>
        Verb.RunAsync(data, option is null ? Words(file, map) : [.. Words(file, map), option]);

    private string[] Words(string file, string map)
    {
        var path = Path.Combine(data.Folder, "map.json");
        File.WriteAllText(path, map);
        return ["import", file, "--map", path];
    }

    private async Task<string> FileAsync(string text, string encoding = "utf-8")
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(data.Folder, "cases.csv");
        await File.WriteAllBytesAsync(path, Encoding.GetEncoding(encoding).GetBytes(text));
        return path;
    }

    private Task<int> CountAsync() => data.ReadAsync(db => db.Complaints.CountAsync());
}
