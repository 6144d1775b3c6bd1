using Mediation.Accounts.Domain;
using Mediation.Core.Live;
using Mediation.IntegrationTests.Accounts;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Live;

/// <summary>A page that is open learns what others did: as far as its reader may see it, and as long as the reader is signed in.</summary>
[OnServerDatabase]
public sealed class LiveStreamTests
{
    private static readonly object Contact = new
    {
        manner = "Phone",
        direction = "ToComplainant",
        text = "说明进度，李淑华表示理解。",
    };

    [Fact]
    public async Task A_second_persons_act_reaches_an_open_case_with_who_and_what_and_nothing_else()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        using var reader = await Person.SignedInAsync(server.Address, "luoyan");
        var known = (await reader.Http.ReadAsync($"complaints/{id}")).GetProperty("historyLength").GetInt32();
        await using var stream = await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes?after={known}");
        stream.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        stream.Answer.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);

        await acting.DoAsync($"complaints/{id}/contacts", Contact);
        var (lines, position) = await stream.ChangeAsync();
        lines.ShouldHaveSingleItem().ShouldEndWith("陈静：与投诉人联系");
        int.Parse(position, CultureInfo.InvariantCulture).ShouldBeGreaterThan(known);
    }

    [Fact]
    public async Task What_happened_while_the_page_was_away_comes_when_it_is_back_and_what_it_knows_does_not()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        using var reader = await Person.SignedInAsync(server.Address, "luoyan");
        string position;
        await using (var first = await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes"))
        {
            await acting.DoAsync($"complaints/{id}/contacts", Contact);
            position = (await first.ChangeAsync()).Position;
        }

        await acting.DoAsync($"complaints/{id}/assignments", new { });
        await using var second = await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes?after=1", lastEventId: position);
        (await second.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldEndWith("陈静：已确定承办人");
    }

    [Fact]
    public async Task Lists_learn_of_the_cases_in_the_readers_scope_and_of_no_other()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var known = await RegisterAsync(acting);
        using var supervisor = await Person.SignedInAsync(server.Address, "luoyan");
        using var shanghai = await Person.SignedInAsync(server.Address, "wangfei");
        using var author = await Person.SignedInAsync(server.Address, "chenjing");
        await using var list = await EventStream.OpenAsync(supervisor.Http, "complaints/changes" + Now());
        await using var elsewhere = await EventStream.OpenAsync(shanghai.Http, "complaints/changes" + Now());
        await using var own = await EventStream.OpenAsync(author.Http, "complaints/changes" + Now());
        await acting.DoAsync($"complaints/{known}/contacts", Contact);

        var number = (await acting.ReadAsync($"complaints/{known}")).GetProperty("number").GetString();
        (await list.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldEndWith($"陈静：与投诉人联系（{number}）");
        await elsewhere.StaysSilentAsync();
        await own.StaysSilentAsync();
    }

    [Fact]
    public async Task The_desk_of_a_handler_learns_of_the_own_cases_only_and_a_leader_of_those_to_own()
    {
        await using var server = await OpenAsync();
        using var acting = await server.ClientAsync("hemin");
        using var handler = await Person.SignedInAsync(server.Address, "chenjing");
        using var leader = await Person.SignedInAsync(server.Address, "zhoumingyuan");
        await using var desk = await EventStream.OpenAsync(handler.Http, "complaints/changes" + Now() + "&view=Mine");
        await using var unit = await EventStream.OpenAsync(handler.Http, "complaints/changes" + Now());
        await using var owned = await EventStream.OpenAsync(leader.Http, "owned-cases/changes" + Now());
        await RegisterAsync(acting, "不退我就找记者曝光，找12378，我要起诉，我有重病。");
        (await unit.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldContain("何敏：");
        (await owned.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldContain("指定包案领导", customMessage: "what is to be answered");
        await desk.StaysSilentAsync();
    }

    [Fact]
    public async Task A_leader_s_page_learns_of_an_approval_that_waits_for_this_leader()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        using var leader = await Person.SignedInAsync(server.Address, "zhoumingyuan");
        var ordinary = await RegisterAsync(acting);
        await acting.DoAsync($"complaints/{ordinary}/assignments", new { });
        await acting.DoAsync($"complaints/{ordinary}/extensions", new { toDays = 30, reason = "需要调取外部材料。" });
        using var approver = await Person.SignedInAsync(server.Address, "liangjun");
        await using var approvals = await EventStream.OpenAsync(approver.Http, "owned-cases/changes" + Now());
        await using var other = await EventStream.OpenAsync(leader.Http, "owned-cases/changes" + Now());
        await acting.DoAsync($"complaints/{ordinary}/contacts", Contact);
        await acting.DoAsync($"complaints/{ordinary}/extensions", new { toDays = 60, reason = "等待公安机关结论。" });
        (await approvals.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldContain("申请延期");
        await other.StaysSilentAsync();
    }

    [Fact]
    public async Task The_stream_of_a_person_who_is_locked_ends_and_is_not_opened_again()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        using var reader = await Person.SignedInAsync(server.Address, "luoyan");
        await using var stream = await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes");
        await server.ChangeAsync(db =>
            db.Users.Where(u => u.UserName == "luoyan").ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, DateTimeOffset.MaxValue.AddYears(-1)))
        );
        await AccountBank.CacheIsOverAsync();
        await acting.DoAsync($"complaints/{id}/contacts", Contact);
        await stream.EndsAsync();
        using var again = await EventStream.AskAsync(reader.Http, $"complaints/{id}/changes");
        again.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_stream_of_a_person_who_lost_the_role_or_signed_out_ends_within_a_heartbeat()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        using var supervisor = await Person.SignedInAsync(server.Address, "luoyan");
        using var handler = await Person.SignedInAsync(server.Address, "hemin");
        await using var first = await EventStream.OpenAsync(supervisor.Http, $"complaints/{id}/changes");
        await using var second = await EventStream.OpenAsync(handler.Http, "complaints/changes" + Now());
        var luoyan = await server.IdOfAsync("luoyan");
        await server.ChangeAsync(db => db.UserRoles.Where(r => r.UserId == luoyan).ExecuteDeleteAsync());
        await handler.PostAsync("/signout", await handler.OpenAsync("/complaints"), "/signout", []);
        await first.EndsAsync();
        await second.EndsAsync();
    }

    [Fact]
    public async Task A_stream_keeps_no_idle_session_open()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        using var reader = await Person.SignedInAsync(server.Address, "luoyan");
        var seen = DateTimeOffset.UtcNow - UserSession.LongestIdle + TimeSpan.FromMinutes(1);
        await server.ChangeAsync(db => db.Set<UserSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, seen)));
        await AccountBank.CacheIsOverAsync();
        await using var stream = await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes");
        await stream.StaysSilentAsync();
        (await LastSeenAsync(server)).ShouldBe(seen, TimeSpan.FromSeconds(1));

        // A page that the person opens does.
        await reader.OpenAsync("/complaints");
        await Wait.UntilAsync(async () => await LastSeenAsync(server) > seen.AddMinutes(1));
        var idle = DateTimeOffset.UtcNow - UserSession.LongestIdle;
        await server.ChangeAsync(db => db.Set<UserSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, idle)));
        await stream.EndsAsync();
    }

    [Fact]
    public async Task One_person_has_only_so_many_streams_and_another_case_is_not_found()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        using var reader = await Person.SignedInAsync(server.Address, "luoyan");
        using var outsider = await Person.SignedInAsync(server.Address, "wangfei");
        using var hidden = await EventStream.AskAsync(outsider.Http, $"complaints/{id}/changes");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var most = new LiveOptions().StreamsPerUser;
        var streams = new List<EventStream>();
        for (var i = 0; i < most; i++)
        {
            streams.Add(await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes"));
        }

        using var refused = await EventStream.AskAsync(reader.Http, $"complaints/{id}/changes");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        foreach (var stream in streams)
        {
            await stream.DisposeAsync();
        }

        var changes = server.Services.GetRequiredService<LiveChanges>();
        await Wait.UntilAsync(() => Task.FromResult(changes.Count == 0));
    }

    [Fact]
    public async Task A_machine_client_and_whoever_asks_for_json_is_answered_once()
    {
        await using var server = await OpenAsync();
        using var acting = await server.HandlerAsync();
        var id = await RegisterAsync(acting);
        var news = await acting.ReadAsync($"complaints/{id}/changes?after=0");
        news.GetProperty("count").GetInt32().ShouldBeGreaterThan(0);
        using var once = await EventStream.AskAsync(acting, $"complaints/{id}/changes?after=0");
        once.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        await acting
            .GetAsync(new Uri($"/api/v1/complaints/{id}/changes?after=abc", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedRequest");
    }

    [Fact]
    public async Task The_program_stops_though_pages_are_open()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        var server = await HostedServer.StartAsync(data);
        using var reader = await Person.SignedInAsync(server.Address, "luoyan");
        await using var stream = await EventStream.OpenAsync(reader.Http, "complaints/changes" + Now());
        await server.DisposeAsync();
        await stream.EndsAsync();
    }

    private static Task<DateTimeOffset> LastSeenAsync(HostedServer server) =>
        server.Data.ReadAsync(db => db.Set<UserSession>().Select(s => s.LastSeenAt).SingleAsync());

    private static Task<HostedServer> OpenAsync() => HostedServer.WithSettingsAsync(("Live__PollMilliseconds", "200"), ("Live__HeartbeatSeconds", "2"));

    /// <summary>The position of a page that is drawn now.</summary>
    private static string Now() => "?after=" + ListSince.Text(DateTimeOffset.UtcNow);

    private static async Task<string> RegisterAsync(HttpClient handler, string? narrative = null) =>
        (await handler.DoAsync("complaints", Api.AComplaint(narrative: narrative ?? "手续费没有说明。"))).GetProperty("id").GetString()!;
}
