using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Core.Anchors;
using Mediation.Core.History;
using Mediation.Core.Purging;
using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Mediation.IntegrationTests.Audit;

/// <summary>What the chain alone cannot show, an anchor outside the database does, without a server.</summary>
[OnEveryDatabase]
public sealed class AnchorTests
{
    /// <summary>A reveal is cut with all that came after it, and with every row of the notification that it made.</summary>
    private const string CutTail = """
        DELETE FROM "notification_copy" WHERE "Kind" = 'complaints.revealed';
        DELETE FROM "notification" WHERE "Kind" = 'complaints.revealed';
        DELETE FROM "outbox_message" WHERE "Kind" = 'notification';
        DELETE FROM "history" WHERE EXISTS (SELECT 1 FROM "history" r WHERE r."Event" = 'ComplainantRevealed'
            AND r."CaseId" = "history"."CaseId" AND r."Sequence" < "history"."Sequence");
        DELETE FROM "history" WHERE "Event" = 'ComplainantRevealed';
        UPDATE "case_chain" SET "Length" = (SELECT MAX("Sequence") FROM "history" WHERE "history"."CaseId" = "case_chain"."CaseId");
        UPDATE "case_chain" SET
            "Head" = (SELECT "Hash" FROM "history" WHERE "history"."CaseId" = "case_chain"."CaseId" AND "Sequence" = "Length")
        """;

    [Fact]
    public async Task An_anchor_shows_what_was_cut_put_back_or_signed_with_another_key()
    {
        await using var data = await RevealedAsync();
        await using var before = await data.CopyAsync();
        data.ClosePool();
        var pem = await MakeKeyAsync(data);
        var (code, output) = await Verb.RunAsync(data, ["audit", "anchor"]);
        code.ShouldBe(0, output);
        var anchors = Path.Combine(data.Folder, "anchors");
        (code, output) = await Verb.RunAsync(data, ["audit", "verify", "--anchor", anchors, "--anchor-key", pem]);
        code.ShouldBe(0, output);

        // A cut tail that leaves no trace in any row: the database alone says nothing.
        await using (var cut = await data.CopyAsync())
        {
            data.ClosePool();
            (await cut.ReadAsync(db => DirectSql.RunAsync(db, CutTail))).ShouldBeGreaterThan(1);
            cut.ClosePool();
            (await Verb.RunAsync(cut, ["audit", "verify"])).Code.ShouldBe(0);
            await IsFoundAsync(cut, [anchors], "the history was cut");
        }

        // The state of before the anchor, put back with its own key.
        File.Copy(Path.Combine(data.Folder, "keys", "anchor.pem"), Path.Combine(before.Folder, "keys", "anchor.pem"));
        before.ClosePool();
        (await Verb.RunAsync(before, ["audit", "verify"])).Code.ShouldBe(0);
        await IsFoundAsync(before, [anchors], "does not know this anchor");

        // Another key, and a line changed after signing.
        File.Delete(Path.Combine(before.Folder, "keys", "anchor.pem"));
        await IsFoundAsync(data, [anchors, "--anchor-key", await MakeKeyAsync(before)], "KeyDiffers");
        var file = Directory.EnumerateFiles(anchors).Single();
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("series 1 ", "series 0 ", StringComparison.Ordinal));
        await IsFoundAsync(data, [file], "AnchorInvalid");
    }

    [Fact]
    public async Task What_came_after_an_anchor_is_not_dated_before_it()
    {
        await using var journey = await AuditedJourney.PlayAsync();
        journey.App.Clock.AdjustTime(journey.App.Now.AddDays(-1));
        await journey.App.AsAsync(
            journey.Handler,
            new RecordContact.Input(journey.LastCase, ContactManner.Phone, ContactDirection.ToComplainant, "昨天就已说明")
        );
        (await journey.App.AuditAsync()).ShouldBeEmpty();
        (
            await journey.App.UseServiceAsync<AnchorCheck, IReadOnlyList<AuditFinding>>(check =>
                check.FindAsync("anchor", journey.Anchor, journey.PublicKey, default)
            )
        ).ShouldContain(f => f.CaseId == journey.LastCase && f.What!.Contains("dated before the anchor"));
    }

    [Fact]
    public async Task After_everything_was_purged_the_audit_finds_nothing_also_against_an_older_anchor()
    {
        await using var journey = await AuditedJourney.PlayAsync();
        journey.App.Clock.Advance(TimeSpan.FromDays(500));
        await journey.App.UseServiceAsync<Purge, int>(purge => purge.RunAsync(default));
        await journey.App.AsSystemAsync(new PurgeAccountRecords.Input());
        await journey.App.AsSystemAsync(new PurgeIdempotencyRecords.Input());
        (await journey.App.ReadAsync(db => db.Set<SecurityEvent>().AnyAsync())).ShouldBeFalse();
        (await journey.App.ReadAsync(db => db.Set<UserSession>().AnyAsync())).ShouldBeFalse();
        (await journey.App.AuditAsync()).ShouldBeEmpty();
        (
            await journey.App.UseServiceAsync<AnchorCheck, IReadOnlyList<AuditFinding>>(check =>
                check.FindAsync("anchor", journey.Anchor, journey.PublicKey, default)
            )
        ).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("delete", "RowMissing", "has 1 rows, the anchor has 2")]
    [InlineData("change", "Differs", "has 2 rows, the anchor has 2, or other ones")]
    [InlineData("", null, null)]
    public async Task An_anchor_has_what_was_logged_up_to_its_moment_and_what_comes_in_late_is_no_finding(string act, string? fault, string? words)
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var pem = await app.UseServiceAsync<AnchorKey, string>(key =>
        {
            key.Make();
            return Task.FromResult(key.PublicKey);
        });
        await LogAsync(app.Now.AddMinutes(-2), "first");
        await LogAsync(app.Now, "second");
        var made = await app.AsSystemAsync(new WriteAnchor.Input());
        switch (act)
        {
            case "delete":
                await app.ReadAsync(db => db.Set<SecurityEvent>().Where(e => e.Detail == "second").ExecuteDeleteAsync());
                break;
            case "change":
                await app.ReadAsync(db =>
                    db.Set<SecurityEvent>().Where(e => e.Detail == "first").ExecuteUpdateAsync(set => set.SetProperty(e => e.Address, "10.0.0.1"))
                );
                break;
            default:
                // Happened before the anchor and was written after it, as the writer off the requests' path does.
                await LogAsync(app.Now.AddSeconds(-1), "late");
                break;
        }

        var found = await app.UseServiceAsync<AnchorCheck, IReadOnlyList<AuditFinding>>(check =>
            check.FindAsync("anchor", File.ReadAllText(made.File), pem, default)
        );
        if (fault is null)
        {
            found.ShouldBeEmpty();
            app.Clock.Advance(TimeSpan.FromHours(1));
            var next = await app.AsSystemAsync(new WriteAnchor.Input());
            (await File.ReadAllTextAsync(next.File)).ShouldContain(" 3 ", Case.Sensitive, "the next one has the late one, too");
            return;
        }

        found.Single().Fault.ToString().ShouldBe(fault);
        found.Single().What!.ShouldContain(words!);

        Task LogAsync(DateTimeOffset at, string detail) =>
            app.WriteAsync(db =>
            {
                db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, at, null, null, "127.0.0.1", detail));
                return Task.CompletedTask;
            });
    }

    [Fact]
    public async Task A_day_has_one_anchor_and_a_missed_day_is_made_up()
    {
        await using var journey = await AuditedJourney.PlayAsync();
        (await RunAsync()).ShouldBeFalse("today has one");
        journey.App.Clock.Advance(TimeSpan.FromDays(2));
        (await RunAsync()).ShouldBeTrue();
        (await RunAsync()).ShouldBeFalse();
        var last = await journey.App.AsSystemAsync(new WriteAnchor.Input(OnlyIfDue: true));
        last.IsNew.ShouldBeFalse();
        File.Exists(last.File).ShouldBeTrue();
        (await journey.App.AsSystemAsync(new WriteAnchor.Input())).IsNew.ShouldBeTrue("asked for, it is made at any time");
        (await journey.App.AuditAsync()).ShouldBeEmpty();

        Task<bool> RunAsync() => journey.App.UseServiceAsync<DailyAnchor, bool>(daily => daily.RunAsync(default));
    }

    [Fact]
    public async Task An_anchor_is_posted_where_the_auditors_keep_it_and_again_until_it_arrives()
    {
        List<string> received = [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var archive = builder.Build();
        archive.MapPost("/anchors", async (HttpContext http) =>
        {
            using StreamReader body = new(http.Request.Body);
            received.Add(await body.ReadToEndAsync());
            return received.Count == 1 ? Results.StatusCode(503) : Results.NoContent();
        });
        await archive.StartAsync();
        Uri destination = new(new Uri(archive.Urls.Single()), "/anchors");
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services =>
        {
            var usual = (AnchorOptions)services.Single(s => s.ServiceType == typeof(AnchorOptions)).ImplementationInstance!;
            services.AddSingleton(usual with { Destination = destination });
        });
        await app.UseServiceAsync<AnchorKey, bool>(key =>
        {
            key.Make();
            return Task.FromResult(true);
        });
        var made = await app.AsSystemAsync(new WriteAnchor.Input());
        (await app.SendAsync()).ShouldBe(0, "the archive was not there");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.SendAsync()).ShouldBe(1);
        received.ShouldBe([await File.ReadAllTextAsync(made.File), await File.ReadAllTextAsync(made.File)]);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    private static async Task IsFoundAsync(TestDatabase data, string[] anchors, string words)
    {
        var (code, output) = await Verb.RunAsync(data, ["audit", "verify", "--anchor", .. anchors]);
        code.ShouldBe(1, output);
        output.ShouldContain(words);
    }

    /// <summary>The demo bank with a case whose last entry is that somebody read the person in full.</summary>
    private static async Task<TestDatabase> RevealedAsync()
    {
        var data = await TestDatabase.WithDemoBankAsync();
        await using var server = await HostedServer.StartAsync(data);
        using var handler = await server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        (await handler.SendAsync($"complaints/{id}/reveals", new { reason = "回电核对" })).EnsureSuccessStatusCode();
        return data;
    }

    /// <returns>A file with the public key.</returns>
    private static async Task<string> MakeKeyAsync(TestDatabase data)
    {
        var (code, output) = await Verb.RunAsync(data, ["anchor", "key"]);
        code.ShouldBe(0, output);
        var pem = Path.Combine(data.Folder, "public.pem");
        await File.WriteAllTextAsync(pem, output[output.IndexOf("-----BEGIN", StringComparison.Ordinal)..]);
        return pem;
    }
}
