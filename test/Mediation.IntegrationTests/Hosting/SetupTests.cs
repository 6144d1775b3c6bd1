using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A bank that begins without demo data.</summary>
public sealed partial class SetupTests : IAsyncLifetime
{
    private static readonly (string, string) Production = ("ASPNETCORE_ENVIRONMENT", "Production");
    private static readonly (string, string) Hosts = ("AllowedHosts", "127.0.0.1");
    private TestDatabase data = null!;

    public async ValueTask InitializeAsync() => data = await TestDatabase.EmptyAsync();

    public ValueTask DisposeAsync() => data.DisposeAsync();

    [Fact]
    public async Task An_installation_without_people_is_shown_what_it_lacks_and_works_after_setup()
    {
        (await Verb.RunAsync(data, ["migrate"], Production)).Code.ShouldBe(0);
        var (code, output) = await Verb.RunAsync(data, ["doctor"], Production);
        code.ShouldBe(1, output);
        output.ShouldContain("There is no unit");
        output.ShouldContain("Nobody has the role Admin");

        var (laid, made) = await Verb.RunAsync(data, ["setup", Shipped()], Production);
        laid.ShouldBe(0, made);
        (await Verb.RunAsync(data, ["doctor"], Production, Hosts)).Code.ShouldBe(0);

        await using var server = await ServerProcess.StartAsync(data, Production, Hosts);
        using var hotline = server.Client();
        var secret = made.Split('\n').Single(line => line.StartsWith("client secret\thotline\t", StringComparison.Ordinal)).Split('\t')[2].Trim();
        using FormUrlEncodedContent form = new(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = "hotline",
                ["client_secret"] = secret,
            }
        );
        using var token = await hotline.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        hotline.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            JsonDocument.Parse(await token.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()
        );
        (await hotline.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_shipped_mappings_import_into_the_shipped_organisation()
    {
        (await Verb.RunAsync(data, ["setup", Shipped()], Production)).Code.ShouldBe(0);
        var maps = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(Shipped())!, "..", "import"), "*.json");
        maps.ShouldNotBeEmpty();
        foreach (var map in maps)
        {
            using var mapping = JsonDocument.Parse(await File.ReadAllTextAsync(map));
            var columns = mapping
                .RootElement.GetProperty("fields")
                .EnumerateObject()
                .SelectMany(f => f.Value.EnumerateObject().Where(p => p.Name is "column" or "template"))
                .SelectMany(p =>
                    p.Name == "column" ? [p.Value.GetString()!] : Placeholder().Matches(p.Value.GetString()!).Select(m => m.Groups["column"].Value)
                )
                .Distinct(StringComparer.Ordinal)
                .ToList();
            var day = mapping.RootElement.TryGetProperty("dateFormats", out var formats)
                ? new DateOnly(2015, 3, 2).ToString(formats[0].GetString(), CultureInfo.InvariantCulture)
                : "";
            var file = Path.Combine(data.Folder, "one.csv");
            await File.WriteAllTextAsync(
                file,
                string.Join(',', columns)
                    + "\n"
                    + string.Join(',', columns.Select(c => c.StartsWith("Date", StringComparison.Ordinal) ? day : $"x {Path.GetFileName(map)}"))
                    + "\n"
            );
            var (code, output) = await Verb.RunAsync(data, ["import", file, "--map", map], Production);
            code.ShouldBe(0, map + output);
            output.ShouldContain("1 registered");
        }
    }

    [Fact]
    public async Task Setup_again_adds_who_is_new_and_changes_no_password()
    {
        (await Verb.RunAsync(data, ["setup", Shipped()], Production)).Code.ShouldBe(0);
        var more = Path.Combine(data.Folder, "more.json");
        await File.WriteAllTextAsync(
            more,
            (await File.ReadAllTextAsync(Shipped())).Replace(
                "\"people\": [",
                "\"people\": [ { \"userName\": \"second\", \"name\": \"二\", \"role\": \"Handler\", \"unit\": \"GZ\" },",
                StringComparison.Ordinal
            )
        );
        var (code, made) = await Verb.RunAsync(data, ["setup", more], Production);
        code.ShouldBe(0, made);
        made.Split('\n').Count(line => line.Contains('\t', StringComparison.Ordinal)).ShouldBe(1, made);
        made.ShouldContain("password\tsecond\t");
    }

    [Theory]
    [InlineData("\"role\": \"Admin\"", "\"role\": \"King\"", "King")]
    [InlineData("\"unit\": \"HO\"", "\"unit\": \"XX\"", "XX")]
    [InlineData("\"parent\": \"HO\"", "\"parent\": \"XX\"", "XX")]
    [InlineData(", \"parent\": \"HO\"", "", "exactly one unit")]
    [InlineData("\"people\"", "\"persons\"", "persons")]
    public async Task A_file_that_contradicts_itself_lays_nothing(string words, string instead, string expected)
    {
        var file = Path.Combine(data.Folder, "wrong.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Shipped())).Replace(words, instead, StringComparison.Ordinal));
        var (code, output) = await Verb.RunAsync(data, ["setup", file], Production);
        code.ShouldBe(1, output);
        output.ShouldContain(expected);
        (await data.ReadAsync(db => db.Database.GetAppliedMigrationsAsync())).ShouldBeEmpty();
    }

    /// <summary>The file of the repository that the README begins with.</summary>
    private static string Shipped() => Path.Combine(Approved.Repository, "etc", "setup", "organisation.json");

    [GeneratedRegex(@"\{(?<column>[^{}]+)\}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Placeholder();
}
