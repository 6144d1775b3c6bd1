using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>The caller on the page of registration, and the sums that are typed there.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class CallerPageTests(OpenServer open)
{
    private const string Register = "/complaints/register";
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task Looking_a_caller_up_registers_nothing_keeps_what_was_typed_and_shows_the_earlier_complaint_and_again_once_registered()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var first = NumberIn(await person.FillAsync(Register, "RegisterComplaint", Typed()));
        var typed = Typed();
        typed["check"] = "true";
        (typed["receivedAt"], typed["acting"], typed["actingValidUntil"]) = ("2026-03-", "Agent", "31");
        using var looked = await person.FillAsync(Register, "RegisterComplaint", typed);
        looked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = WebUtility.HtmlDecode(await looked.Content.ReadAsStringAsync());
        page.ShouldSatisfyAllConditions(
            p => p.ShouldContain($"/complaints/{first}"),
            p => p.ShouldContain("电话或证件相同的在前"),
            p => p.ShouldContain(typed["narrative"])
        );

        var registered = await person.FillAsync(Register, "RegisterComplaint", Typed());
        var opened = WebUtility.HtmlDecode(await person.OpenAsync(registered.Headers.Location!.PathAndQuery));
        opened.ShouldMatch(@"风险：一般（\d+ 分）");
        opened.ShouldContain("同一投诉人的其他投诉");
        opened.ShouldContain($"/complaints/{first}");
        (await person.OpenAsync($"/complaints/{NumberIn(registered)}")).ShouldNotContain(
            "同一投诉人的其他投诉",
            Case.Sensitive,
            "only when it was just registered"
        );
    }

    [Fact]
    public async Task Without_a_number_there_is_nobody_to_look_up_and_one_fault_is_called_one()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        using var refused = await person.FillAsync(Register, "RegisterComplaint", new() { ["check"] = "true", ["narrative"] = "说了一半" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        page.ShouldSatisfyAllConditions(
            p => p.ShouldContain("先填写电话、证件号码，或至少两个字的姓名，再查。"),
            p => p.ShouldContain("有 1 处需要改一下"),
            p => p.ShouldContain("说了一半")
        );
    }

    [Fact]
    public async Task A_sum_that_reads_like_ten_thousands_of_what_was_said_is_asked_about_and_taken_when_confirmed()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var typed = Typed();
        (typed["narrative"], typed["claimedAmount"]) = ($"多收了３万元 {Guid.CreateVersion7()}", "3");
        using var asked = await person.FillAsync(Register, "RegisterComplaint", new(typed));
        asked.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await asked.Content.ReadAsStringAsync()).ShouldContain("data-code=\"Complaints:ClaimInTenThousands\"");
        using var confirmed = await person.FillAsync(Register, "RegisterComplaint", new(typed) { ["sumChecked"] = "true" });
        confirmed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static Dictionary<string, string> Typed() =>
        new()
        {
            ["channel"] = "Hotline",
            ["complainantName"] = "周大有",
            ["phone"] = "13800136088",
            ["productCode"] = "B02.2",
            ["causeCode"] = "C07",
            ["demandCode"] = "D01",
            ["narrative"] = $"账单看不懂 {Guid.CreateVersion7()}",
            ["groupSize"] = "1",
        };

    private string NumberIn(HttpResponseMessage answer) => new Uri(server.Address, answer.Headers.Location!).AbsolutePath.Split('/')[^1];
}
