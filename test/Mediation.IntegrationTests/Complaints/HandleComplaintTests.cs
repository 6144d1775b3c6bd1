using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class HandleComplaintTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task A_stale_edit_is_a_conflict_and_overwrites_nothing()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        var version = (await handler.ReadAsync($"complaints/{id}")).GetProperty("version").GetInt32();
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "ToComplainant",
                text = "已说明下一步",
                version,
            }
        );

        await handler
            .SendAsync(
                $"complaints/{id}/decision",
                new
                {
                    outcome = "Granted",
                    grantedAmount = 3280m,
                    reasons = "查实",
                    version,
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Core:StaleEdit");
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString().ShouldBe("Handling");
    }

    [Fact]
    public async Task Two_who_decide_at_the_same_moment_decide_once()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        var both = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(i =>
                    handler.SendAsync(
                        $"complaints/{id}/decision",
                        new
                        {
                            outcome = "Granted",
                            grantedAmount = 3280m,
                            reasons = $"查实 {i}",
                        }
                    )
                )
        );
        both.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        both.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(1);
        Events(await handler.ReadAsync($"complaints/{id}/history")).Count(e => e == "ComplaintDecided").ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_case_takes_a_note_of_a_contact_and_an_application_for_review_and_no_more_actions()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对录音，已充分告知" });
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0413" });

        await handler
            .SendAsync(
                $"complaints/{id}/decision",
                new
                {
                    outcome = "Granted",
                    grantedAmount = 3280m,
                    reasons = "再想想",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ActionNotAllowed");
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "FromComplainant",
                text = "询问退款何时到账",
            }
        );
        var view = await handler.ReadAsync($"complaints/{id}");
        view.GetProperty("state").GetString().ShouldBe("Closed");
        view.GetProperty("allowed").EnumerateArray().Select(a => a.GetString()).ShouldBe(["RecordContact", "AddAttachment", "ApplyForReview"]);
        await handler
            .SendAsync(
                $"complaints/{id}/withdrawal",
                new
                {
                    verifiedHow = "电话",
                    manner = "Phone",
                    payment = "None",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ActionNotAllowed");
    }

    [Fact]
    public async Task The_clock_and_the_duty_beside_it_say_the_same_days()
    {
        using var handler = await server.HandlerAsync();
        var number = (
            await handler.DoAsync(
                "complaints",
                new
                {
                    channel = "Hotline",
                    complainantName = "李淑华",
                    productCode = "B02.2",
                    causeCode = "C07",
                    demandCode = "D01",
                    narrative = "年费争议",
                    receivedAt = DateTimeOffset.UtcNow.AddDays(-3),
                }
            )
        ).GetProperty("number").GetString();
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var page = await person.OpenAsync($"/complaints/{number}");
        page.ShouldContain("<strong>法定 还有 12 天</strong>");
        Regex
            .IsMatch(
                page,
                @"法定时限 <span class=""faint"">[^<]*</span></span>\s*<span class=""chip[^>]*>法定 还有 12 天</span>",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            )
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Another_branch_neither_sees_nor_touches_it()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        using var shanghai = await Person.SignedInAsync(server.Address, "wangfei");
        var number = (await handler.ReadAsync($"complaints/{id}")).GetProperty("number").GetString();
        (await shanghai.Http.GetAsync(new Uri($"/api/v1/complaints/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await shanghai.Http.GetAsync(new Uri($"/api/v1/complaints/{id}/history", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await shanghai.Http.GetAsync(new Uri($"/complaints/{number}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_colleague_sees_a_case_in_hand_but_may_not_decide_it()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        var number = (await handler.ReadAsync($"complaints/{id}")).GetProperty("number").GetString();
        using var colleague = await Person.SignedInAsync(server.Address, "hemin");
        var page = await colleague.OpenAsync($"/complaints/{number}");
        page.ShouldContain(number!);
        page.ShouldNotContain("value=\"DecideComplaint\"");
    }

    [Fact]
    public async Task Each_look_at_the_full_personal_data_is_in_the_history()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        await handler.DoAsync($"complaints/{id}/reveals", new { reason = "回拨核对" });
        await handler.DoAsync($"complaints/{id}/reveals", new { reason = "再次核对" });
        Events(await handler.ReadAsync($"complaints/{id}/history")).Count(e => e == "ComplainantRevealed").ShouldBe(2);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        await compliance
            .SendAsync($"complaints/{id}/reveals", new { reason = "好奇" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
    }

    [Fact]
    public async Task The_list_goes_on_page_by_page_without_missing_or_repeating_a_case()
    {
        using var handler = await server.HandlerAsync();
        for (var i = 0; i < 5; i++)
        {
            await TakenAsync(handler);
        }

        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await handler.ReadAsync($"complaints?take=3&view=Mine{(after is null ? "" : $"&after={Uri.EscapeDataString(after)}")}");
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("number").GetString()!));
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        var all = (await handler.ReadAsync("complaints?take=200&view=Mine"))
            .GetProperty("rows")
            .EnumerateArray()
            .Select(r => r.GetProperty("number").GetString()!)
            .ToList();
        seen.ShouldBe(all);
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    private static async Task<string> TakenAsync(HttpClient handler)
    {
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return id;
    }

    private static IEnumerable<string> Events(System.Text.Json.JsonElement history) =>
        history.EnumerateArray().Select(e => e.GetProperty("event").GetString()!);
}
