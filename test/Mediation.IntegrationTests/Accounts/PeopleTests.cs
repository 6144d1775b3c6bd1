using Mediation.Accounts.People;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>What administrators do to accounts, over the API and on the pages; roles need two of them.</summary>
public sealed partial class PeopleTests
{
    [Fact]
    public async Task A_new_person_works_only_when_a_second_administrator_approved_the_roles()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await server.ClientAsync(MediationRoles.Admin);
        using var second = await server.ClientAsync("admin2");
        var made = await AddAsync(first, "linxia");
        var (id, password) = (made.GetProperty("id").GetGuid(), made.GetProperty("temporaryPassword").GetString()!);
        using var person = await NewPersonAsync(server, "linxia", password);
        (await person.Http.StatusAsync("/api/v1/complaints")).ShouldBe(HttpStatusCode.Forbidden);

        var proposal = await ProposalAsync(first);
        await first.SendAsync($"role-proposals/{proposal}/approvals", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Accounts:FourEyes");
        await second.DoAsync($"role-proposals/{proposal}/approvals", new { });
        (await person.Http.StatusAsync("/api/v1/complaints")).ShouldBe(HttpStatusCode.OK, "roles hold from the next request on");
        await second.SendAsync($"role-proposals/{proposal}/approvals", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Accounts:ProposalDecided");

        // Taking roles needs two as well.
        await second.DoAsync(
            $"people/{id}/role-proposals",
            new
            {
                roles = Array.Empty<string>(),
                unit = "GZ",
                reason = "left",
            }
        );
        await second
            .SendAsync($"role-proposals/{await ProposalAsync(first)}/approvals", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Accounts:FourEyes");
        await first.DoAsync($"role-proposals/{await ProposalAsync(first)}/approvals", new { });
        (await person.Http.StatusAsync("/api/v1/complaints")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_administrator_is_given_no_other_role_and_the_doctor_names_who_has_one()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        var hemin = await server.IdOfAsync("hemin");
        var roles = new[] { "Handler", "Admin" };
        await admin
            .SendAsync(
                $"people/{hemin}/role-proposals",
                new
                {
                    roles,
                    unit = "GZ",
                    reason = "deputy",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Accounts:AdministratorAlone", "roles");
        await admin
            .SendAsync(
                "people",
                new
                {
                    userName = "both",
                    name = "林夏",
                    unit = "GZ",
                    roles,
                    reason = "new",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Accounts:AdministratorAlone", "roles");
        (await server.Data.ReadAsync(db => db.Users.AnyAsync(u => u.UserName == "both"))).ShouldBeFalse();
        (await Verb.RunAsync(server.Data, ["doctor"])).Output.ShouldNotContain("holds other roles");

        await server.ChangeAsync(async db =>
        {
            var role = await db.Roles.SingleAsync(r => r.Name == MediationRoles.Admin);
            db.Add(new Microsoft.AspNetCore.Identity.IdentityUserRole<Guid> { UserId = hemin, RoleId = role.Id });
            return await db.SaveChangesAsync();
        });
        var (code, output) = await Verb.RunAsync(server.Data, ["doctor"]);
        code.ShouldBe(1, output);
        output.ShouldContain("hemin is an administrator and holds other roles as well");
    }

    [Fact]
    public async Task Nobody_approves_for_himself_nor_locks_or_resets_himself_or_an_administrator()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await server.ClientAsync(MediationRoles.Admin);
        using var second = await server.ClientAsync("admin2");
        var self = await server.IdOfAsync("admin");
        await second.DoAsync(
            $"people/{self}/role-proposals",
            new
            {
                roles = new[] { "Compliance" },
                unit = "HO",
                reason = "deputy",
            }
        );
        await first
            .SendAsync($"role-proposals/{await ProposalAsync(first)}/approvals", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Accounts:FourEyes");
        await first.SendAsync($"people/{self}/locks", new { reason = "Other" }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Accounts:NotYourself");
        await second
            .SendAsync($"people/{self}/resets", new { reason = "lost" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Accounts:ResetOfAdministrator");
        await first.SendAsync($"people/{self}/resets", new { reason = "lost" }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Accounts:NotYourself");
    }

    [Fact]
    public async Task Of_two_administrators_who_lock_each_other_at_once_one_is_refused()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await server.ClientAsync(MediationRoles.Admin);
        using var second = await server.ClientAsync("admin2");
        var (one, two) = (await server.IdOfAsync("admin"), await server.IdOfAsync("admin2"));
        var answers = await Task.WhenAll(
            first.SendAsync($"people/{two}/locks", new { reason = "Left" }),
            second.SendAsync($"people/{one}/locks", new { reason = "Left" })
        );
        answers.Count(a => a.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
    }

    [Fact]
    public async Task Of_equal_proposals_at_once_one_is_taken()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        var hemin = await server.IdOfAsync("hemin");
        var proposal = new
        {
            roles = new[] { "Supervisor" },
            unit = "GZ",
            reason = "deputy",
        };
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => admin.SendAsync($"people/{hemin}/role-proposals", proposal)));
        answers.Count(a => a.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(7);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        await AddRefusedAsync(admin, "ｃｈｅｎｊｉｎｇ", "GZ", "userName", "Accounts:UserNameLetters");
        await AddRefusedAsync(admin, "ChenJing", "GZ", "userName", null, "Accounts:UserNameTaken", HttpStatusCode.Conflict);
        await AddRefusedAsync(admin, "linxia", "gz", "unit", null, "Accounts:UnknownUnit", HttpStatusCode.BadRequest);
        var hemin = await server.IdOfAsync("hemin");
        await admin
            .SendAsync(
                $"people/{hemin}/role-proposals",
                new
                {
                    roles = new[] { "Handler" },
                    unit = "GZ",
                    reason = "same",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Accounts:NothingChanges");
        await admin
            .SendAsync(
                $"people/{hemin}/role-proposals",
                new
                {
                    roles = new[] { "Emperor" },
                    unit = "GZ",
                    reason = "x",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownChoice", "roles");
        await admin.SendAsync($"people/{Guid.Empty}/locks", new { reason = "Left" }).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Accounts:NotFound");
    }

    [Fact]
    public async Task What_waits_for_an_administrator_stands_in_the_menu_and_on_the_list_with_who_asked_why_and_where()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await Person.SignedInAsync(server.Address, "admin");
        using var second = await Person.SignedInAsync(server.Address, "admin2");
        var before = await second.OpenAsync("/people");
        before.ShouldNotContain("class=\"count\"");
        MediationRoles.OfBank.ShouldAllBe(role => before.Contains($"value=\"{role}\"", StringComparison.Ordinal));
        MediationRoles.OfBodies.ShouldAllBe(role => !before.Contains($"value=\"{role}\"", StringComparison.Ordinal), "they come with the body");
        using var added = await first.FillAsync(
            "/people",
            "AddPerson",
            new()
            {
                ["userName"] = "xinren",
                ["name"] = "辛仁",
                ["unit"] = "GZ",
                ["roles"] = "Handler",
                ["reason"] = "新到岗",
            }
        );
        var shown = await added.Content.ReadAsStringAsync();
        TemporaryPassword().IsMatch(shown).ShouldBeTrue(shown);
        shown.ShouldContain("辛仁的临时密码");
        shown.ShouldContain("xinren", Case.Sensitive, "the list has the new account");
        shown.ShouldNotContain("value=\"辛仁\"", Case.Sensitive, "the form is not left filled");

        var list = await second.OpenAsync("/people");
        list.ShouldMatch("<b class=\"count\"[^>]*>1</b>");
        foreach (var words in new[] { "辛仁", "新到岗", "广州分行", "去审批", "待审批" })
        {
            list.ShouldContain(words);
        }

        var own = await first.OpenAsync("/people");
        own.ShouldNotContain("class=\"count\"", Case.Sensitive, "nobody decides what he proposed himself");
        own.ShouldNotContain("去审批");
        (await second.OpenAsync($"/people/{await server.IdOfAsync("xinren")}")).ShouldContain("还没有任何权限");
    }

    [Fact]
    public async Task A_lock_says_why()
    {
        await using var server = await HostedServer.StartAsync();
        using var admin = await server.ClientAsync(MediationRoles.Admin);
        await admin
            .SendAsync($"people/{await server.IdOfAsync("hemin")}/locks", new { })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
    }

    [Fact]
    public async Task The_list_of_people_is_paged_by_user_name()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var admin = await app.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        for (var i = 0; i < 204; i++)
        {
            await app.PersonAsync($"person{i:000}", "某人", null);
        }

        var first = await app.AsAsync(admin, new ListPeople.Input());
        var second = await app.AsAsync(admin, new ListPeople.Input(After: first.Next));
        var third = await app.AsAsync(admin, new ListPeople.Input(After: second.Next));
        (first.People.Count, second.People.Count, first.Previous, third.Next).ShouldBe((100, 100, null, null));
        string[] names = [.. first.People.Concat(second.People).Concat(third.People).Select(p => p.UserName)];
        names.Length.ShouldBe(first.Total);
        names.ShouldBe(names.Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase));
        var back = await app.AsAsync(admin, new ListPeople.Input(Before: third.Previous));
        back.People.Select(p => p.UserName).ShouldBe(second.People.Select(p => p.UserName));
    }

    [Fact]
    public async Task On_the_pages_one_proposes_and_another_approves_and_locks()
    {
        await using var server = await HostedServer.StartAsync();
        using var first = await Person.SignedInAsync(server.Address, "admin");
        using var second = await Person.SignedInAsync(server.Address, "admin2");
        var page = $"/people/{await server.IdOfAsync("hemin")}";
        using var proposed = await first.FillAsync(
            page,
            "ProposeRoles",
            new()
            {
                ["roles"] = "Supervisor",
                ["unit"] = "GZ",
                ["reason"] = "promoted",
            }
        );
        proposed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await first.OpenAsync(page)).ShouldNotContain("value=\"ApproveRoles\"");
        (await first.OpenAsync("/people")).ShouldContain(page);

        using var approved = await second.FillAsync(page, "ApproveRoles", []);
        approved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await second.OpenAsync(page)).ShouldContain("value=\"Supervisor\" checked");

        using var locked = await second.FillAsync(page, "LockPerson", new() { ["reason"] = "Left" });
        locked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var gone = await Person.OpenSignInAsync(server.Address);
        (await gone.SignInAsync("hemin", AccountBank.Password)).Headers.Location!.ToString().ShouldContain("error=failed");

        using var unlocked = await second.FillAsync(page, "UnlockPerson", []);
        using var again = await Person.OpenSignInAsync(server.Address);
        (await again.SignInAsync("hemin", AccountBank.Password)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task The_operator_resets_an_administrator_on_the_command_line()
    {
        await using var data = await Databases.TestDatabase.WithDemoBankAsync();
        var (code, output) = await Verb.RunAsync(data, ["reset-signin", "ADMIN"]);
        code.ShouldBe(0, output);
        await using var server = await HostedServer.StartAsync(data);
        using var person = await Person.OpenSignInAsync(server.Address);
        (await person.SignInAsync("admin", output.Split('\t')[2].Trim())).Headers.Location!.ToString().ShouldBe("/");
        (await person.OpenAsync("/account")).ShouldContain("系统运维在命令行重置了您的登录");
        (await Verb.RunAsync(data, ["reset-signin", "nobody"])).Code.ShouldBe(1);
    }

    private static Task<JsonElement> AddAsync(HttpClient admin, string userName) =>
        admin.DoAsync(
            "people",
            new
            {
                userName,
                name = "林夏",
                unit = "GZ",
                roles = new[] { "Handler" },
                reason = "new colleague",
            }
        );

    private static async Task AddRefusedAsync(
        HttpClient admin,
        string userName,
        string unit,
        string field,
        string? fieldCode,
        string? code = null,
        HttpStatusCode status = HttpStatusCode.BadRequest
    ) =>
        await admin
            .SendAsync(
                "people",
                new
                {
                    userName,
                    name = "林夏",
                    unit,
                    roles = new[] { "Handler" },
                    reason = "x",
                }
            )
            .ShouldBeRefusedAsync(status, fieldCode ?? code!, fieldCode is null ? null : field);

    /// <summary>The one proposal that waits.</summary>
    private static async Task<Guid> ProposalAsync(HttpClient admin) =>
        (await admin.ReadAsync("people")).GetProperty("proposals").EnumerateArray().Single().GetProperty("id").GetGuid();

    private static async Task<Person> NewPersonAsync(TestServer server, string userName, string password)
    {
        var person = await Person.OpenSignInAsync(server.Address);
        await person.SignInAsync(userName, password);
        using var chosen = await person.FillAsync(
            "/account",
            "ChangePassword",
            new()
            {
                ["current"] = password,
                ["password"] = "lantern copper window eleven",
                ["repeated"] = "lantern copper window eleven",
            }
        );
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return person;
    }

    [GeneratedRegex("<code>(?<password>[A-Za-z2-9]{18})</code>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TemporaryPassword();
}
