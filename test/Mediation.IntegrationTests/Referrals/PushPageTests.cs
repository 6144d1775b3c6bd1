using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>What whoever pushes a case sees next.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class PushPageTests(OpenServer open)
{
    [Fact]
    public async Task Whoever_pushes_a_case_is_shown_at_once_that_the_body_received_it()
    {
        using var handler = await open.Server.HandlerAsync();
        MediationDriver driver = new(handler);
        var (id, number) = await driver.TakenUpAsync();
        await driver.ConsentAsync(await driver.ProposeAsync(id));
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        var tab = $"/complaints/{number}?tab=mediation";
        var form = Regex.Match(await person.OpenAsync(tab), "value=\"(?<name>PushCase:[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30));
        using var pushed = await person.FillAsync(tab, form.Groups["name"].Value, []);
        pushed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var shown = WebUtility.HtmlDecode(await person.OpenAsync(pushed.Headers.Location!.PathAndQuery));
        shown.ShouldSatisfyAllConditions(
            p => p.ShouldContain("对方已经收妥"),
            p => p.ShouldContain("待受理"),
            p => p.ShouldNotContain("data-refresh", Case.Sensitive, "nothing is waited for any more")
        );
    }
}
