namespace Mediation.IntegrationTests.Accounts;

public sealed class PasswordTests
{
    private const string Cases = "/api/v1/complaints";
    private const string Rare = "lantern copper window eleven";

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_tokens_and_this_one_goes_on()
    {
        await using var server = await HostedServer.StartAsync();
        using var here = await Person.SignedInAsync(server.Address, "hemin");
        using var there = await Person.SignedInAsync(server.Address, "hemin");
        using var machine = await server.ClientAsync("hemin");

        using var done = await ChangeAsync(here, AccountBank.Password, Rare);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await here.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.OK);
        (await there.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        (await machine.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Unauthorized);

        using var browser = await Person.OpenSignInAsync(server.Address);
        (await browser.SignInAsync("hemin", AccountBank.Password)).Headers.Location!.ToString().ShouldContain("error=failed");
        (await browser.SignInAsync("hemin", Rare)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("not the present one", Rare, Rare, "Accounts:WrongPassword")]
    [InlineData(AccountBank.Password, "password2026!", "password2026!", "Accounts:PasswordCommon")]
    [InlineData(AccountBank.Password, "heminhemin2026", "heminhemin2026", "Accounts:PasswordCommon")]
    [InlineData(AccountBank.Password, "short", "short", "Accounts:PasswordTooShort")]
    [InlineData(AccountBank.Password, Rare, "another one altogether", "Accounts:PasswordsDiffer")]
    [InlineData(AccountBank.Password, AccountBank.Password, AccountBank.Password, "Accounts:PasswordSame")]
    public async Task What_is_wrong_stands_beside_its_field_and_no_password_comes_back(string current, string password, string repeated, string code)
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        using var refused = await ChangeAsync(person, current, password, repeated);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await refused.Content.ReadAsStringAsync();
        page.ShouldContain($"data-code=\"{code}\"");
        page.ShouldNotContain($"value=\"{password}\"");
    }

    [Fact]
    public async Task Guesses_at_the_present_password_end()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        for (var i = 0; i < 10; i++)
        {
            using var wrong = await ChangeAsync(person, $"guess {i}", Rare);
        }

        using var refused = await ChangeAsync(person, AccountBank.Password, Rare);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("data-code=\"Accounts:TooManyAttempts\"");
    }

    [Fact]
    public async Task With_a_temporary_password_nothing_is_open_but_choosing_another()
    {
        await using var server = await HostedServer.StartAsync();
        await server.ChangeAsync(db => db.Users.Where(u => u.UserName == "hemin").ExecuteUpdateAsync(set => set.SetProperty(u => u.PasswordIsTemporary, true)));
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        person.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var page = await person.Http.GetAsync(new Uri("/complaints", UriKind.Relative));
        page.Headers.Location!.ToString().ShouldBe("/account");
        (await person.Http.StatusAsync(Cases)).ShouldBe(HttpStatusCode.Forbidden);

        using var done = await ChangeAsync(person, AccountBank.Password, Rare);
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> ChangeAsync(Person person, string current, string password, string? repeated = null) =>
        person.FillAsync(
            "/account",
            "ChangePassword",
            new()
            {
                ["current"] = current,
                ["password"] = password,
                ["repeated"] = repeated ?? password,
            }
        );
}
