using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Live;

/// <summary>Two programs on one server database.</summary>
[OnEveryDatabase]
public sealed class TwoNodesTests
{
    [Fact]
    public async Task An_act_at_one_program_reaches_the_pages_that_are_open_at_the_other()
    {
        Assert.SkipWhen(TestDatabase.Default == DatabaseProvider.Sqlite, "SQLite is one process");
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using var one = await ServerProcess.StartAsync(data);
        await using var other = await ServerProcess.StartAsync(data);
        using var acting = await one.HandlerAsync();
        var id = (await acting.DoAsync("complaints", Api.AComplaint(narrative: "手续费没有说明。"))).GetProperty("id").GetString();
        using var reader = await Person.SignedInAsync(other.Address, "luoyan");
        await using var page = await EventStream.OpenAsync(reader.Http, $"complaints/{id}/changes");
        await using var list = await EventStream.OpenAsync(reader.Http, "complaints/changes?after=" + ListSince.Text(DateTimeOffset.UtcNow));
        await acting.DoAsync(
            $"complaints/{id}/withdrawal",
            new
            {
                verifiedHow = "本人来电",
                manner = "Phone",
                payment = "None",
            }
        );
        (await page.ChangeAsync()).Lines.ShouldContain(line => line.EndsWith("陈静：撤回投诉", StringComparison.Ordinal));
        (await list.ChangeAsync()).Lines.ShouldHaveSingleItem().ShouldContain("陈静：");
    }

    [Fact]
    public async Task A_notice_that_came_and_one_that_was_read_at_one_program_reach_the_inbox_that_is_open_at_the_other()
    {
        Assert.SkipWhen(TestDatabase.Default == DatabaseProvider.Sqlite, "SQLite is one process");
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using var one = await ServerProcess.StartAsync(data);
        await using var other = await ServerProcess.StartAsync(data);
        using var handler = await one.ClientAsync("hemin");
        using var supervisor = await one.ClientAsync(MediationRoles.Supervisor);
        var id = (await handler.DoAsync("complaints", Api.AComplaint(narrative: "手续费没有说明。"))).GetProperty("id").GetString();
        var hemin = await data.ReadAsync(db => db.Users.Where(u => u.UserName == "hemin").Select(u => u.Id).SingleAsync());
        using var reader = await Person.SignedInAsync(other.Address, "hemin");
        await using var inbox = await EventStream.OpenAsync(reader.Http, "inbox/changes");
        await supervisor.DoAsync($"complaints/{id}/handler", new { handlerId = hemin });
        (await inbox.ChangeAsync()).Lines.ShouldContain(line => line.Contains("新通知："));

        var newest = (await handler.ReadAsync("inbox?unread=true")).GetProperty("rows")[0].GetProperty("id").GetString();
        await handler.DoAsync($"inbox/{newest}/reading", new { });
        (await inbox.ChangeAsync()).Lines.ShouldContain("1 条通知不再是未读");
    }
}
