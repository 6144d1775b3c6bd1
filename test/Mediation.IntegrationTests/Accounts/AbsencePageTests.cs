namespace Mediation.IntegrationTests.Accounts;

/// <summary>The absence and the contact on the pages: one's own, and for an administrator anybody's.</summary>
public sealed partial class AbsencePageTests
{
    [Fact]
    public async Task A_person_goes_away_and_comes_back_and_says_where_notices_reach_them()
    {
        await using var server = await HostedServer.StartAsync();
        using var leader = await Person.SignedInAsync(server.Address, "chenjing");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
        var before = await leader.OpenAsync("/account");
        before.ShouldContain("我的请假与代办");
        var deputy = Choice().Match(before[before.IndexOf("name=\"deputyId\"", StringComparison.Ordinal)..]).Groups["id"].Value;
        Dictionary<string, string> Absence(DateOnly from, DateOnly until) =>
            new()
            {
                ["from"] = $"{from:yyyy-MM-dd}",
                ["until"] = $"{until:yyyy-MM-dd}",
                ["deputyId"] = deputy,
            };
        using (var refused = await leader.FillAsync("/account", "SetAbsence", Absence(today, today.AddDays(-1))))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("data-code=\"Accounts:PeriodReversed\"");
        }

        await DoneAsync(leader.FillAsync("/account", "SetAbsence", Absence(today, today.AddDays(3))));
        (await leader.OpenAsync("/account")).ShouldContain("请假；代办人：");
        var id = await server.IdOfAsync("chenjing");
        using var admin = await Person.SignedInAsync(server.Address, "admin");
        (await admin.OpenAsync($"/people/{id}")).ShouldContain("请假；代办人：");
        await DoneAsync(admin.FillAsync($"/people/{id}", "EndAbsenceOf", []));
        (await leader.OpenAsync("/account")).ShouldNotContain("请假；代办人：");

        await DoneAsync(leader.FillAsync("/account", "ChangeContact", new() { ["email"] = "chen.jing@bank.example", ["phone"] = "13800136072" }));
        (await leader.OpenAsync("/account")).ShouldContain("value=\"chen.jing@bank.example\"");
        var seen = await admin.OpenAsync($"/people/{id}");
        seen.ShouldContain("138****6072");
        seen.ShouldNotContain("chen.jing@bank.example");
    }

    [Fact]
    public async Task An_administrator_does_it_over_the_API_and_a_leader_does_not()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        using var handler = await server.HandlerAsync();
        var id = await server.IdOfAsync("chenjing");
        var away = new { from = "2026-11-01", until = "2199-01-01" };
        await handler.SendAsync($"people/{id}/absence", away).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await admin.SendAsync($"people/{id}/absence", away).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Accounts:AbsenceTooLong", "until");
        await admin.SendAsync($"people/{Guid.Empty}/return", new { }).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Accounts:NotFound");
        await admin.SendAsync($"people/{id}/return", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Accounts:NotAbsent");
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<option value=\"(?<id>[0-9a-f-]{36})\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Choice();
}
