using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>Administrators change the organisation over the API; what follows is seen by machine clients of the units.</summary>
[OnServerDatabase]
public sealed class OrganisationOverHttpTests
{
    [Fact]
    public async Task Two_administrators_close_a_branch_and_its_cases_are_seen_where_its_work_went()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await server.ClientAsync(MediationRoles.Admin);
        using var second = await server.ClientAsync("admin2");
        using var moving = await server.ClientAsync("wangfei");
        using var receiving = await server.HandlerAsync();
        var id = (await moving.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;
        await moving.DoAsync($"complaints/{id}/assignments", new { });
        (await receiving.StatusAsync($"/api/v1/complaints/{id}")).ShouldBe(HttpStatusCode.NotFound);
        await moving.SendAsync("organisation/units", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        (await moving.StatusAsync("/api/v1/organisation/units")).ShouldBe(HttpStatusCode.Forbidden);

        var units = (await first.ReadAsync("organisation/units"))
            .GetProperty("units")
            .EnumerateArray()
            .ToDictionary(u => u.GetProperty("code").GetString()!, u => u.GetProperty("id").GetString()!);
        await RefusedAsync(first, units);
        var touched = await first.ReadAsync($"organisation/units/{units["SH"]}");
        touched.GetProperty("work").EnumerateArray().Single(w => w.GetProperty("work").GetString() == "Cases").GetProperty("count").GetInt32().ShouldBe(1);
        var closing = new { successorId = units["GZ"], reason = "网点撤并" };
        var change = (await first.DoAsync($"organisation/units/{units["SH"]}/closings", closing)).GetProperty("id").GetString()!;
        await first
            .SendAsync(
                $"organisation/units/{units["SH"]}/names",
                new
                {
                    name = "上海",
                    nameEn = "SH",
                    reason = "x",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Reorganisation:AnotherOpen");
        await first.SendAsync($"organisation/changes/{change}/approvals", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Reorganisation:FourEyes");
        await second.DoAsync($"organisation/changes/{change}/approvals", new { });
        await second.SendAsync($"organisation/changes/{change}/refusals", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Reorganisation:Decided");

        (await receiving.StatusAsync($"/api/v1/complaints/{id}")).ShouldBe(HttpStatusCode.OK, "from the next request on");
        (await moving.StatusAsync($"/api/v1/complaints/{id}")).ShouldBe(HttpStatusCode.OK, "its people came along");
        (await receiving.ReadAsync("units")).ToString().ShouldNotContain("\"SH\"");
        var inClosed = JsonSerializer.SerializeToNode(Api.AComplaint(name: "王小明"))!.AsObject();
        inClosed["unit"] = "SH";
        await receiving.SendAsync("complaints", inClosed).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:UnitClosed", "unit");
        await Wait.UntilAsync(async () => (await receiving.ReadAsync($"complaints/{id}")).GetProperty("unit").GetString() == "广州分行");
        await Wait.UntilAsync(async () => (await first.ReadAsync($"organisation/changes/{change}")).GetProperty("followed").GetArrayLength() == 1);
        (await first.ReadAsync("security-events?kind=ReorganisationBegan")).ToString().ShouldContain("UnitClosed");

        await LeavesAsync(server, first, second, moving);
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }

    private static async Task RefusedAsync(HttpClient admin, Dictionary<string, string> units)
    {
        var under = new { parentId = units["TH"], reason = "x" };
        await admin.SendAsync($"organisation/units/{units["GZ"]}/moves", under).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Reorganisation:UnderItself");
        await admin.SendAsync($"organisation/units/{units["HO"]}/moves", under).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Reorganisation:RootStays");
        await admin
            .SendAsync($"organisation/units/{units["GZ"]}/closings", new { successorId = units["SH"], reason = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Reorganisation:HasSubunits");
        await admin.SendAsync($"organisation/units/{Guid.Empty}/moves", under).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Reorganisation:UnitNotFound");
        await admin
            .SendAsync(
                "organisation/units",
                new
                {
                    code = "sz 1",
                    name = "深圳分行",
                    nameEn = "Shenzhen",
                    parentId = units["HO"],
                    reason = "x",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Reorganisation:CodeLetters", "code");
    }

    private static async Task LeavesAsync(HostedServer server, HttpClient first, HttpClient second, HttpClient leaving)
    {
        var person = await server.IdOfAsync("wangfei");
        var today = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8));
        await first
            .SendAsync($"people/{person}/departure", new { leavesOn = $"{today.AddDays(-1):yyyy-MM-dd}", reason = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Reorganisation:InPast", "leavesOn");
        await first
            .SendAsync(
                $"people/{person}/departure",
                new
                {
                    leavesOn = $"{today:yyyy-MM-dd}",
                    casesTo = person,
                    reason = "x",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Reorganisation:SuccessorUnfit");
        (await first.ReadAsync($"people/{person}/departure")).GetProperty("work")[1].GetProperty("count").GetInt32().ShouldBe(1);
        var change = (
            await first.DoAsync(
                $"people/{person}/departure",
                new
                {
                    leavesOn = $"{today:yyyy-MM-dd}",
                    casesTo = await server.IdOfAsync("hemin"),
                    reason = "合同到期",
                }
            )
        ).GetProperty("id").GetString()!;
        await second.DoAsync($"organisation/changes/{change}/approvals", new { });
        (await leaving.StatusAsync("/api/v1/complaints")).ShouldBe(HttpStatusCode.Unauthorized);
        await Wait.UntilAsync(async () =>
            (await first.ReadAsync($"organisation/changes/{change}")).GetProperty("followed").ToString().Contains("何敏", StringComparison.Ordinal)
        );
    }
}
