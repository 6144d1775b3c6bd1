using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Live;

/// <summary>What the people of a mediation body learn: what concerns their mediation, and nothing of the bank's own work.</summary>
[OnServerDatabase]
public sealed class CentreStreamTests
{
    [Fact]
    public async Task A_body_learns_of_colleagues_by_name_of_the_bank_as_the_bank_and_nothing_of_its_own_work()
    {
        await using var server = await HostedServer.WithSettingsAsync(("Live__PollMilliseconds", "200"), ("Live__HeartbeatSeconds", "2"));
        using var handler = await server.HandlerAsync();
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        using var reader = await Person.SignedInAsync(server.Address, "xuwen");
        using var foreign = await Person.SignedInAsync(server.Address, "shenlan");
        MediationDriver driver = new(handler, staff);
        var mediation = await driver.OnDeskAsync();
        var known = (await reader.Http.ReadAsync($"mediations/{mediation}")).GetProperty("entries").GetInt32();
        await using var page = await EventStream.OpenAsync(reader.Http, $"mediations/{mediation}/changes?after={known}");
        await using var desk = await EventStream.OpenAsync(reader.Http, "mediations/changes?after=" + ListSince.Text(DateTimeOffset.UtcNow));
        await using var elsewhere = await EventStream.OpenAsync(foreign.Http, "mediations/changes?after=" + ListSince.Text(DateTimeOffset.UtcNow));
        using var hidden = await EventStream.AskAsync(foreign.Http, $"mediations/{mediation}/changes");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // The bank works on its complaint: that is nothing to the body.
        await handler.DoAsync(
            $"complaints/{driver.CaseOf(mediation)}/contacts",
            new
            {
                manner = "Phone",
                direction = "ToComplainant",
                text = "内部记录。",
            }
        );
        await page.StaysSilentAsync();
        await desk.StaysSilentAsync();

        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        (await page.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldEndWith("梁音：调解组织受理");
        (await desk.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldContain("梁音：调解组织受理（");

        await handler.DoAsync($"mediations/{mediation}/withdrawal", new { reason = "WrongBody" });
        (await page.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldEndWith("银行：撤回调解");
        (await desk.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldContain("银行：撤回调解（");
        await elsewhere.StaysSilentAsync();
    }
}
