using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A group of complaints with one cause, by machine clients and on the case page, with what audit verify says of it.</summary>
[OnServerDatabase]
public sealed class GroupOverHttpTests
{
    [Fact]
    public async Task A_group_counts_persons_has_five_speakers_and_closing_it_leaves_each_case_open()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var (first, firstNumber) = await InHandAsync(handler, "王小明", 12);
        var (second, secondNumber) = await InHandAsync(handler, "陈立", 8);
        var (_, againNumber) = await InHandAsync(handler, "陈立", 1);
        await handler
            .SendAsync($"complaints/{first}/group", new { matter = "理财到期未兑付" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor
            .SendAsync($"complaints/{first}/group/members", new { otherNumber = secondNumber })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:NotOfGroup");
        await supervisor.DoAsync($"complaints/{first}/group", new { matter = "理财到期未兑付" });
        await supervisor
            .SendAsync($"complaints/{first}/group", new { matter = "理财到期未兑付" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:InGroupAlready");
        await supervisor.DoAsync($"complaints/{first}/group/members", new { otherNumber = secondNumber });
        await supervisor
            .SendAsync($"complaints/{first}/group/members", new { otherNumber = againNumber })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:GroupSamePerson", "otherNumber");
        await handler.DoAsync($"complaints/{second}/group/election", new { represents = true });
        var group = (await handler.ReadAsync($"complaints/{second}/group")).GetProperty("group");
        (group.GetProperty("cases").GetInt32(), group.GetProperty("persons").GetInt32(), group.GetProperty("personsByInterview").GetInt32()).ShouldBe(
            (2, 20, 20)
        );
        group.GetProperty("isMajorByPersons").GetBoolean().ShouldBeTrue();
        group
            .GetProperty("members")
            .EnumerateArray()
            .Single(m => m.GetProperty("represents").GetBoolean())
            .GetProperty("number")
            .GetString()
            .ShouldBe(secondNumber);
        (await handler.ReadAsync($"complaints/{first}")).GetProperty("riskLevel").GetString().ShouldNotBe("Critical", "a person decides");
        await handler.DoAsync($"complaints/{first}/risk-assessments", new { });
        (await handler.ReadAsync($"complaints/{first}")).GetProperty("riskLevel").GetString().ShouldBe("Critical", "twenty came in person");
        using (var person = await Person.SignedInAsync(server.Address, "luoyan"))
        {
            var page = await person.OpenAsync($"/complaints/{firstNumber}");
            page.ShouldContain("2 件，20 人，其中面谈 20 人");
            page.ShouldContain("结束群体投诉");
        }

        var closed = await supervisor.DoAsync($"complaints/{first}/group/closure", new { finding = "按合同兑付。", disagreeing = new[] { second } });
        (closed.GetProperty("members").GetInt32(), closed.GetProperty("stillOpen").GetInt32()).ShouldBe((2, 2));
        (await handler.ReadAsync($"complaints/{second}")).GetProperty("state").GetString().ShouldBe("Handling");
        (await handler.ReadAsync($"complaints/{second}/history")).ToString().ShouldContain("按合同兑付。");
        await supervisor
            .SendAsync($"complaints/{second}/group/departure", new { reason = "不同意。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:GroupClosed");
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }

    [Fact]
    public async Task Of_two_elections_of_a_fifth_speaker_at_once_one_is_refused()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        List<(string Id, string Number)> cases = [];
        foreach (var name in new[] { "王小明", "陈立", "何敏", "赵敏", "孙洁", "周宁" })
        {
            cases.Add(await InHandAsync(handler, name, 1));
        }

        await supervisor.DoAsync($"complaints/{cases[0].Id}/group", new { matter = "理财到期未兑付" });
        foreach (var (_, number) in cases.Skip(1))
        {
            await supervisor.DoAsync($"complaints/{cases[0].Id}/group/members", new { otherNumber = number });
        }

        foreach (var (id, _) in cases.Take(4))
        {
            await handler.DoAsync($"complaints/{id}/group/election", new { represents = true });
        }

        var answers = await Task.WhenAll(cases.Skip(4).Select(c => handler.SendAsync($"complaints/{c.Id}/group/election", new { represents = true })));
        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
    }

    private static async Task<(string Id, string Number)> InHandAsync(HttpClient handler, string name, int persons)
    {
        var registered = await handler.DoAsync(
            "complaints",
            new
            {
                channel = "Visit",
                complainantName = name,
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D01",
                narrative = "理财产品到期没有兑付。",
                groupSize = persons,
            }
        );
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return (id, registered.GetProperty("number").GetString()!);
    }
}
