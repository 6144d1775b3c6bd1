using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.PolicyStudio;

/// <summary>A year of the calendar is drafted by one machine client and published by another, with the refusals of each step.</summary>
[OnServerDatabase]
public sealed class CalendarOverHttpTests
{
    private const string Notice = """
        {"year":2027,"papers":["国办发明电〔2026〕7号"],"days":[
          {"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"春节","date":"2027-02-06","isOffDay":true},
          {"name":"劳动节","date":"2027-05-01","isOffDay":true},{"name":"劳动节","date":"2027-05-02","isOffDay":true},
          {"name":"国庆节","date":"2027-10-01","isOffDay":true},{"name":"国庆节","date":"2027-10-02","isOffDay":true},
          {"name":"国庆节","date":"2027-10-03","isOffDay":true}]}
        """;

    [Fact]
    public async Task A_year_is_loaded_by_one_and_published_by_another()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        using var officer = await server.ClientAsync(MediationRoles.Compliance);
        using var handler = await server.HandlerAsync();

        await handler
            .SendAsync("calendar/drafts", new { content = Notice, note = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await officer
            .SendAsync("calendar/drafts", new { content = Notice, note = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await admin.SendAsync("calendar/drafts", new { content = Notice }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "note");
        await admin
            .SendAsync("calendar/drafts", new { content = "{", note = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Policies:NotJson", "content");
        await admin
            .SendAsync("calendar/drafts", new { content = Notice.Replace("2027-10-03", "2027-10-02"), note = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Calendar:DayTwice", "content");
        await admin
            .SendAsync(
                "calendar/drafts",
                new
                {
                    year = 2027,
                    notice = "x",
                    rest = "2027-01-01",
                    note = "x",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Calendar:LineUnreadable", "rest");
        await admin
            .SendAsync("calendar/drafts", new { contents = Notice, note = "x" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownField", "contents");
        await officer
            .SendAsync(
                "policy-drafts",
                new
                {
                    policy = "complaint-duties",
                    content = "{}",
                    note = "x",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Policies:NotEditable");

        var draft = (await admin.DoAsync("calendar/drafts", new { content = Notice, note = "国务院办公厅通知" })).GetProperty("draftId").GetString()!;
        var read = await officer.ReadAsync($"policy-drafts/{draft}");
        read.GetProperty("differences").GetArrayLength().ShouldBe(8);
        (read.GetProperty("mayApprove").GetBoolean(), (await admin.ReadAsync($"policy-drafts/{draft}")).GetProperty("mayApprove").GetBoolean()).ShouldBe(
            (true, false)
        );
        await admin.SendAsync($"policy-drafts/{draft}/publications", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Policies:FourEyes");
        await officer.SendAsync($"policy-drafts/{draft}/publications", new { version = 7 }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Core:StaleEdit");
        await officer.SendAsync($"policy-drafts/{draft}/rejections", new { }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
        await officer.DoAsync($"policy-drafts/{draft}/publications", new { });
        await officer.SendAsync($"policy-drafts/{draft}/publications", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Policies:Decided");

        var calendar = await admin.ReadAsync("calendar?year=2027");
        (calendar.GetProperty("version").GetInt32(), calendar.GetProperty("days").GetArrayLength()).ShouldBe((2, 7));
        (await admin.ReadAsync("calendar/moved-limits?calendarVersion=2")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        var policies = (await officer.ReadAsync("policies")).GetProperty("rows").EnumerateArray();
        policies.Single(p => p.GetProperty("policy").GetString() == "work-calendar").GetProperty("origin").GetString().ShouldBe("Institution");
        (await officer.ReadAsync("policies/work-calendar?shown=1")).GetProperty("shown").GetInt32().ShouldBe(1);
        await officer.GetAsync(new Uri("/api/v1/policies/nothing", UriKind.Relative)).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Policies:NotFound");
    }
}
