using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A supervisor sees who handles how much, and gives several cases at once to somebody else.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class TeamTests(OpenServer open)
{
    [Fact]
    public async Task Several_cases_are_given_at_once_and_each_that_cannot_be_is_named_with_its_reason()
    {
        using var handler = await open.Server.HandlerAsync();
        using var supervisor = await open.Server.ClientAsync(MediationRoles.Supervisor);
        var (first, second, taken) = (await RegisteredAsync(handler), await RegisteredAsync(handler), await RegisteredAsync(handler));
        var (chenjing, hemin) = (await MemberAsync(supervisor, "陈静"), await MemberAsync(supervisor, "何敏"));
        await handler.DoAsync($"complaints/{taken}/assignments", new { });
        var before = TotalOf(await MemberAsync(supervisor, "何敏"));

        var unknown = Guid.CreateVersion7().ToString();
        var given = await supervisor.DoAsync(
            "complaints/handlers",
            new { complaintIds = new[] { first, first, taken, unknown, second }, handlerId = IdOf(hemin) }
        );

        given.GetProperty("reassigned").GetInt32().ShouldBe(2);
        given
            .GetProperty("refused")
            .EnumerateArray()
            .Select(r => (r.GetProperty("id").GetString(), r.GetProperty("code").GetString()))
            .ShouldBe([(taken, "Complaints:HandlerChanged"), (unknown, "Complaints:NotFound")]);
        TotalOf(await MemberAsync(supervisor, "何敏")).ShouldBe(before + 2);
        var rows = (await supervisor.ReadAsync($"complaints?handler={IdOf(hemin)}")).GetProperty("rows").EnumerateArray();
        rows.Select(r => r.GetProperty("id").GetString()).ShouldContain(first);
        (await supervisor.ReadAsync($"complaints/{second}/history")).ToString().ShouldContain("ComplaintAssigned");

        await supervisor.DoAsync(
            "complaints/handlers",
            new
            {
                complaintIds = new[] { taken },
                handlerId = IdOf(hemin),
                fromHandlerId = IdOf(chenjing),
            }
        );
        (await supervisor.ReadAsync($"complaints/{taken}")).GetProperty("handlerId").GetString().ShouldBe(IdOf(hemin));
    }

    [Fact]
    public async Task It_is_the_supervisor_s_and_names_what_is_missing()
    {
        using var handler = await open.Server.HandlerAsync();
        using var supervisor = await open.Server.ClientAsync(MediationRoles.Supervisor);
        await handler
            .SendAsync("complaints/handlers", new { complaintIds = new[] { Guid.CreateVersion7() }, handlerId = Guid.CreateVersion7() })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor
            .SendAsync("complaints/handlers", new { complaintIds = Array.Empty<Guid>(), handlerId = Guid.CreateVersion7() })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "complaintIds");
        await supervisor
            .SendAsync(
                "complaints/handlers",
                new { complaintIds = Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7()), handlerId = Guid.CreateVersion7() }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:TooManyAtOnce", "complaintIds");
        (await handler.GetAsync(new Uri("/api/v1/team", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task On_the_page_what_was_ticked_stays_when_nobody_was_chosen_and_goes_to_whoever_is()
    {
        using var handler = await open.Server.HandlerAsync();
        using var client = await open.Server.ClientAsync(MediationRoles.Supervisor);
        var id = await RegisteredAsync(handler);
        var hemin = IdOf(await MemberAsync(client, "何敏"));
        using var supervisor = await Person.SignedInAsync(open.Server.Address, "luoyan");
        var refused = await supervisor.FillAsync("/team", "ReassignComplaints", new() { ["complaintIds"] = id });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldMatch($"""value="{id}" checked""");
        var sent = await supervisor.FillAsync("/team", "ReassignComplaints", new() { ["complaintIds"] = id, ["handlerId"] = hemin });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await supervisor.OpenAsync($"/team?handler={hemin}")).ShouldContain(id);
        (await client.ReadAsync($"complaints/{id}")).GetProperty("handlerId").GetString().ShouldBe(hemin);
    }

    private static async Task<string> RegisteredAsync(HttpClient handler) =>
        (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;

    private static async Task<JsonElement> MemberAsync(HttpClient supervisor, string name) =>
        (await supervisor.ReadAsync("team")).GetProperty("members").EnumerateArray().Single(m => m.GetProperty("name").GetString() == name);

    private static string IdOf(JsonElement member) => member.GetProperty("id").GetString()!;

    private static int TotalOf(JsonElement member) => member.GetProperty("work").GetProperty("total").GetInt32();
}
