using System.Text;
using Mediation.IntegrationTests.Support;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Complaints from a CSV file, by the verb, as a person runs it.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private const string Map = """
        { "unit": "GZ", "fields": {
            "channel": { "default": "Hotline" }, "product": { "default": "B02.2" }, "cause": { "default": "C07" }, "demand": { "default": "D01" },
            "narrative": { "column": "text" }, "claimedAmount": { "column": "amount" }, "externalReference": { "template": "T-{id}" } } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("mediation-import-").FullName;

    public async ValueTask InitializeAsync()
    {
        await using var server = await ServerProcess.StartAsync(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "map.json"), Map);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_dry_run_saves_nothing_a_run_registers_and_a_second_run_registers_nothing_twice()
    {
        await WriteAsync("id,amount,text\n1,320.50,年费争议\n2,,\"服务态度，\n要求道歉\"\n");
        (await ImportAsync("--dry-run")).Output.ShouldContain("2 would be registered");
        (await ImportAsync()).Output.ShouldContain("2 rows read, 2 registered, 0 already there, 0 refused");
        (await ImportAsync()).Output.ShouldContain("2 rows read, 0 registered, 2 already there, 0 refused");
    }

    [Fact]
    public async Task A_refused_row_is_named_with_its_column_and_the_reason_and_the_others_go_in()
    {
        await WriteAsync("id,amount,text\n1,-5,年费争议\n2,10,\n3,20,服务态度\n");
        var (code, output) = await ImportAsync();
        code.ShouldBe(3, output);
        output.ShouldContain("row 1, column amount");
        output.ShouldContain("row 2, column text");
        output.ShouldContain("3 rows read, 1 registered, 0 already there, 2 refused");
        (await File.ReadAllTextAsync(Path.Combine(folder, "import-errors-cases.csv"))).ShouldContain("Core:Money:Negative");
    }

    [Fact]
    public async Task Another_encoding_is_refused_until_the_map_names_it()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await File.WriteAllBytesAsync(Path.Combine(folder, "cases.csv"), Encoding.GetEncoding("gb18030").GetBytes("id,amount,text\n1,5,年费争议，要求退还\n"));
        (await ImportAsync()).Output.ShouldContain("0 registered, 0 already there, 1 refused");
        await File.WriteAllTextAsync(Path.Combine(folder, "map.json"), Map.Replace("\"unit\"", "\"encoding\": \"gb18030\", \"unit\"", StringComparison.Ordinal));
        (await ImportAsync()).Output.ShouldContain("1 registered, 0 already there, 0 refused");
    }

    [Fact]
    public async Task A_quote_that_never_closes_is_told_with_its_line()
    {
        await WriteAsync("id,amount,text\n1,5,年费争议\n2,5,\"服务态度\n3,5,收费\n");
        var (code, output) = await ImportAsync();
        code.ShouldBe(1, output);
        output.ShouldContain("line 3");
    }

    private Task WriteAsync(string csv) => File.WriteAllTextAsync(Path.Combine(folder, "cases.csv"), csv);

    private Task<(int Code, string Output)> ImportAsync(params string[] more) =>
        ServerProcess.VerbAsync(folder, ["import", Path.Combine(folder, "cases.csv"), "--map", Path.Combine(folder, "map.json"), .. more]);
}
