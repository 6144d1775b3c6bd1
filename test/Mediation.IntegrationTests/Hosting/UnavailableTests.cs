using System.Diagnostics;
using Mediation.Accounts.Domain;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>What the program depends on is busy, full or gone: it says so in seconds, with a clear code, and goes on by itself afterwards.</summary>
public sealed class UnavailableTests
{
    /// <summary>What waits for what is gone waits for ever: any end will do, and the machine may be busy with other tests.</summary>
    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(60);

    private static readonly (string Name, string Value) ShortWait = ("Database__WaitSeconds", "2");

    [Fact]
    public async Task While_another_process_holds_sqlite_writers_and_readiness_are_answered_in_seconds_and_readers_read()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(provider: DatabaseProvider.Sqlite);
        await using var server = await HostedServer.WithSettingsAsync(data, ShortWait);
        using var handler = await server.HandlerAsync();
        await handler.DoAsync("complaints", Api.AComplaint());
        await using SqliteConnection other = new(server.Data.Options.ConnectionString + ";Pooling=False");
        await other.OpenAsync();
        var holding = other.BeginTransaction();

        var writers = Enumerable.Range(0, 5).Select(_ => InSecondsAsync(handler.SendAsync("complaints", Api.AComplaint()))).ToList();
        using var ready = await InSecondsAsync(handler.GetAsync(new Uri("/health/ready", UriKind.Relative)));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var read = await InSecondsAsync(handler.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative)));
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var writer in writers)
        {
            var answer = await writer;
            answer.Headers.RetryAfter.ShouldNotBeNull();
            await Task.FromResult(answer).ShouldBeRefusedAsync(HttpStatusCode.ServiceUnavailable, "Core:Unavailable");
        }

        await holding.RollbackAsync();
        await handler.DoAsync("complaints", Api.AComplaint());
        await ShouldBecomeReadyAsync(handler);
    }

    [Fact]
    [SqliteOnly]
    public async Task While_another_process_holds_sqlite_a_sign_in_waits_once_and_an_export_not_at_all()
    {
        await using var server = await HostedServer.WithSettingsAsync(("Database__WaitSeconds", "30"));
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        using var person = await Person.OpenSignInAsync(server.Address);
        await using SqliteConnection other = new(server.Data.Options.ConnectionString + ";Pooling=False");
        await other.OpenAsync();
        var holding = other.BeginTransaction();

        var waited = Stopwatch.StartNew();
        using var export = await compliance.GetAsync(new Uri("/api/v1/reports/complaints/export", UriKind.Relative));
        export.StatusCode.ShouldBe(HttpStatusCode.OK);
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(25));

        // Others wait as well, in front of it.
        using var handler = await server.HandlerAsync();
        var before = Enumerable.Range(0, 3).Select(_ => handler.SendAsync("complaints", Api.AComplaint())).ToList();
        waited.Restart();
        using var signIn = await person.SignInAsync("chenjing", "Mediation-2026!");
        signIn.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(58));
        await Task.WhenAll(before);
        await holding.RollbackAsync();

        // What could not be recorded meanwhile is recorded now.
        await Wait.UntilAsync(() =>
            server.Data.ReadAsync(db =>
                db.Set<SecurityEvent>().AnyAsync(e => e.Kind == SecurityEventKind.DataExported && e.Detail.StartsWith("ExportComplaints"))
            )
        );
    }

    [Fact]
    public async Task On_a_full_disk_writing_is_refused_as_such_reading_goes_on_and_the_node_is_unready()
    {
        await using var source = await TestDatabase.WithDemoBankAsync(provider: DatabaseProvider.Sqlite);
        using var disk = SmallDisk.MountOrSkip(megabytes: 24);
        CopyTo(source.Folder, disk.Folder);
        await using var server = await ServerProcess.StartAsync(TestDatabase.At(disk.Folder));
        using var handler = await server.HandlerAsync();
        await handler.DoAsync("complaints", Api.AComplaint());
        disk.Fill();

        await handler
            .SendAsync("complaints", Api.AComplaint(narrative: new string('满', 19_000)))
            .ShouldBeRefusedAsync(HttpStatusCode.InsufficientStorage, "Core:StorageFull");
        using (var upload = Api.File("合同.pdf", Api.APdf(900_000)))
        {
            await handler
                .PostAsync(new Uri("/api/v1/files", UriKind.Relative), upload)
                .ShouldBeRefusedAsync(HttpStatusCode.InsufficientStorage, "Core:StorageFull");
        }

        using var ready = await handler.GetAsync(new Uri("/health/ready", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await handler.ReadAsync("complaints")).GetProperty("rows").GetArrayLength().ShouldBe(1);

        disk.Empty();
        await handler.DoAsync("complaints", Api.AComplaint());
        await ShouldBecomeReadyAsync(handler);
    }

    [Fact]
    public async Task While_postgresql_is_stopped_everything_is_unavailable_and_goes_on_once_it_is_back()
    {
        using var own = OwnPostgreSql.StartOrSkip();
        await using var data = await own.DatabaseAsync();
        (await Verb.RunAsync(data, ["seed"], ("Demo__Cases", "0"))).Code.ShouldBe(0);
        await using var server = await HostedServer.WithSettingsAsync(data, ShortWait);
        using var handler = await server.HandlerAsync();
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        await handler.DoAsync("complaints", Api.AComplaint());

        own.Stop();
        await InSecondsAsync(handler.SendAsync("complaints", Api.AComplaint())).ShouldBeRefusedAsync(HttpStatusCode.ServiceUnavailable, "Core:Unavailable");
        using var list = await InSecondsAsync(handler.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative)));
        list.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        list.Headers.RetryAfter.ShouldNotBeNull();
        using HttpRequestMessage page = new(HttpMethod.Get, new Uri("/complaints", UriKind.Relative));
        page.Headers.Accept.ParseAdd("text/html");
        using var shown = await InSecondsAsync(person.Http.SendAsync(page));
        shown.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await shown.Content.ReadAsStringAsync()).ShouldContain("系统暂时无法使用");
        using var ready = await InSecondsAsync(handler.GetAsync(new Uri("/health/ready", UriKind.Relative)));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        own.Start();
        await Wait.UntilAsync(async () => (await handler.SendAsync("complaints", Api.AComplaint())).StatusCode == HttpStatusCode.Created);
        await ShouldBecomeReadyAsync(handler);
        (await Verb.RunAsync(data, ["audit", "verify"])).Code.ShouldBe(0);
    }

    private static async Task<HttpResponseMessage> InSecondsAsync(Task<HttpResponseMessage> request)
    {
        var waited = Stopwatch.StartNew();
        var answer = await request;
        waited.Elapsed.ShouldBeLessThan(Seconds);
        return answer;
    }

    private static Task ShouldBecomeReadyAsync(HttpClient http) =>
        Wait.UntilAsync(async () => (await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.OK);

    private static void CopyTo(string folder, string target)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/logs/", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
