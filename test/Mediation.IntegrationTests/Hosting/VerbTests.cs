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
        var (code, output) = await InAFolderAsync(words);
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
        var (code, output) = await InAFolderAsync(words);
        code.ShouldBe(1, output);
        output.Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var (code, output) = await InAFolderAsync(["--help"]);
        code.ShouldBe(0);
        foreach (var verb in new[] { "migrate", "setup", "seed", "audit verify", "documents verify", "import", "export-openapi", "doctor", "--data <DIR>" })
        {
            output.ShouldContain(verb);
        }
    }

    [Fact]
    public async Task Help_of_a_verb_names_its_arguments_and_options()
    {
        var (code, output) = await InAFolderAsync(["import", "--help"]);
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
        var folder = Directory.CreateTempSubdirectory("mediation-verb-").FullName;
        try
        {
            (await ServerProcess.VerbAsync(folder, ["migrate"])).Code.ShouldBe(0);
            (await ServerProcess.VerbAsync(folder, ["doctor"])).Code.ShouldBe(0);
            var file = Path.Combine(folder, "openapi.json");
            (await ServerProcess.VerbAsync(folder, ["export-openapi", file])).Code.ShouldBe(0);
            var api = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement;
            api.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
            api.GetProperty("paths").TryGetProperty("/api/v1/complaints", out _).ShouldBeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Outside_development_it_refuses_to_serve_on_demo_accounts()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-verb-").FullName;
        try
        {
            await using (await ServerProcess.StartAsync(folder))
            {
                // Started once in Development, which lays the demo accounts.
            }

            var (code, output) = await ServerProcess.VerbAsync(folder, [], ("ASPNETCORE_ENVIRONMENT", "Production"));
            code.ShouldBe(1, output);
            output.ShouldContain("demo accounts");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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

    private static async Task<(int Code, string Output)> InAFolderAsync(string[] words)
    {
        var folder = Directory.CreateTempSubdirectory("mediation-verb-").FullName;
        try
        {
            return await ServerProcess.VerbAsync(folder, words);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
