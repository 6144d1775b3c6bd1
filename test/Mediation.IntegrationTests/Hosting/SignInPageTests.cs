using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class SignInPageTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/signin")]
    public async Task These_answer_without_a_sign_in(string path)
    {
        using var http = server.Client();
        (await http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_api_answers_a_stranger_with_401_and_a_page_sends_him_to_the_sign_in()
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false };
        using HttpClient http = new(handler) { BaseAddress = server.Address };
        (await http.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var page = await http.GetAsync(new Uri("/complaints", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.Headers.Location!.ToString().ShouldContain("/signin?returnUrl=%2Fcomplaints");
    }

    [Fact]
    public async Task A_forged_token_is_nobody()
    {
        using var http = server.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        (await http.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_wrong_client_secret_gets_no_token()
    {
        using var http = server.Client();
        using FormUrlEncodedContent form = new([new("grant_type", "client_credentials"), new("client_id", "demo-handler"), new("client_secret", "guess")]);
        (await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/..//evil.example", "/")]
    [InlineData("/.//evil.example", "/")]
    [InlineData("/%2e%2e//evil.example", "/")]
    [InlineData("/complaints", "/complaints")]
    public async Task Sign_in_leads_only_to_a_page_of_ours(string asked, string expected)
    {
        using var browser = await Person.OpenSignInAsync(server.Address);
        var answer = await browser.SignInAsync("chenjing", "Mediation-2026!", asked);
        answer.Headers.Location!.ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task A_cookie_alone_may_read_the_api_but_not_change_anything_through_it()
    {
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        (await person.Http.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await person.Http.SendAsync("complaints", Api.AComplaint())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_page_for_others_says_so_with_403()
    {
        using var admin = await Person.SignedInAsync(server.Address, "admin");
        var page = await admin.Http.GetAsync(new Uri("/complaints", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await page.Content.ReadAsStringAsync()).ShouldContain("您没有这项权限");
    }

    [Fact]
    public async Task The_administrator_begins_on_a_page_of_ours_and_finds_the_jobs_in_the_menu_which_nobody_else_has()
    {
        using var admin = await Person.OpenSignInAsync(server.Address);
        await admin.SignInAsync("admin", "Mediation-2026!");
        (await admin.Http.GetAsync(new Uri("/", UriKind.Relative))).Headers.Location!.ToString().ShouldBe("/system");
        var page = await admin.OpenAsync("/system");
        page.ShouldContain("系统状态");
        page.ShouldContain("href=\"/jobs\"");
        (await admin.Http.GetAsync(new Uri("/jobs", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var handler = await Person.SignedInAsync(server.Address, "chenjing");
        (await handler.OpenAsync("/desk")).ShouldNotContain("/jobs");
        (await handler.Http.GetAsync(new Uri("/system", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await handler.Http.GetAsync(new Uri("/jobs", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Pages_allow_no_inline_script_or_style_and_carry_none()
    {
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var page = await person.Http.GetAsync(new Uri("/complaints/register", UriKind.Relative));
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-inline");
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldNotContain(" style=\"");
        html.ShouldNotContain("onclick");
    }
}
