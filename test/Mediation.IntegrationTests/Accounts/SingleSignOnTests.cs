using Mediation.Accounts.Domain;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>Single sign-on against the public <c>oidc-provider</c>: an account that an administrator made is found by its number, nobody is added.</summary>
public sealed partial class SingleSignOnTests
{
    [Fact]
    public async Task Who_has_an_account_with_the_number_comes_in_and_nobody_else()
    {
        await using var provider = await IdentityProvider.StartAsync();
        await using var server = await HostedServer.WithSettingsAsync(
            ("SingleSignOn__Authority", provider.Address.ToString().TrimEnd('/')),
            ("SingleSignOn__ClientId", "mediation"),
            ("SingleSignOn__ClientSecret", "secret-of-the-test")
        );
        await server.ChangeAsync(db => db.Users.Where(u => u.UserName == "hemin").ExecuteUpdateAsync(set => set.SetProperty(u => u.EmployeeNumber, "E-1001")));
        var before = await server.Data.ReadAsync(db => db.Users.CountAsync());

        using var person = await Person.OpenSignInAsync(server.Address);
        (await person.OpenAsync("/signin")).ShouldContain("/signin/sso");
        (await SignInAsync(person, "E-1001", "/complaints")).ShouldBe("/complaints");
        (await person.OpenAsync("/account")).ShouldContain("hemin");
        var session = await server.Data.ReadAsync(db => db.Set<UserSession>().SingleAsync());
        session.Method.ShouldBe(SessionMethod.SingleSignOn);

        foreach (var number in new[] { "E-9999", "e-1001" })
        {
            using var stranger = await Person.OpenSignInAsync(server.Address);
            (await SignInAsync(stranger, number, "/complaints")).ShouldBe("/signin?error=sso");
            (await stranger.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.Redirect);
        }

        (await server.Data.ReadAsync(db => db.Users.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task A_locked_account_does_not_come_in_by_it_and_an_answer_nobody_asked_for_opens_nothing()
    {
        await using var provider = await IdentityProvider.StartAsync();
        await using var server = await HostedServer.WithSettingsAsync(
            ("SingleSignOn__Authority", provider.Address.ToString().TrimEnd('/')),
            ("SingleSignOn__ClientId", "mediation"),
            ("SingleSignOn__ClientSecret", "secret-of-the-test")
        );
        await server.ChangeAsync(db =>
            db.Users.Where(u => u.UserName == "hemin")
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.EmployeeNumber, "E-1001").SetProperty(u => u.LockoutEnd, DateTimeOffset.MaxValue))
        );
        using var person = await Person.OpenSignInAsync(server.Address);
        (await SignInAsync(person, "E-1001", "/complaints")).ShouldBe("/signin?error=sso");
        using var forged = await person.Http.GetAsync(new Uri("/signin/sso/callback?code=x&state=y", UriKind.Relative));
        forged.Headers.Location!.ToString().ShouldBe("/signin?error=sso");
    }

    [Fact]
    public async Task It_is_off_unless_it_is_set()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.OpenSignInAsync(server.Address);
        (await person.OpenAsync("/signin")).ShouldNotContain("/signin/sso");
        (await person.Http.StatusAsync("/signin/sso")).ShouldNotBe(HttpStatusCode.OK);
    }

    /// <summary>As a browser does: from our link through the provider's pages and back.</summary>
    /// <returns>Where our callback leads.</returns>
    private static async Task<string> SignInAsync(Person person, string number, string returnUrl)
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using HttpClient atProvider = new(handler) { Timeout = Wait.Patience };
        using var asked = await person.Http.GetAsync(new Uri($"/signin/sso?returnUrl={Uri.EscapeDataString(returnUrl)}", UriKind.Relative));
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var next = asked.Headers.Location!;
        for (var step = 0; step < 20; step++)
        {
            if (next.AbsolutePath == "/signin/sso/callback")
            {
                using var back = await person.Http.GetAsync(next);
                return back.Headers.Location!.ToString();
            }

            using var answer = await atProvider.GetAsync(next);
            if (answer.Headers.Location is { } location)
            {
                next = new Uri(next, location);
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync();
            var form = Form().Match(page);
            form.Success.ShouldBeTrue(page);
            using FormUrlEncodedContent filled = new(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["prompt"] = Prompt().Match(page).Groups["prompt"].Value,
                    ["login"] = number,
                    ["password"] = "any",
                }
            );
            using var sent = await atProvider.PostAsync(new Uri(next, form.Groups["action"].Value), filled);
            next = new Uri(next, sent.Headers.Location!);
        }

        throw new InvalidOperationException("The provider leads round in circles.");
    }

    [GeneratedRegex("<form[^>]*action=\"(?<action>[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Form();

    [GeneratedRegex("name=\"prompt\" value=\"(?<prompt>[^\"]+)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Prompt();
}
