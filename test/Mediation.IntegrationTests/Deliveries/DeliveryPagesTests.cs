using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>The operator's pages: what stands still is seen, and one form each resends, skips, parks and releases.</summary>
[OnServerDatabase]
public sealed class DeliveryPagesTests
{
    [Fact]
    public async Task An_operator_looks_skips_resends_parks_and_releases_by_the_pages_and_nobody_else_does()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        Guid id;
        Guid destination;
        await using (var app = TestApplication.On(data))
        {
            await app.DeliverAsync(("body", DeliveryBank.One, "张三的告知书"), ("body", DeliveryBank.One, "第二件"));
            await app.SendAsync();
            id = (await app.FindAsync("张三的告知书")).Id;
            destination = (await app.DestinationAsync("body")).Id;
        }

        await using var server = await HostedServer.StartAsync(data, withJobs: false);
        using var admin = await Person.SignedInAsync(server.Address, "admin");
        var list = await admin.OpenAsync("/deliveries?state=Waiting&destination=body");
        list.ShouldContain($"/deliveries/{id}");
        list.ShouldContain("本系统处理出错");
        list.ShouldNotContain($"{DeliveryBank.One}");
        list.ShouldContain("投诉案件");
        (await admin.OpenAsync("/deliveries?state=Sent")).ShouldContain("没有符合条件的外发记录。");
        (await admin.OpenAsync("/deliveries?state=Nonsense")).ShouldContain("role=\"alert\"");
        (await admin.OpenAsync("/system")).ShouldContain("/deliveries?state=Waiting");

        var page = $"/deliveries/{id}";
        (await admin.OpenAsync(page)).ShouldNotContain("张三", Case.Sensitive, "the content is not for operators");
        (await admin.FillAsync(page, "SkipDelivery", new() { ["reason"] = " " })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await DoneAsync(admin.FillAsync(page, "SkipDelivery", new() { ["reason"] = "已当面交付" }));
        var skipped = await admin.OpenAsync(page);
        skipped.ShouldContain("已当面交付");
        skipped.ShouldContain("已跳过");
        await DoneAsync(admin.FillAsync(page, "ResendDelivery", []));
        (await admin.OpenAsync(page)).ShouldContain("待发送");

        var parking = $"/deliveries/destinations/{destination}";
        await DoneAsync(admin.FillAsync(parking, "ParkDestination", new() { ["reason"] = "对方系统升级" }));
        (await admin.OpenAsync(parking)).ShouldContain("对方系统升级");
        (await admin.OpenAsync(page)).ShouldContain("该接收方已暂停发送");
        await DoneAsync(admin.FillAsync(parking, "ReleaseDestination", []));
        (await admin.OpenAsync(parking)).ShouldNotContain("对方系统升级");

        await admin.OpenAsync($"/deliveries/{Guid.CreateVersion7()}", HttpStatusCode.NotFound);
        await admin.OpenAsync($"/deliveries/destinations/{Guid.CreateVersion7()}", HttpStatusCode.NotFound);
        using var handler = await Person.SignedInAsync(server.Address, "chenjing");
        foreach (var path in new[] { "/deliveries", page, parking })
        {
            await handler.OpenAsync(path, HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task An_operator_sees_the_number_of_a_case_and_the_way_to_it_only_who_may_read_cases()
    {
        await using var server = await HostedServer.StartAsync(await TestDatabase.WithDemoBankAsync(), withJobs: false);
        await using var data = server.Data;
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", Api.AComplaint());
        var number = registered.GetProperty("number").GetString()!;
        Guid id;
        await using (var app = TestApplication.On(data))
        {
            await app.DeliverAsync(("body", registered.GetProperty("id").GetGuid(), "告知书"), ("body", DeliveryBank.One, "别处的"));
            id = (await app.FindAsync("告知书")).Id;
            await app.WriteAsync(async db =>
                db.Add(
                    new Microsoft.AspNetCore.Identity.IdentityUserRole<Guid>
                    {
                        UserId = (await db.Users.SingleAsync(u => u.UserName == "hegui")).Id,
                        RoleId = (await db.Roles.SingleAsync(r => r.Name == MediationRoles.Admin)).Id,
                    }
                )
            );
        }

        using var person = await Person.SignedInAsync(server.Address, "hegui");
        var list = await person.OpenAsync("/deliveries");
        list.ShouldContain($"/complaints/{number}");
        list.ShouldContain("投诉案件");
        (await person.OpenAsync($"/deliveries/{id}")).ShouldContain($"/complaints/{number}");
        using var admin = await Person.SignedInAsync(server.Address, "admin");
        var hidden = await admin.OpenAsync($"/deliveries/{id}");
        hidden.ShouldContain(number, customMessage: "by it the operator can talk with whoever handles the case");
        hidden.ShouldNotContain($"/complaints/{number}", customMessage: "the case itself is not the operator's");
        hidden.ShouldNotContain(registered.GetProperty("id").GetString()!);
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
    }
}
