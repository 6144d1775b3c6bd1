namespace Mediation.IntegrationTests.Accounts;

/// <summary>Somebody whose roles await a second administrator is told so, and not merely that there is no permission.</summary>
public sealed class AwaitedRolesTests
{
    [Fact]
    public async Task A_person_without_a_role_hears_what_awaits_since_when_and_whom_to_ask()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await server.ClientAsync(MediationRoles.Admin);
        var made = await first.DoAsync(
            "people",
            new
            {
                userName = "linxia",
                name = "林夏",
                unit = "GZ",
                roles = new[] { "Handler" },
                reason = "new colleague",
            }
        );
        using var person = await Person.OpenSignInAsync(server.Address);
        var password = made.GetProperty("temporaryPassword").GetString()!;
        await person.SignInAsync("linxia", password);
        ShouldSay(await person.OpenAsync("/account"));
        using var chosen = await person.FillAsync(
            "/account",
            "ChangePassword",
            new()
            {
                ["current"] = password,
                ["password"] = "lantern copper window eleven",
                ["repeated"] = "lantern copper window eleven",
            }
        );
        using var start = await person.Http.GetAsync(new Uri("/", UriKind.Relative));
        start.Headers.Location!.ToString().ShouldBe("/no-role");
        ShouldSay(await person.OpenAsync("/no-role"));

        using HttpRequestMessage asked = new(HttpMethod.Get, new Uri("/complaints", UriKind.Relative));
        asked.Headers.Accept.ParseAdd("text/html");
        using var refused = await person.Http.SendAsync(asked);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        ShouldSay(await refused.Content.ReadAsStringAsync());

        using var second = await server.ClientAsync("admin2");
        var proposal = (await second.ReadAsync("people")).GetProperty("proposals")[0].GetProperty("id").GetGuid();
        await second.DoAsync($"role-proposals/{proposal}/approvals", new { });
        await AccountBank.CacheIsOverAsync();
        using var home = await person.Http.GetAsync(new Uri("/", UriKind.Relative));
        home.Headers.Location!.ToString().ShouldNotBe("/no-role");
        (await person.OpenAsync("/account")).ShouldNotContain("拟授予您的角色");
    }

    private static void ShouldSay(string page)
    {
        page.ShouldContain("拟授予您的角色：投诉承办");
        page.ShouldContain("管理员于 20");
        page.ShouldContain("要由另一位管理员审批后才生效");
        page.ShouldContain("请联系：方慧。", Case.Sensitive, "who proposed it may not decide it");
    }
}
