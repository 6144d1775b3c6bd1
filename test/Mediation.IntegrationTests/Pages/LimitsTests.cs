namespace Mediation.IntegrationTests.Pages;

/// <summary>A limit is said in one way everywhere: which limit, how long, in the list, on the desk and on the case.</summary>
[Trait("Category", "Browser")]
[Collection(DemoBrowserCollection.Name)]
public sealed partial class LimitsTests(DemoBrowser demo)
{
    [Theory]
    [InlineData("/complaints?open=true")]
    [InlineData("/desk?view=All")]
    public async Task Every_row_says_of_both_limits_what_its_case_says(string list)
    {
        using var person = await Person.SignedInAsync(demo.Server.Address, "luoyan");
        // The desk shows risk events and what is to be closed out, too: these have no limits of a case.
        var rows = Rows().Matches(await person.OpenAsync(list)).Where(r => !r.Value.Contains("/risk-events/", StringComparison.Ordinal));
        rows = [.. rows.Where(r => !r.Value.Contains("核对后销号", StringComparison.Ordinal))];
        rows.Count().ShouldBeGreaterThan(5);
        foreach (var row in rows)
        {
            var html = row.Value;
            var limits = Limits().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["words"].Value).Trim()).ToList();
            limits.ShouldNotBeEmpty(html);
            limits.ShouldAllBe(l => l.StartsWith("内部 ") || l.StartsWith("法定 "), "which limit it is");
            var page = WebUtility.HtmlDecode(await person.OpenAsync(Link().Match(html).Groups["href"].Value));
            foreach (var limit in limits)
            {
                page.ShouldContain(limit, Case.Sensitive, $"{Link().Match(html).Groups["href"].Value} says otherwise");
            }
        }
    }

    [Fact]
    public async Task A_row_that_the_reader_holds_says_so_and_the_sums_have_their_unit()
    {
        using var person = await Person.SignedInAsync(demo.Server.Address, "chenjing");
        var desk = await person.OpenAsync("/desk");
        desk.ShouldMatch("data-label=\"现在谁手里\">我</td>");
        desk.ShouldNotContain("data-label=\"现在谁手里\">陈静");
        desk.ShouldContain("金额（元）");
    }

    [Fact]
    public async Task An_ended_case_says_how_it_ended_and_nothing_of_what_is_still_to_be_done()
    {
        using var person = await Person.SignedInAsync(demo.Server.Address, "luoyan");
        var ended = Link().Match(Rows().Match(await person.OpenAsync("/complaints?open=false&state=Closed")).Value).Groups["href"].Value;
        var page = WebUtility.HtmlDecode(await person.OpenAsync(ended));
        page.ShouldMatch("日办结，(在法定时限内告知了投诉人|告知投诉人时已超过法定时限)");
        page.ShouldNotContain("前作出决定并答复投诉人");
    }

    [Fact]
    public async Task A_decided_case_says_until_when_the_complainant_is_to_be_notified()
    {
        using var person = await Person.SignedInAsync(demo.Server.Address, "luoyan");
        var rows = Rows().Matches(await person.OpenAsync("/complaints?state=Decided"));
        rows.Count.ShouldBeGreaterThan(0, "the demo year has a decided case");
        var page = WebUtility.HtmlDecode(await person.OpenAsync(Link().Match(rows[0].Value).Groups["href"].Value));
        page.ShouldContain("24:00 前告知投诉人");
        page.ShouldNotContain("前作出决定并答复投诉人");
    }

    [GeneratedRegex("<tr>\\s*<td class=\"first\">.*?</tr>", RegexOptions.Singleline, 30_000)]
    private static partial Regex Rows();

    [GeneratedRegex("<span class=\"(chip due|faint)[^\"]*\"[^>]*>(?<words>(内部|法定|&#x5185;|&#x6CD5;)[^<]*)</span>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Limits();

    [GeneratedRegex("<a href=\"(?<href>/complaints/TS-[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Link();
}
