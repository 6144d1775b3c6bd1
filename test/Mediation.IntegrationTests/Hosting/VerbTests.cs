using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

public sealed class VerbTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("migrate", "--frobnicate")]
    [InlineData("export-openapi")]
    [InlineData("import", "x.csv")]
    [InlineData("import", "x.csv", "--map")]
    [InlineData("audit")]
    [InlineData("migrate", "more")]
    [InlineData("import", "x.csv", "--map", "m.json", "--frobnicate")]
    [InlineData("--frobnicate")]
    [InlineData("--urls", "ftp://bank")]
    [InlineData("--urls", "http://127.0.0.1:99999")]
    public async Task What_it_does_not_know_it_says_in_one_line_and_ends_with_2(params string[] words)
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        var (code, output) = await ServerProcess.VerbAsync(data, words);
        code.ShouldBe(2, output);
        output.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("--help");
    }

    [Theory]
    [InlineData("audit", "verify")]
    [InlineData("documents", "verify", "README.md")]
    [InlineData("import", "nowhere.csv", "--map", "nowhere.json")]
    [InlineData("setup", "nowhere.json")]
    [InlineData("export-openapi", "/nowhere/at/all.json")]
    public async Task What_is_missing_it_says_in_one_line_and_ends_with_1(params string[] words)
    {
        await using var data = await TestDatabase.EmptyAsync();
        var (code, output) = await Verb.RunAsync(data, words);
        code.ShouldBe(1, output);
        output.Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        var (code, output) = await Verb.RunAsync(data, ["--help"]);
        code.ShouldBe(0);
        foreach (var verb in new[] { "migrate", "setup", "seed", "audit verify", "documents verify", "import", "export-openapi", "doctor", "--data <DIR>" })
        {
            output.ShouldContain(verb);
        }
    }

    [Fact]
    public async Task Help_of_a_verb_names_its_arguments_and_options()
    {
        await using var data = await TestDatabase.EmptyAsync(DatabaseProvider.Sqlite);
        var (code, output) = await Verb.RunAsync(data, ["import", "--help"]);
        code.ShouldBe(0);
        foreach (var word in new[] { "<FILE>", "--map <MAP> (REQUIRED)", "--dry-run", "--urls <URL>" })
        {
            output.ShouldContain(word);
        }
    }

    /// <summary>Else <c>dotnet run --project</c> would look for a relative FILE in the folder of the project.</summary>
    [Fact]
    public async Task It_is_run_in_the_folder_of_whoever_calls_it()
    {
        using System.Diagnostics.Process evaluation = new()
        {
            StartInfo = new("dotnet", ["msbuild", Path.Combine(Repository, "src", "Mediation.Web"), "-getProperty:RunWorkingDirectory"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            },
        };
        evaluation.Start();
        (await evaluation.StandardOutput.ReadToEndAsync()).Trim().ShouldBeEmpty();
        await evaluation.WaitForExitAsync();
        evaluation.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task It_migrates_exports_its_interface_and_finds_itself_well()
    {
        await using var data = await TestDatabase.EmptyAsync();
        (await Verb.RunAsync(data, ["migrate"])).Code.ShouldBe(0);
        (await Verb.RunAsync(data, ["doctor"])).Code.ShouldBe(0);
        var file = Path.Combine(data.Folder, "openapi.json");
        (await Verb.RunAsync(data, ["export-openapi", file])).Code.ShouldBe(0);
        var api = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement;
        api.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        api.GetProperty("paths").TryGetProperty("/api/v1/complaints", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Outside_development_it_refuses_to_serve_on_demo_accounts()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        var (code, output) = await ServerProcess.VerbAsync(data, [], ("ASPNETCORE_ENVIRONMENT", "Production"));
        code.ShouldBe(1, output);
        output.ShouldContain("demo accounts");
    }

    private static string Repository
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "Mediation.sln")))
            {
                at = at.Parent!;
            }

            return at.FullName;
        }
    }
}
