using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Drafts without a script, by the buttons of the page, and over the API.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class DraftPageTests(OpenServer open)
{
    private const string Register = "/complaints/register";

    [Fact]
    public async Task A_button_keeps_what_was_typed_the_page_opens_it_again_and_discards_it()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "hemin");
        var words = $"话还没有说完 {Guid.CreateVersion7()}";
        Dictionary<string, string> typed = new()
        {
            ["keep"] = "true",
            ["narrative"] = words,
            ["claimedAmount"] = "许多",
            ["address"] = "天河路 1 号",
        };
        using var kept = await person.FillAsync(Register, "RegisterComplaint", typed);
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = WebUtility.HtmlDecode(await kept.Content.ReadAsStringAsync());
        page.ShouldContain("草稿已存");
        page.ShouldNotContain("data-typed", Case.Sensitive, "leaving it loses nothing");

        var address = AddressIn(await person.OpenAsync(Register));
        var resumed = WebUtility.HtmlDecode(await person.OpenAsync(address));
        resumed.ShouldContain(words);
        resumed.ShouldContain("value=\"许多\"", Case.Sensitive, "what cannot be read is kept as it was typed");
        resumed.ShouldMatch("<details class=\"further w6\" open");

        using var colleague = await Person.SignedInAsync(open.Server.Address, "chenjing");
        (await colleague.OpenAsync(Register)).ShouldNotContain(address);
        (await colleague.OpenAsync(address, HttpStatusCode.NotFound)).ShouldNotContain(words);

        var form = $"DiscardDraft:{address.Split('=')[1].Replace("-", "", StringComparison.Ordinal)}";
        (await person.FillAsync(Register, form, [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.OpenAsync(Register)).ShouldNotContain(address);
    }

    [Fact]
    public async Task A_machine_keeps_reads_and_removes_its_own_drafts_and_asks_for_a_classification()
    {
        using var handler = await open.Server.HandlerAsync();
        object draft = new { fields = new { narrative = new[] { "一件没有写完的投诉" } } };
        var saved = await handler.DoAsync("complaints/drafts", draft);
        var id = saved.GetProperty("draftId").GetString();
        (await handler.ReadAsync($"complaints/drafts/{id}")).GetProperty("fields").GetProperty("narrative")[0].GetString().ShouldBe("一件没有写完的投诉");
        await handler
            .SendAsync("complaints/drafts", new { fields = new { password = new[] { "x" } } })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:DraftFieldUnknown", "fields");
        await handler.DoAsync($"complaints/drafts/{id}/removal", new { });
        (await handler.ReadAsync("complaints/drafts")).GetProperty("rows").EnumerateArray().ShouldNotContain(r => r.GetProperty("id").GetString() == id);

        await handler.DoAsync("complaints", Api.AComplaint(narrative: "提前还款收了违约金，合同里没有写。"));
        var suggested = await handler.DoAsync("complaints/classification-suggestions", new { narrative = "提前还款被收违约金" });
        suggested.GetProperty("products").GetArrayLength().ShouldBeGreaterThan(0);
        suggested.GetProperty("cases").EnumerateArray().ShouldAllBe(c => c.GetProperty("words").GetArrayLength() > 0);
    }

    private static string AddressIn(string page)
    {
        var start = page.IndexOf("/complaints/register?draft=", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, "the draft is listed");
        return page[start..page.IndexOf('"', start)];
    }
}
