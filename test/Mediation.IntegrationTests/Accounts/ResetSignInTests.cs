using Mediation.Accounts.Domain;
using Mediation.Accounts.People;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>A reset of somebody's sign-in needs two administrators, and the person hears of it: one alone could act as anybody.</summary>
[OnServerDatabase]
public sealed partial class ResetSignInTests
{
    private static readonly Dictionary<string, string> Reason = new() { ["reason"] = "手机丢了，已电话核实" };

    [Fact]
    public async Task One_administrator_proposes_another_releases_and_the_person_is_told()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await Person.SignedInAsync(server.Address, "admin");
        using var second = await Person.SignedInAsync(server.Address, "admin2");
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var page = $"/people/{await server.IdOfAsync("hemin")}";
        using var proposed = await first.FillAsync(page, "ProposeReset", Reason);
        proposed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.OK, "nothing is reset yet");
        var own = await first.OpenAsync(page);
        own.ShouldNotContain("value=\"ReleaseReset\"");
        own.ShouldContain("请另一位管理员处理");
        using var alone = await first.FillAsync(page, "ReleaseReset", []);
        TemporaryPassword().IsMatch(await alone.Content.ReadAsStringAsync()).ShouldBeFalse("nobody releases what he proposed himself");

        var list = await second.OpenAsync("/people");
        list.ShouldMatch("<b class=\"count\"[^>]*>1</b>");
        list.ShouldContain("重置密码和验证器");
        list.ShouldContain("手机丢了，已电话核实");
        using var released = await second.FillAsync(page, "ReleaseReset", []);
        var password = TemporaryPassword().Match(await released.Content.ReadAsStringAsync()).Groups["password"].Value;
        password.ShouldNotBeEmpty();
        await AccountBank.CacheIsOverAsync();
        (await person.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.Redirect, "every session is over");

        using var again = await Person.OpenSignInAsync(server.Address);
        await again.SignInAsync("hemin", password);
        var account = await again.OpenAsync("/account");
        account.ShouldContain("您的登录被重置：管理员提出，方慧放行");
        account.ShouldContain("马上告诉合规部门");
        var kinds = await server.Data.ReadAsync(db => db.Set<SecurityEvent>().Select(e => e.Kind).ToListAsync());
        kinds.ShouldContain(SecurityEventKind.SignInResetProposed);
        kinds.ShouldContain(SecurityEventKind.SignInReset);
    }

    [Fact]
    public async Task A_refused_reset_changes_nothing_and_each_person_has_one_at_a_time()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await server.ClientAsync(MediationRoles.Admin);
        using var second = await server.ClientAsync("admin2");
        var hemin = await server.IdOfAsync("hemin");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(i => (i % 2 == 0 ? first : second).SendAsync($"people/{hemin}/resets", new { reason = "lost" }))
        );
        answers.Count(a => a.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(3);
        await first.SendAsync($"people/{hemin}/resets", new { }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
        var proposal = (await first.ReadAsync("people")).GetProperty("proposals").EnumerateArray().Single();
        proposal.GetProperty("kind").GetString().ShouldBe("SignInReset");
        var id = proposal.GetProperty("id").GetGuid();
        foreach (var admin in new[] { first, second })
        {
            await admin.SendAsync($"role-proposals/{id}/approvals", new { }).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Accounts:ProposalNotFound");
        }

        await second.DoAsync($"resets/{id}/refusals", new { });
        using var person = await Person.OpenSignInAsync(server.Address);
        (await person.SignInAsync("hemin", AccountBank.Password)).Headers.Location!.ToString().ShouldBe("/");
        (await person.OpenAsync("/account")).ShouldNotContain("data-reset");
    }

    [Fact]
    public async Task A_token_releases_nothing_whoever_it_belongs_to()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var (first, second) = (await AdministratorAsync(app, "admin"), await AdministratorAsync(app, "admin2"));
        var person = await app.PersonAsync("hemin", "何敏", null);
        await app.AsAsync(first, new ProposeReset.Input(person.Id, "lost"));
        var id = await app.ReadAsync(db => db.Set<AccountProposal>().Select(p => p.Id).SingleAsync());
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(second, new ReleaseReset.Input(id)))).Code.ShouldBe("Accounts:OnlyAtPage");
        (await app.ReadAsync(db => db.Set<AccountProposal>().Select(p => p.State).SingleAsync())).ShouldBe(ProposalState.Open);
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(second, new ResetSignIn.Input(person.Id)))).Code.ShouldBe("Core:PermissionMissing");
    }

    [Fact]
    public async Task With_one_administrator_who_can_sign_in_it_says_what_to_do()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        using var page = await Person.SignedInAsync(server.Address, "admin");
        (await page.OpenAsync("/people")).ShouldNotContain("可用的管理员只有");
        (await Verb.RunAsync(server.Data, ["doctor"])).Output.ShouldNotContain("administrator only");
        await admin.DoAsync($"people/{await server.IdOfAsync("admin2")}/locks", new { reason = "Left" });
        await admin
            .SendAsync($"people/{await server.IdOfAsync("hemin")}/resets", new { reason = "lost" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Accounts:NoSecondAdministrator");
        var shown = await page.OpenAsync("/people");
        shown.ShouldContain("可用的管理员只有 1 位");
        shown.ShouldContain("mediation reset-signin");
        var (code, output) = await Verb.RunAsync(server.Data, ["doctor"]);
        code.ShouldBe(1, output);
        output.ShouldContain("One administrator only can sign in");
    }

    private static Task<MediationUser> AdministratorAsync(TestApplication app, string name) => app.PersonAsync(name, name, null, MediationRoles.Admin);

    [GeneratedRegex("<code>(?<password>[A-Za-z2-9]{18})</code>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TemporaryPassword();
}
