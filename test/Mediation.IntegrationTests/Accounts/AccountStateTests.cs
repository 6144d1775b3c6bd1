using Mediation.Referrals.Domain;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>Lock, roles, unit and body hold from the next request on, for cookies and for tokens, also when another node changed them.</summary>
public sealed class AccountStateTests
{
    private const string Cases = "/api/v1/complaints";

    [Fact]
    public async Task A_lock_ends_the_session_and_the_token_with_the_next_request()
    {
        await using var server = await HostedServer.StartAsync();
        using var page = await Person.SignedInAsync(server.Address, "wangfei");
        using var machine = await server.ClientAsync("wangfei");
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        (await page.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
        (await machine.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);

        await admin.DoAsync($"people/{await server.IdOfAsync("wangfei")}/locks", new { reason = "Left" });
        (await page.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        (await page.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.Redirect);
        (await machine.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        using var registered = await machine.SendAsync("complaints", Api.AComplaint());
        registered.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await admin.DoAsync($"people/{await server.IdOfAsync("wangfei")}/unlocks", new { });
        (await page.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized, "what ended stays ended");
        using var again = await Person.SignedInAsync(server.Address, "wangfei");
        (await again.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_another_node_changed_holds_here_after_a_second()
    {
        await using var server = await HostedServer.StartAsync();
        using var page = await Person.SignedInAsync(server.Address, "wangfei");
        using var machine = await server.ClientAsync("wangfei");
        (await page.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);

        await server.ChangeAsync(db =>
            db.Users.Where(u => u.UserName == "wangfei").ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, DateTimeOffset.MaxValue))
        );
        await AccountBank.CacheIsOverAsync();
        (await page.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        (await machine.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_role_that_was_taken_is_gone_for_cookie_and_token()
    {
        await using var server = await HostedServer.StartAsync();
        using var page = await Person.SignedInAsync(server.Address, "wangfei");
        using var machine = await server.ClientAsync("wangfei");
        var id = await server.IdOfAsync("wangfei");
        await server.ChangeAsync(db => db.UserRoles.Where(r => r.UserId == id).ExecuteDeleteAsync());
        await AccountBank.CacheIsOverAsync();
        (await page.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Forbidden);
        (await page.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.Forbidden);
        await machine.SendAsync("complaints", Api.AComplaint()).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
    }

    [Fact]
    public async Task Who_moves_to_another_unit_no_longer_reads_the_cases_of_the_old_one()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.ClientAsync("wangfei");
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetGuid();
        (await handler.StatusAsync($"{Cases}/{id}")).ShouldBe(HttpStatusCode.OK);

        var guangzhou = await server.Data.ReadAsync(db => db.Set<OrganisationUnit>().Where(u => u.Code == "GZ").Select(u => u.Id).SingleAsync());
        await server.ChangeAsync(db => db.Users.Where(u => u.UserName == "wangfei").ExecuteUpdateAsync(set => set.SetProperty(u => u.UnitId, guangzhou)));
        await AccountBank.CacheIsOverAsync();
        (await handler.StatusAsync($"{Cases}/{id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task People_of_a_suspended_body_read_nothing_and_do_not_come_in_until_it_is_resumed()
    {
        await using var server = await HostedServer.StartAsync();
        using var page = await Person.SignedInAsync(server.Address, "liangyin");
        using var machine = await server.ClientAsync(MediationRoles.CentreStaff);
        (await page.Http.StatusAsync("/centre")).ShouldBe(HttpStatusCode.OK);

        await SetActiveAsync(server, isActive: false);
        (await page.Http.StatusAsync("/centre")).ShouldBe(HttpStatusCode.Redirect);
        (await machine.StatusAsync("/api/v1/desk/mediations")).ShouldBe(HttpStatusCode.Unauthorized);
        using var stranger = await Person.OpenSignInAsync(server.Address);
        (await stranger.SignInAsync("liangyin", AccountBank.Password)).Headers.Location!.ToString().ShouldContain("error=failed");
        await Should.ThrowAsync<HttpRequestException>(() => server.ClientAsync(MediationRoles.CentreStaff));

        await SetActiveAsync(server, isActive: true);
        using var again = await Person.SignedInAsync(server.Address, "liangyin");
        (await again.Http.StatusAsync("/centre")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task SetActiveAsync(TestServer server, bool isActive)
    {
        (
            await server.ChangeAsync(db =>
                db.Set<MediationBody>().Where(b => b.Code == "GZJTW").ExecuteUpdateAsync(set => set.SetProperty(b => b.IsActive, isActive))
            )
        ).ShouldBe(1);
        await AccountBank.CacheIsOverAsync();
    }
}
