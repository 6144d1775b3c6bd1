using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>What is wrong around the program is reported in one plain line, by the doctor and by the server that refuses to start; never a trace.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mediation-doctor-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Database__Provider", "Foo", "Database__Provider is \"Foo\"; it must be one of Sqlite, SqlServer, PostgreSql")]
    [InlineData("Database__Provider", "2", "Database__Provider is \"2\"")]
    [InlineData("Database__MaxBatchSize", "many", "Database__MaxBatchSize is \"many\"")]
    [InlineData("Database__ConnectionString", "Nonsense", "Database__ConnectionString cannot be read")]
    [InlineData("Idempotency__KeepDays", "0", "Idempotency__KeepDays is \"0\"; it must be a whole number of at least 1")]
    [InlineData("Clock__Ahead", "soon", "Clock__Ahead is \"soon\"")]
    public async Task A_setting_that_cannot_be_read_is_named_with_what_it_may_be(string name, string value, string expected) =>
        await ShouldBeShownAsync(expected, (name, value));

    [Fact]
    public async Task A_jobs_store_that_there_is_not_is_named()
    {
        await MigrateAsync();
        await ServerShouldSayAsync("Jobs__Storage is \"Redis\"", ("Jobs__Storage", "Redis"));
    }

    [Theory]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=1;Database=x;Username=x;Password=x;Timeout=2")]
    [InlineData("SqlServer", "Server=127.0.0.1,1;Database=x;User Id=x;Password=x;Connect Timeout=2;Encrypt=false")]
    public async Task A_server_that_does_not_answer_is_reported(string provider, string connection) =>
        await ShouldBeShownAsync("The database server does not answer", ("Database__Provider", provider), ("Database__ConnectionString", connection));

    [Theory]
    [InlineData("token-signing.pem")]
    [InlineData("token-encryption.key")]
    [InlineData("key-0b9a.xml")]
    public async Task A_damaged_key_is_named(string file)
    {
        await MigrateAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "keys", file), "no key");
        await ShouldBeShownAsync(Path.Combine(folder, "keys", file));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_reported()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "mediation.db"), string.Concat(Enumerable.Repeat("This is no database. ", 500)));
        await ShouldBeShownAsync("is no SQLite database, or is damaged");
    }

    [Fact]
    public async Task A_damaged_database_is_reported_by_the_doctor()
    {
        await MigrateAsync();
        await using (var file = new FileStream(Path.Combine(folder, "mediation.db"), FileMode.Open))
        {
            file.Seek(4096 * 3, SeekOrigin.Begin);
            await file.WriteAsync(new byte[4096 * 20]);
        }

        await DoctorShouldSayAsync("is no SQLite database, or is damaged");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_reported()
    {
        var file = Path.Combine(folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        foreach (var place in OperatingSystem.IsLinux() ? new[] { file, "/sys/mediation-data" } : [file])
        {
            foreach (var verb in new string[][] { ["doctor"], [] })
            {
                var (code, output) = await Verb.RunAsync(place, verb);
                code.ShouldBe(1, output);
                output.ShouldContain($"The data folder {place} cannot be written");
                ShouldBePlain(output);
            }
        }
    }

    [Fact]
    public async Task A_database_without_the_newest_schema_is_reported()
    {
        await DoctorShouldSayAsync("There is no database yet");
        await MigrateAsync();
        await using (SqliteConnection db = new($"Data Source={Path.Combine(folder, "mediation.db")};Pooling=false"))
        {
            await db.OpenAsync();
            await using var forget = db.CreateCommand();
            forget.CommandText = "DELETE FROM \"__EFMigrationsHistory\"";
            await forget.ExecuteNonQueryAsync();
        }

        await DoctorShouldSayAsync("Run the verb migrate");
    }

    [Fact]
    public async Task Outside_development_neither_demo_people_nor_a_demo_client_alone_nor_a_moved_clock_is_let_pass()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        (string, string)[] production = [Production, .. data.Settings];
        await ShouldBeShownAsync(data.Folder, "demo accounts with a published password", production);
        (await data.ReadAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDemo, false)))).ShouldBeGreaterThan(0);
        await ShouldBeShownAsync(data.Folder, "Demo machine clients with published secrets", production);
        await ServerShouldSayAsync(data.Folder, "Clock__Ahead is for Development only", [.. production, ("Clock__Ahead", "01:00:00")]);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_reported()
    {
        await using var first = await HostedServer.StartAsync();
        var (code, output) = await Verb.RunAsync(folder, ["--urls", first.Address.ToString().TrimEnd('/')]);
        code.ShouldBe(1, output);
        output.ShouldContain("Another program listens at");
        ShouldBePlain(output);
    }

    private static (string, string) Production => ("ASPNETCORE_ENVIRONMENT", "Production");

    private async Task MigrateAsync() => (await Verb.RunAsync(folder, ["migrate"])).Code.ShouldBe(0);

    private Task ShouldBeShownAsync(string expected, params (string, string)[] environment) => ShouldBeShownAsync(folder, expected, environment);

    private Task DoctorShouldSayAsync(string expected) => DoctorShouldSayAsync(folder, expected, []);

    private Task ServerShouldSayAsync(string expected, params (string, string)[] environment) => ServerShouldSayAsync(folder, expected, environment);

    private static async Task ShouldBeShownAsync(string place, string expected, (string, string)[] environment)
    {
        await DoctorShouldSayAsync(place, expected, environment);
        await ServerShouldSayAsync(place, expected, environment);
    }

    private static async Task DoctorShouldSayAsync(string place, string expected, (string, string)[] environment)
    {
        var (code, output) = await Verb.RunAsync(place, ["doctor"], environment);
        code.ShouldBe(1, output);
        output
            .Split('\n')
            .ShouldContain(line => line.StartsWith("mend: ", StringComparison.Ordinal) && line.Contains(expected, StringComparison.Ordinal), output);
        ShouldBePlain(output);
    }

    private static async Task ServerShouldSayAsync(string place, string expected, (string, string)[] environment)
    {
        var (code, output) = await Verb.RunAsync(place, ["--urls", "http://127.0.0.1:0"], environment);
        code.ShouldBe(1, output);
        output.ShouldContain(expected);
        ShouldBePlain(output);
    }

    private static void ShouldBePlain(string output)
    {
        output.ShouldNotContain("   at ");
        output.ShouldNotContain("Exception");
        output.ShouldNotContain("[ERR]");
        output.ShouldNotContain("[FTL]");
    }
}
