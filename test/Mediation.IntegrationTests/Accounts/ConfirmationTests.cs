namespace Mediation.IntegrationTests.Accounts;

/// <summary>Exports, changes of rights and many reveals need a proof of who asks that is no older than five minutes.</summary>
public sealed class ConfirmationTests
{
    private const string Export = "/api/v1/reports/complaints/export?open=true";

    [Fact]
    public async Task An_export_asks_for_the_password_when_the_last_proof_is_old_and_comes_after_it()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        (await person.Http.StatusAsync(Export)).ShouldBe(HttpStatusCode.OK);
        await server.ConfirmedBeforeAsync(TimeSpan.FromMinutes(6));
        await AccountBank.CacheIsOverAsync();

        await person.Http.GetAsync(new Uri(Export, UriKind.Relative)).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:ConfirmIdentity");
        person.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var asked = await person.Http.GetAsync(new Uri(Export, UriKind.Relative));
        var to = asked.Headers.Location!.ToString();
        to.ShouldBe("/signin/confirm?returnUrl=" + Uri.EscapeDataString(Export));

        (await ConfirmAsync(person, to, "guess")).ShouldContain("error=failed");
        (await ConfirmAsync(person, to, AccountBank.Password)).ShouldBe(Export);
        (await person.Http.StatusAsync(Export)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_that_needs_it_says_so_and_leads_there()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        await server.ConfirmedBeforeAsync(TimeSpan.FromMinutes(6));
        await AccountBank.CacheIsOverAsync();
        using var refused = await person.FillAsync("/account", "ProposeSecondFactor", []);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("href=\"/signin/confirm?returnUrl=%2Faccount\"");
    }

    [Fact]
    public async Task Guesses_at_the_confirmation_are_counted_as_those_at_the_sign_in()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        for (var i = 0; i < 10; i++)
        {
            await ConfirmAsync(person, "/signin/confirm", "guess");
        }

        using var sentAway = await PostAsync(person, "/signin/confirm", AccountBank.Password);
        sentAway.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_eleventh_reveal_within_an_hour_needs_it_too()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("HO");
        var handler = await app.PersonAsync("h", "何", "HO", MediationRoles.Handler);
        RevealCounter counter = new(app.Clock);
        CurrentUser user = new(new PermissionCatalog());
        user.Become(new Actor(handler.Id, "何", [], null, null, null) { Session = new SessionFacts(Guid.Empty, app.Now.AddMinutes(-6)) });
        for (var i = 0; i < 10; i++)
        {
            counter.Count(user);
        }

        Should.Throw<BusinessException>(() => counter.Count(user)).Code.ShouldBe(CoreErrors.ConfirmIdentityCode);
        user.Become(user.Actor with { Session = new SessionFacts(Guid.Empty, app.Now) });
        counter.Count(user);
    }

    private static async Task<string> ConfirmAsync(Person person, string page, string password)
    {
        using var answer = await PostAsync(person, page, password);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> PostAsync(Person person, string page, string password) =>
        await person.PostAsync("/signin/confirm", await person.OpenAsync(page), "/signin/confirm", new() { ["password"] = password });
}
