using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>What happens at the sign-in and to accounts is recorded, without names and without anything typed.</summary>
public sealed class SecurityLogTests
{
    private const string Typed = "诸葛慕白";

    [Fact]
    public async Task Sign_ins_failures_refusals_tokens_and_locks_are_recorded_without_what_was_typed()
    {
        await using var server = await HostedServer.StartAsync();
        using (var stranger = await Person.OpenSignInAsync(server.Address))
        {
            await stranger.SignInAsync(Typed, "guess");
            await stranger.SignInAsync("hemin", "guess");
        }

        using var person = await Person.SignedInAsync(server.Address, "hemin");
        (await person.Http.StatusAsync("/api/v1/security-events")).ShouldBe(HttpStatusCode.Forbidden);
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        await admin.DoAsync($"people/{await server.IdOfAsync("hemin")}/locks", new { reason = "Left" });

        SecurityEventKind[] expected =
        [
            SecurityEventKind.SignedIn,
            SecurityEventKind.SignInFailed,
            SecurityEventKind.AccessRefused,
            SecurityEventKind.TokenIssued,
            SecurityEventKind.PersonLocked,
        ];
        await Wait.UntilAsync(async () => expected.Except((await EventsAsync(server)).Select(e => e.Kind)).ToList().Count == 0);
        var events = await EventsAsync(server);
        var hemin = await server.IdOfAsync("hemin");
        events.Where(e => e.Kind == SecurityEventKind.SignInFailed).Select(e => e.UserId).ShouldBe([null, hemin], ignoreOrder: true);
        events.Single(e => e.Kind == SecurityEventKind.AccessRefused).Detail.ShouldBe("/api/v1/security-events");
        events.ShouldAllBe(e => e.Address.Length > 0 || e.Kind == SecurityEventKind.PersonLocked);
        events.ShouldNotContain(e => e.Detail.Contains(Typed, StringComparison.Ordinal));

        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        var page = await compliance.OpenAsync("/security-log?kind=PersonLocked");
        page.ShouldContain("admin");
        page.ShouldContain("hemin");
        page.ShouldContain("已离职", Case.Sensitive, "why it was locked");
    }

    [Fact]
    public async Task The_log_is_paged_by_its_rows_and_what_happens_meanwhile_moves_nothing()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var admin = await app.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        await AddAsync(250, 0);
        var first = await app.AsAsync(admin, new ListSecurityEvents.Input());
        await AddAsync(7, 1000);
        var second = await app.AsAsync(admin, new ListSecurityEvents.Input(After: first.Next));
        var third = await app.AsAsync(admin, new ListSecurityEvents.Input(After: second.Next));
        (first.Rows.Count, second.Rows.Count, third.Rows.Count, third.Next).ShouldBe((100, 100, 50, null));
        int[] details = [.. first.Rows.Concat(second.Rows).Concat(third.Rows).Select(r => int.Parse(r.Detail, CultureInfo.InvariantCulture))];
        details.ShouldBe(Enumerable.Range(0, 250), ignoreOrder: true, "none twice and none left out");
        details.Select(d => d / 10).ShouldBeInOrder(SortDirection.Descending);
        (await app.AsAsync(admin, new ListSecurityEvents.Input(Before: third.Previous))).Rows.ShouldBe(second.Rows);
        await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new ListSecurityEvents.Input(After: "100")));

        // Ten at a time share an instant: the id decides between them.
        Task AddAsync(int count, int from) =>
            app.WriteAsync(db =>
            {
                for (var i = from; i < from + count; i++)
                {
                    db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, app.Now.AddDays(-1).AddSeconds(i / 10), null, null, detail: $"{i}"));
                }

                return Task.CompletedTask;
            });
    }

    [Fact]
    public async Task Neither_a_search_nor_the_limits_of_an_export_stand_in_the_log_as_typed()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        var typed = Uri.EscapeDataString(Typed);
        foreach (
            var path in new[]
            {
                $"/complaints?q={typed}&search={typed}",
                $"/api/v1/complaints?search={typed}",
                $"/api/v1/reports/complaints/export?product={typed}&search={typed}",
                $"/api/v1/reports/mediations/export?body={typed}",
                $"/no-such-page?q={typed}",
            }
        )
        {
            using var answer = await person.Http.GetAsync(new Uri(path, UriKind.Relative));
            ((int)answer.StatusCode).ShouldBeLessThan(500, path);
            answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
        }

        var logs = string.Concat(Directory.EnumerateFiles(Path.Combine(server.Folder, "logs")).Select(ReadShared));
        logs.ShouldContain("exported by ExportComplaints");
        await Wait.UntilAsync(async () => (await EventsAsync(server)).Count(e => e.Kind == SecurityEventKind.DataExported) == 2);
        var exports = (await EventsAsync(server)).Where(e => e.Kind == SecurityEventKind.DataExported).OrderBy(e => e.Detail, StringComparer.Ordinal).ToList();
        exports.ShouldAllBe(e => e.Address.Length > 0);
        (await server.IdOfAsync("hegui")).ShouldBe(exports[0].ActorId!.Value);
        exports[0].Detail.ShouldBe("ExportComplaints rows=0 view=All product=unknown search=used");
        exports[1].Detail.ShouldStartWith("ExportMediations rows=0 figure=Pushed from=");
        (await person.OpenAsync("/security-log?kind=DataExported")).ShouldContain("rows=0");
        logs.ShouldNotContain(Typed);
        logs.ShouldNotContain(typed);
        logs.ShouldNotContain(JsonSerializer.Serialize(Typed).Trim('"'));
    }

    [Fact]
    public async Task What_is_older_than_it_must_be_kept_is_deleted()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.WriteAsync(db =>
        {
            db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, app.Now.AddDays(-401), null, null));
            db.Add(SecurityEvent.Of(SecurityEventKind.SignedOut, app.Now.AddDays(-399), null, null));
            return Task.CompletedTask;
        });
        await app.AsSystemAsync(new Mediation.Accounts.SecurityLog.PurgeAccountRecords.Input());
        (await app.ReadAsync(db => db.Set<SecurityEvent>().Select(e => e.Kind).ToListAsync())).ShouldBe([SecurityEventKind.SignedOut]);
    }

    private static Task<List<SecurityEvent>> EventsAsync(TestServer server) =>
        server.Data.ReadAsync(db => db.Set<SecurityEvent>().AsNoTracking().ToListAsync());

    private static string ReadShared(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}
