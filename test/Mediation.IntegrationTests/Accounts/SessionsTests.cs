using Mediation.Accounts.Domain;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>Sessions: each ends by itself, all are listed, and a person ends the others.</summary>
public sealed class SessionsTests
{
    private const string Cases = "/api/v1/complaints";

    [Fact]
    public async Task A_sign_out_ends_this_session_and_no_other_and_no_machine()
    {
        await using var server = await HostedServer.StartAsync();
        using var here = await Person.SignedInAsync(server.Address, "hemin");
        using var there = await Person.SignedInAsync(server.Address, "hemin");
        using var machine = await server.ClientAsync("hemin");
        using var thief = server.Client();
        thief.DefaultRequestHeaders.Add("Cookie", here.Cookies);

        using var left = await here.PostAsync("/signout", await here.OpenAsync("/complaints"), "/signout", []);
        left.Headers.GetValues("Clear-Site-Data").Single().ShouldContain("\"storage\"");
        (await thief.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        (await there.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
        (await machine.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_person_sees_the_sessions_and_ends_all_others()
    {
        await using var server = await HostedServer.StartAsync();
        using var here = await Person.SignedInAsync(server.Address, "hemin");
        using var there = await Person.OpenSignInAsync(server.Address);
        there.Http.DefaultRequestHeaders.UserAgent.ParseAdd("LostLaptop/1.0");
        await there.SignInAsync("hemin", AccountBank.Password);
        (await here.OpenAsync("/account")).ShouldContain("LostLaptop/1.0");

        using var done = await here.FillAsync("/account", "EndOtherSessions", []);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await there.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        (await here.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
        (await here.OpenAsync("/account")).ShouldNotContain("LostLaptop/1.0");
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        await using var server = await HostedServer.StartAsync();
        using var other = await Person.SignedInAsync(server.Address, "chenjing");
        using var here = await Person.SignedInAsync(server.Address, "hemin");
        using var second = await Person.SignedInAsync(server.Address, "hemin");
        var (mine, theirs) = (await SessionOfAsync(server, "hemin"), await SessionOfAsync(server, "chenjing"));
        var page = (await here.OpenAsync("/account")).Replace(mine.ToString("N"), theirs.ToString("N"), StringComparison.Ordinal);
        using var refused = await here.PostAsync("/account", page, $"EndSession:{theirs:N}", new() { ["_handler"] = $"EndSession:{theirs:N}" });
        refused.StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        (await other.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_sign_in_ends_the_session_of_before_in_the_same_browser()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        using var copied = server.Client();
        copied.DefaultRequestHeaders.Add("Cookie", person.Cookies);
        await person.SignInAsync("chenjing", AccountBank.Password);
        (await copied.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        (await person.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task After_twelve_hours_it_is_over_whatever_happens()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var session = await server.Data.ReadAsync(db => db.Set<UserSession>().SingleAsync());
        (session.EndsAt - session.StartedAt).ShouldBe(TimeSpan.FromHours(12));
        var now = DateTimeOffset.UtcNow;
        await server.ChangeAsync(db => db.Set<UserSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.EndsAt, now)));
        await AccountBank.CacheIsOverAsync();
        (await person.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_request_within_the_hour_keeps_it_open_and_after_an_hour_without_one_it_is_over()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        await LastSeenBeforeAsync(server, UserSession.LongestIdle - TimeSpan.FromMinutes(1));
        (await person.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
        await Wait.UntilAsync(async () => (await SessionAsync(server)).LastSeenAt > DateTimeOffset.UtcNow.AddMinutes(-1));
        (await IsOpenInTheDatabaseAsync(server)).ShouldBeTrue();

        await LastSeenBeforeAsync(server, UserSession.LongestIdle);
        (await IsOpenInTheDatabaseAsync(server)).ShouldBeFalse();
        (await person.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static Task<UserSession> SessionAsync(TestServer server) => server.Data.ReadAsync(db => db.Set<UserSession>().AsNoTracking().SingleAsync());

    private static async Task<bool> IsOpenInTheDatabaseAsync(TestServer server)
    {
        var open = UserSession.OpenAt((await SessionAsync(server)).Stamp, DateTimeOffset.UtcNow);
        return await server.Data.ReadAsync(db => db.Set<UserSession>().AnyAsync(open));
    }

    private static async Task LastSeenBeforeAsync(TestServer server, TimeSpan ago)
    {
        var at = DateTimeOffset.UtcNow - ago;
        await server.ChangeAsync(db => db.Set<UserSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, at)));
        await AccountBank.CacheIsOverAsync();
    }

    private static async Task<Guid> SessionOfAsync(TestServer server, string userName)
    {
        var id = await server.IdOfAsync(userName);
        return await server.Data.ReadAsync(db => db.Set<UserSession>().Where(s => s.UserId == id).OrderBy(s => s.Id).Select(s => s.Id).FirstAsync());
    }
}
