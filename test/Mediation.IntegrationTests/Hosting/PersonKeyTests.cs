using System.Security.Cryptography;
using Mediation.Core.PersonalData;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Outside Development nobody's data is sealed with a key that is missing, published or typed; and never with a key of another database.</summary>
public sealed class PersonKeyTests : IAsyncLifetime
{
    private static readonly (string, string) Production = ("ASPNETCORE_ENVIRONMENT", "Production");
    private static readonly (string, string) Hosts = ("AllowedHosts", "127.0.0.1");
    private TestDatabase data = null!;

    private string Keys => Path.Combine(data.Folder, "keys", PersonKeyFile.Name);

    public async ValueTask InitializeAsync() => data = await TestDatabase.EmptyAsync();

    public ValueTask DisposeAsync() => data.DisposeAsync();

    [Fact]
    public async Task Without_keys_it_refuses_to_serve_and_says_by_which_verb_they_are_made()
    {
        (await Verb.RunAsync(data, ["migrate"], Production)).Code.ShouldBe(0);
        var (code, output) = await Verb.RunAsync(data, [], Production, Hosts);
        code.ShouldBe(1);
        output.ShouldContain("persons key");
        File.Exists(Keys).ShouldBeFalse("it makes none by itself");
        (await Verb.RunAsync(data, ["doctor"], Production, Hosts)).Output.ShouldContain("There are no keys for personal data");

        (await Verb.RunAsync(data, ["persons", "key"], Production)).Code.ShouldBe(0);
        (await Verb.RunAsync(data, ["doctor"], Production, Hosts)).Output.ShouldNotContain("personal data");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Keys).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Keys_of_Development_are_refused()
    {
        (await Verb.RunAsync(data, ["migrate"], Production)).Code.ShouldBe(0);
        (await Verb.RunAsync(data, ["persons", "key"])).Code.ShouldBe(0);
        var (code, output) = await Verb.RunAsync(data, [], Production, Hosts);
        code.ShouldBe(1);
        output.ShouldContain("made in Development");
    }

    [Theory]
    [InlineData(null, "Persons__IndexKey")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "no random key")]
    [InlineData("c2hvcnQ=", "32 bytes")]
    [InlineData("not base64", "cannot be read")]
    public async Task Keys_of_the_settings_are_refused_where_they_are_no_keys(string? index, string because)
    {
        (await Verb.RunAsync(data, ["migrate"], Production)).Code.ShouldBe(0);
        (string, string)[] settings = [Production, Hosts, ("Persons__Key", NewKey()), .. index is null ? [] : new[] { ("Persons__IndexKey", index) }];
        var (code, output) = await Verb.RunAsync(data, [], settings);
        code.ShouldBe(1);
        output.ShouldContain(because);
    }

    [Fact]
    public async Task Keys_of_another_database_are_refused_at_the_start_and_those_of_the_settings_are_taken()
    {
        await using var demo = await TestDatabase.WithDemoBankAsync(3);
        var file = await File.ReadAllLinesAsync(Path.Combine(demo.Folder, "keys", PersonKeyFile.Name));
        string Of(string word) => file.Single(line => line.StartsWith(word + " ", StringComparison.Ordinal))[(word.Length + 1)..];
        (string, string)[] right = [("Persons__Key", NewKey()), ("Persons__OldKeys__0", Of("key")), ("Persons__IndexKey", Of("index"))];
        (await Verb.RunAsync(demo, ["doctor"], right)).Output.ShouldNotContain("personal data");
        (await Verb.RunAsync(demo, ["persons", "rewrap"], right)).Code.ShouldBe(0);

        (await Verb.RunAsync(demo, ["doctor"], right[0], right[2])).Output.ShouldNotContain("personal data");
        var (code, output) = await Verb.RunAsync(demo, ["doctor"], ("Persons__Key", NewKey()), right[2]);
        code.ShouldBe(1);
        output.ShouldContain("which is not configured");
    }

    [Fact]
    public async Task A_node_that_has_not_the_new_key_yet_reads_it_and_is_unready_while_a_key_is_missing()
    {
        await using var demo = await TestDatabase.WithDemoBankAsync(3);
        var file = Path.Combine(demo.Folder, "keys", PersonKeyFile.Name);
        await using var server = await HostedServer.StartAsync(demo, withJobs: false);
        using var handler = await server.HandlerAsync();
        (await Verb.RunAsync(demo, ["persons", "key", "--new"])).Code.ShouldBe(0);
        (await Verb.RunAsync(demo, ["persons", "rewrap"])).Code.ShouldBe(0);
        (await handler.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await handler.DoAsync("complaints", Api.AComplaint());
        (await demo.ReadAsync(db => db.Set<PersonKey>().Select(k => k.KeyId).Distinct().ToListAsync())).ShouldBe([
            PersonKeyFile.Open(file, isDevelopment: true).Current.Id,
        ]);

        // Neither the first nor the last person.
        var ids = await demo.ReadAsync(db => db.Set<PersonKey>().OrderBy(k => k.PersonId).Select(k => k.PersonId).ToListAsync());
        await demo.ReadAsync(db =>
            db.Set<PersonKey>().Where(k => k.PersonId == ids[1]).ExecuteUpdateAsync(set => set.SetProperty(k => k.KeyId, "0123456789abcdef"))
        );
        using var ready = await handler.GetAsync(new Uri("/health/ready", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain("persons");
        (await Verb.RunAsync(demo, ["doctor"])).Output.ShouldContain("wrapped by the key 0123456789abcdef, which is not configured");
    }

    [Fact]
    public async Task Keys_are_not_made_for_persons_whom_they_would_not_open()
    {
        await using var demo = await TestDatabase.WithDemoBankAsync(3);
        var file = Path.Combine(demo.Folder, "elsewhere.key");
        var (code, output) = await Verb.RunAsync(demo, ["persons", "key"], ("Persons__KeyFile", file));
        code.ShouldBe(1);
        output.ShouldContain("would open none of them");
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task Doctor_names_a_key_file_that_others_may_read_and_a_key_that_is_there_twice()
    {
        (await Verb.RunAsync(data, ["migrate"])).Code.ShouldBe(0);
        (await Verb.RunAsync(data, ["persons", "key"])).Output.ShouldContain("Current key");
        if (!OperatingSystem.IsWindows())
        {
            (await Verb.RunAsync(data, ["doctor"])).Output.ShouldNotContain("chmod 600");
            File.SetUnixFileMode(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
            (await Verb.RunAsync(data, ["doctor"])).Output.ShouldContain($"chmod 600 {Keys}");
        }

        await File.AppendAllLinesAsync(Keys, [(await File.ReadAllLinesAsync(Keys))[^1]]);
        (await Verb.RunAsync(data, ["doctor"])).Output.ShouldContain("the same key is there twice");
    }

    [Fact]
    [SqliteOnly]
    public async Task A_backup_names_the_keys_that_are_not_in_it()
    {
        await using var demo = await TestDatabase.WithDemoBankAsync(1, DatabaseProvider.Sqlite);
        var apart = Path.Combine(Directory.CreateDirectory(Path.Combine(demo.Folder, "apart")).FullName, PersonKeyFile.Name);
        (await Verb.RunAsync(demo, ["backup", Path.Combine(demo.Folder, "with.zip")])).Output.ShouldNotContain("not in it");
        File.Move(Path.Combine(demo.Folder, "keys", PersonKeyFile.Name), apart);
        var (code, output) = await Verb.RunAsync(demo, ["backup", Path.Combine(demo.Folder, "without.zip")], ("Persons__KeyFile", apart));
        code.ShouldBe(0, output);
        output.ShouldContain($"not in it; they stand in {apart}");
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(InstitutionKey.Bytes));
}
