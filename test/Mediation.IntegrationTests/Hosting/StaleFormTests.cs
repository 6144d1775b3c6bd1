using System.Net;
using System.Text.RegularExpressions;
using Mediation.IntegrationTests.Support;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A form that was open too long, or stands in a tab of another sign-in.</summary>
[Collection(OpenServerCollection.Name)]
public sealed partial class StaleFormTests(OpenServer open)
{
    [Fact]
    public async Task It_comes_back_with_what_was_typed_and_does_nothing_until_it_is_sent_again()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        using var compliance = await open.Server.ClientAsync(Core.Security.MediationRoles.Compliance);
        var before = await CountAsync(compliance);
        var page = await person.OpenAsync("/complaints/register");
        var stale = Token().Replace(page, m => m.Value.Replace(m.Groups["token"].Value, "CfDJ8stale", StringComparison.Ordinal));

        using var refused = await person.PostAsync("/complaints/register", stale, "RegisterComplaint", AComplaint());
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var again = await refused.Content.ReadAsStringAsync();
        again.ShouldContain("Core:FormExpired");
        again.ShouldContain("欧阳锋的年费说不清楚");
        (await CountAsync(compliance)).ShouldBe(before);

        using var done = await person.PostAsync("/complaints/register", again, "RegisterComplaint", AComplaint());
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        (await CountAsync(compliance)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task In_a_tab_of_the_person_before_nothing_is_done_in_the_name_of_the_one_after()
    {
        using var first = await Person.SignedInAsync(open.Server.Address, "chenjing");
        var tab = await first.OpenAsync("/complaints/register");
        (await first.SignInAsync("hemin", "Mediation-2026!")).Dispose();
        using var answer = await first.PostAsync("/complaints/register", tab, "RegisterComplaint", AComplaint());
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("欧阳锋的年费说不清楚");
    }

    [Fact]
    public async Task A_form_from_a_foreign_page_does_nothing()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        using var compliance = await open.Server.ClientAsync(Core.Security.MediationRoles.Compliance);
        var before = await CountAsync(compliance);
        var fields = AComplaint();
        fields["_handler"] = "RegisterComplaint";
        using FormUrlEncodedContent forged = new(fields);
        using var answer = await person.Http.PostAsync(new Uri("/complaints/register", UriKind.Relative), forged);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CountAsync(compliance)).ShouldBe(before);
    }

    private static Dictionary<string, string> AComplaint() => new(StringComparer.Ordinal)
    {
        ["channel"] = "Hotline",
        ["complainantName"] = "欧阳锋",
        ["productCode"] = "B02.2",
        ["causeCode"] = "C07",
        ["demandCode"] = "D01",
        ["narrative"] = "欧阳锋的年费说不清楚",
    };

    private static async Task<int> CountAsync(HttpClient compliance) => (await compliance.ReadAsync("reports/first?from=2020-01-01&to=2029-12-31")).GetProperty("total").GetInt32();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
