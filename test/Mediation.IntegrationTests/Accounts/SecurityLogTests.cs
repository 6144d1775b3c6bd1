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
        events.ShouldAllBe(e => e.Address.Length > 0);
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
    public async Task What_an_administrator_does_on_a_page_or_by_token_has_an_address()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        var hemin = await server.IdOfAsync("hemin");
        await admin.DoAsync($"people/{hemin}/locks", new { reason = "Left" });
        await admin.DoAsync($"people/{hemin}/unlocks", new { });
        using var page = await Person.SignedInAsync(server.Address, "admin");
        using var proposed = await page.FillAsync(
            $"/people/{hemin}",
            "ProposeRoles",
            new()
            {
                ["roles"] = "Supervisor",
                ["unit"] = "GZ",
                ["reason"] = "promoted",
            }
        );
        using var refused = await page.FillAsync($"/people/{hemin}", "RefuseRoles", []);
        SecurityEventKind[] acts =
        [
            SecurityEventKind.PersonLocked,
            SecurityEventKind.PersonUnlocked,
            SecurityEventKind.RolesProposed,
            SecurityEventKind.RolesRefused,
        ];
        var events = (await EventsAsync(server)).Where(e => acts.Contains(e.Kind)).ToList();
        events.Select(e => e.Kind).Distinct().Count().ShouldBe(4);
        events.ShouldAllBe(e => e.Address.Length > 1);
        (await Verb.RunAsync(server.Data, ["reset-signin", "hemin"])).Code.ShouldBe(0);
        (await page.OpenAsync("/security-log?kind=SignInReset")).ShouldContain("系统运维（命令行）");
    }

    [Fact]
    public async Task The_log_is_limited_to_days_in_the_address_and_paged_within_them()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var admin = await app.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        DateTimeOffset midnight = new(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8));
        await app.WriteAsync(db =>
        {
            for (var i = 0; i < 120; i++)
            {
                db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, midnight.AddSeconds(i), null, null, detail: "within"));
            }

            db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, midnight.AddTicks(-10), null, null, detail: "before"));
            db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, midnight.AddDays(1), null, null, detail: "after"));
            db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, midnight.AddDays(-100), null, null, detail: "long ago"));
            return Task.CompletedTask;
        });
        DateOnly day = new(2026, 3, 10);
        var first = await app.AsAsync(admin, new ListSecurityEvents.Input(From: day, To: day));
        var second = await app.AsAsync(admin, new ListSecurityEvents.Input(From: day, To: day, After: first.Next));
        (first.Rows.Count, second.Rows.Count, second.Next).ShouldBe((100, 20, null));
        first.Rows.Concat(second.Rows).ShouldAllBe(r => r.Detail == "within");
        (await app.AsAsync(admin, new ListSecurityEvents.Input(To: day.AddDays(-50)))).Rows.Single().Detail.ShouldBe("long ago");
        (await app.AsAsync(admin, new ListSecurityEvents.Input(From: day.AddDays(1)))).Rows.Single().Detail.ShouldBe("after");
        var reversed = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new ListSecurityEvents.Input(From: day, To: day.AddDays(-1))));
        reversed.Errors.Single().ShouldSatisfyAllConditions(e => e.Field.ShouldBe("to"), e => e.Code.ShouldBe("Accounts:PeriodReversed"));
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_named_beside_its_field_and_the_pages_keep_the_days()
    {
        await using var server = await HostedServer.StartAsync();
        await server.ChangeAsync(db =>
        {
            for (var i = 0; i < 120; i++)
            {
                db.Add(SecurityEvent.Of(SecurityEventKind.TokenRefused, DateTimeOffset.UtcNow.AddSeconds(-i), null, null));
            }

            return db.SaveChangesAsync();
        });
        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        (await compliance.OpenAsync("/security-log?from=yesterday")).ShouldContain("data-code=\"Core:NotADate\"");
        (await compliance.OpenAsync("/security-log?from=2026-03-02&to=2026-03-01")).ShouldContain("data-code=\"Accounts:PeriodReversed\"");
        var page = await compliance.OpenAsync("/security-log?kind=TokenRefused&from=2020-01-01&to=2199-01-01");
        page.ShouldMatch("href=\"[^\"]*from=2020-01-01[^\"]*after=");
        page.ShouldContain("value=\"2020-01-01\"");
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
                $"/api/v1/owned-cases/ledger/export?leader={typed}&state=ClosedOut&format=Csv",
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
        await Wait.UntilAsync(async () => (await EventsAsync(server)).Count(e => e.Kind == SecurityEventKind.DataExported) == 3);
        var exports = (await EventsAsync(server)).Where(e => e.Kind == SecurityEventKind.DataExported).OrderBy(e => e.Detail, StringComparer.Ordinal).ToList();
        exports.ShouldAllBe(e => e.Address.Length > 0);
        (await server.IdOfAsync("hegui")).ShouldBe(exports[0].ActorId!.Value);
        exports[0].Detail.ShouldBe("ExportComplaints rows=0 view=All product=unknown search=used");
        exports[1].Detail.ShouldBe("ExportLedger rows=0 ledgerState=ClosedOut leader=used format=Csv");
        exports[2].Detail.ShouldStartWith("ExportMediations rows=0 figure=Pushed from=");
        var shown = await person.OpenAsync("/security-log?kind=DataExported");
        shown.ShouldContain("投诉清单；0 行；查看：全部可见；产品：没有这个代码；查找：有（不记录内容）");
        shown.ShouldContain("调解清单；0 行；指标：推送；期间起：");
        shown.ShouldContain("包案台账；0 行；状态：已销号；包案领导：有（不记录内容）；文件格式：CSV");
        shown.ShouldNotContain("rows=");
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
