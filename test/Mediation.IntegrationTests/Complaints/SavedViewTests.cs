using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A person keeps what a list is limited to under a name: over the API and above the list, for that person alone.</summary>
[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class SavedViewTests(OpenServer open)
{
    [Fact]
    public async Task Saved_renamed_and_removed_by_its_owner_and_seen_by_nobody_else()
    {
        using var handler = await open.Server.HandlerAsync();
        var saved = await handler.DoAsync("complaints/views", View("本月 大额", "琉璃瓦 退"));
        var id = saved.GetProperty("id").GetString()!;
        await handler.SendAsync("complaints/views", View("本月 大额")).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ViewNameTaken", "name");
        await handler.SendAsync("complaints/views", View(" ")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "name");
        await handler.DoAsync($"complaints/views/{id}/name", new { name = "年费" });

        using var other = await open.Server.ClientAsync(MediationRoles.Compliance);
        (await other.ReadAsync("complaints/views")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        await other.SendAsync($"complaints/views/{id}/removal", new { }).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:ViewNotFound");
        var row = (await handler.ReadAsync("complaints/views")).GetProperty("rows").EnumerateArray().ShouldHaveSingleItem();
        row.GetProperty("name").GetString().ShouldBe("年费");
        var query = row.GetProperty("query").GetString()!;
        query.ShouldStartWith("?open=true&state=Handling&search=");
        (await handler.ReadAsync("complaints" + query)).GetProperty("rows").GetArrayLength().ShouldBe(0);
        await handler.DoAsync($"complaints/views/{id}/removal", new { });
        (await handler.ReadAsync("complaints/views")).GetProperty("rows").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Its_owner_finds_it_above_the_list_and_the_words_are_marked_in_what_it_finds()
    {
        using var handler = await open.Server.HandlerAsync();
        await handler.DoAsync("complaints", Api.AComplaint(narrative: "開卡時說沒有年費，" + Guid.CreateVersion7()));
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        (await person.OpenAsync("/complaints?open=both&search=年费")).ShouldContain("開卡時說沒有<mark>年費</mark>，");
        var refused = await person.OpenAsync("/complaints?open=both&search=年费&after=x");
        refused.ShouldContain("role=\"alert\"");
    }

    [Theory]
    [InlineData("13800136072")]
    [InlineData("李淑华 年费")]
    [InlineData("440103195903124522")]
    public async Task What_names_a_person_is_not_kept_in_clear(string search)
    {
        using var handler = await open.Server.HandlerAsync();
        await handler.DoAsync("complaints", Api.AComplaint());
        await handler.SendAsync("complaints/views", View("她", search)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ViewNamesPerson");
        object[] elsewhere = [new { product = search }, new { cause = search }, new { verifiedCause = search }];
        foreach (var filter in elsewhere)
        {
            await handler
                .SendAsync("complaints/views", new { name = "她", filter })
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ViewNamesPerson");
        }
    }

    [Fact]
    public async Task A_view_has_what_its_list_can_have()
    {
        using var handler = await open.Server.HandlerAsync();
        (object Filter, string[]? Columns, string Field, string Code)[] wrong =
        [
            (new { product = new string('B', 5_000) }, null, "product", "Core:TooLong"),
            (new { product = "B0\0" }, null, "product", "Core:UnreadableText"),
            (new { cause = "C07" }, [.. Enumerable.Repeat("Amount", 400)], "columns", "Complaints:ColumnTwice"),
        ];
        foreach (var (filter, columns, field, code) in wrong)
        {
            await handler
                .SendAsync(
                    "complaints/views",
                    new
                    {
                        name = "x",
                        filter,
                        columns,
                    }
                )
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code, field);
        }
    }

    private static object View(string name, string? search = null) =>
        new
        {
            name,
            filter = new
            {
                open = true,
                state = "Handling",
                search,
            },
        };
}
