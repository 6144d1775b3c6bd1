using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A form that was open too long, or stands in a tab of another sign-in.</summary>
[OnServerDatabase]
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
        var stale = Stale(page);

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

    [Fact]
    public async Task A_sign_in_page_that_was_open_too_long_leads_back_to_itself_with_the_name_still_there()
    {
        using var person = await Person.OpenSignInAsync(open.Server.Address);
        var stale = Stale(await person.OpenAsync("/signin"));
        using var answer = await person.PostAsync(
            "/signin",
            stale,
            "/signin",
            new(StringComparer.Ordinal)
            {
                ["userName"] = "chenjing",
                ["password"] = "Mediation-2026!",
                ["returnUrl"] = "/complaints",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/signin?error=expired&userName=chenjing&returnUrl=%2Fcomplaints");

        var again = await person.OpenAsync(answer.Headers.Location.ToString());
        again.ShouldContain("页面打开太久");
        again.ShouldContain("value=\"chenjing\"");
        (await person.Http.GetAsync(new Uri("/complaints", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.ShouldContain("name=\"returnUrl\" value=\"/complaints\"");
        using var done = await person.PostAsync(
            "/signin",
            again,
            "/signin",
            new(StringComparer.Ordinal)
            {
                ["userName"] = "chenjing",
                ["password"] = "Mediation-2026!",
                ["returnUrl"] = "/complaints",
            }
        );
        done.Headers.Location!.ToString().ShouldBe("/complaints");
    }

    [Theory]
    [InlineData("/preferences/language")]
    [InlineData("/preferences/theme")]
    public async Task A_switch_on_a_page_that_was_open_too_long_changes_nothing_and_goes_on(string form)
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        var cookies = person.Cookies;
        var stale = Stale(await person.OpenAsync("/desk"));
        using var answer = await person.PostAsync(form, stale, form, new(StringComparer.Ordinal) { ["value"] = "en" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        person.Cookies.ShouldBe(cookies);
        (await person.Http.GetAsync(new Uri("/desk", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/signin")]
    [InlineData("/signout")]
    [InlineData("/preferences/language")]
    [InlineData("/complaints/register")]
    public async Task A_form_that_breaks_off_is_a_bad_request_and_not_a_fault(string path)
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        using StringContent broken = new("--x\r\nContent-Disposition: form-data; name=\"userName\"\r\n\r\nchen");
        broken.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var answer = await person.Http.PostAsync(new Uri(path, UriKind.Relative), broken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_switch_without_a_value_is_a_bad_request_and_not_a_fault()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        using var answer = await person.PostAsync(
            "/preferences/language",
            await person.OpenAsync("/desk"),
            "/preferences/language",
            new(StringComparer.Ordinal)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string Stale(string page) => Token().Replace(page, m => m.Value.Replace(m.Groups["token"].Value, "CfDJ8stale", StringComparison.Ordinal));

    private static Dictionary<string, string> AComplaint() =>
        new(StringComparer.Ordinal)
        {
            ["channel"] = "Hotline",
            ["complainantName"] = "欧阳锋",
            ["productCode"] = "B02.2",
            ["causeCode"] = "C07",
            ["demandCode"] = "D01",
            ["narrative"] = "欧阳锋的年费说不清楚",
        };

    private static async Task<int> CountAsync(HttpClient compliance) =>
        (await compliance.ReadAsync($"reports/compliance?{Api.WholePeriod}")).GetProperty("total").GetInt32();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Token();
}
