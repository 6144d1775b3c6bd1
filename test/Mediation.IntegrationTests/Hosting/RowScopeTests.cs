using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Whoever holds the permission still reaches only the rows that are theirs; the others get the answer of rows that do not exist.</summary>
[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class RowScopeTests(OpenServer open)
{
    private static readonly string[] Readings = ["", "/history", "/ownership", "/mediations", "/evaluation", "/agency-signals", "/paths"];

    [Fact]
    public async Task Another_branchs_handler_finds_no_trace_of_the_case()
    {
        using var owner = await open.Server.HandlerAsync();
        var id = await RegisteredAsync(owner);
        using var stranger = await open.Server.ClientAsync("wangfei");
        foreach (var reading in Readings)
        {
            (await GetAsync(owner, $"complaints/{id}{reading}")).ShouldBe(HttpStatusCode.OK, reading);
            (await GetAsync(stranger, $"complaints/{id}{reading}")).ShouldBe(HttpStatusCode.NotFound, reading);
        }

        foreach (
            var (route, body) in new (string, object)[]
            {
                ("assignments", new { }),
                (
                    "contacts",
                    new
                    {
                        manner = "Phone",
                        direction = "ToComplainant",
                        text = "x",
                    }
                ),
                ("reveals", new { reason = "核对身份" }),
                ("decision", new { outcome = "NotGranted", reasons = "x" }),
                ("closure", new { notice = "Phone", noticeProof = "x" }),
                (
                    "withdrawal",
                    new
                    {
                        verifiedHow = "x",
                        manner = "Phone",
                        payment = "None",
                    }
                ),
                ("letters", new { }),
                ("mediations", new { }),
                ("risk-assessments", new { }),
                ("attachments", new { fileIds = new[] { Guid.CreateVersion7() } }),
            }
        )
        {
            using var refused = await stranger.SendAsync($"complaints/{id}/{route}", body);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, route + await refused.Content.ReadAsStringAsync());
        }

        const string openCases = "complaints?take=200&open=true";
        (await owner.ReadAsync(openCases)).GetRawText().ShouldContain(id);
        (await stranger.ReadAsync(openCases)).GetRawText().ShouldNotContain(id);
    }

    [Fact]
    public async Task Units_their_changes_and_bursts_are_nothing_for_a_handler_and_columns_are_one_s_own()
    {
        using var owner = await open.Server.HandlerAsync();
        foreach (var route in new[] { "organisation/units", "organisation/changes", "bursts", $"bursts/{Guid.CreateVersion7()}/cases" })
        {
            (await GetAsync(owner, route)).ShouldBe(HttpStatusCode.Forbidden, route);
        }

        using var compliance = await open.Server.ClientAsync(MediationRoles.Compliance);
        (await GetAsync(compliance, "bursts")).ShouldBe(HttpStatusCode.OK);
        (await GetAsync(compliance, $"bursts/{Guid.CreateVersion7()}/cases")).ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync(owner, "complaints/columns")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_case_at_a_body_is_for_its_staff_and_its_own_mediator()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = await RegisteredAsync(handler);
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        using var staff = await open.Server.ClientAsync(MediationRoles.CentreStaff);
        MediationDriver drive = new(handler, staff);
        var mediation = await drive.ProposeAsync(id);
        await drive.ConsentAsync(mediation);
        await drive.PushAsync(mediation);
        await drive.AppointAsync(mediation);

        using var otherBody = await open.Server.ClientAsync("wuxia");
        (await GetAsync(otherBody, $"mediations/{mediation}")).ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync(otherBody, $"complaints/{id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await GetAsync(staff, $"complaints/{id}")).ShouldBe(HttpStatusCode.Forbidden, "the bank's own case is no matter of the body's");
        await otherBody
            .SendAsync($"mediations/{mediation}/failure", new { reason = "NoAgreement" })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Referrals:NotFound");
        (await otherBody.ReadAsync("mediations?view=UnderWay")).GetRawText().ShouldNotContain(mediation);

        // Of the same body, but not on the case: sees that it is there, masked, and changes nothing.
        using var colleague = await open.Server.ClientAsync("guoli");
        var seen = (await colleague.ReadAsync($"mediations/{mediation}")).GetRawText();
        seen.ShouldContain("李*华");
        seen.ShouldNotContain("李淑华");
        seen.ShouldNotContain("13800136072");
        await colleague
            .SendAsync(
                $"mediations/{mediation}/outcome",
                new
                {
                    outcome = "Failed",
                    reason = "NoAgreement",
                    facts = "没有达成一致。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Referrals:NotTheMediator");

        using var appointed = await open.Server.ClientAsync(MediationRoles.Mediator);
        (await appointed.ReadAsync($"mediations/{mediation}")).GetRawText().ShouldContain("李淑华");
    }

    [Theory]
    [InlineData("complaints")]
    [InlineData("mediations")]
    [InlineData("measures")]
    [InlineData("reports/compliance")]
    [InlineData("owned-cases")]
    [InlineData("owned-cases/ledger")]
    [InlineData("owned-cases/ledger/export")]
    [InlineData("risk-events")]
    [InlineData("plan-drills")]
    [InlineData("duty-roster/present")]
    public async Task A_machine_client_whose_user_handles_no_cases_reads_none(string route)
    {
        using var admin = await open.Server.ClientAsync(MediationRoles.Admin);
        (await GetAsync(admin, route)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> RegisteredAsync(HttpClient handler) =>
        (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;

    private static async Task<HttpStatusCode> GetAsync(HttpClient http, string route)
    {
        using var answer = await http.GetAsync(new Uri("/api/v1/" + route, UriKind.Relative));
        return answer.StatusCode;
    }
}
