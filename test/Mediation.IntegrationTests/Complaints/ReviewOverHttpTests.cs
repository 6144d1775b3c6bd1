using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A branch's decision is reviewed by the head office (核查), by machine clients.</summary>
[OnServerDatabase]
public sealed class ReviewOverHttpTests
{
    [Fact]
    public async Task The_head_office_reviews_a_branch_s_decision_by_somebody_uninvolved_and_notifies_with_proof()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        using var other = await server.ClientAsync("wangfei");
        var id = await ClosedAsync(handler);
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("reviewOutlook").GetProperty("superior").GetString().ShouldBe("示例银行总行");
        await handler
            .SendAsync($"complaints/{id}/reviews", new { manner = "Letter", grounds = "" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "grounds");
        await handler
            .SendAsync(
                $"complaints/{id}/reviews",
                new
                {
                    manner = "Letter",
                    grounds = "没有核对录音。",
                    receivedAt = DateTimeOffset.UtcNow.AddDays(1),
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:InFuture", "receivedAt");
        var review = await AppliedAsync(handler, id);
        await handler
            .SendAsync($"complaints/{id}/reviews", new { manner = "Letter", grounds = "再次申请。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ReviewPending");
        await supervisor
            .SendAsync($"complaints/{id}/reopening", new { reason = "告知有误。", hasNewFacts = false })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ReviewPending");
        await Wait.UntilAsync(async () => (await compliance.ReadAsync("inbox")).ToString().Contains("complaints.review-applied", StringComparison.Ordinal));
        var waiting = (await compliance.ReadAsync("reviews")).GetProperty("rows").EnumerateArray().Single();
        (waiting.GetProperty("id").GetString(), waiting.GetProperty("state").GetString()).ShouldBe((review, "Applied"));
        (await supervisor.ReadAsync("reviews")).GetProperty("rows").GetArrayLength().ShouldBe(0, "the branch does not review itself");

        var choices = (await compliance.ReadAsync($"complaints/{id}/reviewers")).EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!);
        choices.Keys.ShouldBe(["贺桂芳", "梁军"], ignoreOrder: true);
        await supervisor
            .SendAsync($"complaints/{id}/reviews/{review}/reviewer", new { reviewerId = IdOf(choices["梁军"]) })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Complaints:NotTheSuperior");
        await compliance
            .SendAsync($"complaints/{id}/reviews/{review}/reviewer", new { reviewerId = Guid.CreateVersion7() })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:UnknownReviewer", "reviewerId");
        await compliance.DoAsync($"complaints/{id}/reviews/{review}/reviewer", new { reviewerId = IdOf(choices["贺桂芳"]) });

        using var leader = await server.ClientAsync("liangjun");
        await leader
            .SendAsync($"complaints/{id}/reviews/{review}/decision", new { reviewOutcome = "Upheld", reasons = "核对了录音。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Complaints:NotTheReviewer");
        await compliance
            .SendAsync($"complaints/{id}/reviews/{review}/decision", new { reviewOutcome = "Changed", reasons = "录音里没有说明。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "outcome");
        await compliance
            .SendAsync(
                $"complaints/{id}/reviews/{review}/decision",
                new
                {
                    reviewOutcome = "Upheld",
                    outcome = "Granted",
                    reasons = "核对了录音。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:OnlyOfChanged", "outcome");
        await compliance.DoAsync(
            $"complaints/{id}/reviews/{review}/decision",
            new
            {
                reviewOutcome = "Changed",
                outcome = "PartlyGranted",
                grantedAmount = 1000m,
                withoutClaim = true,
                reasons = "录音里没有说明，电话 13800136072 已核对。",
            }
        );
        await Wait.UntilAsync(async () => (await handler.ReadAsync("letters")).ToString().Contains("complaints.review-decision", StringComparison.Ordinal));
        var letter = (await handler.ReadAsync("letters"))
            .GetProperty("rows")
            .EnumerateArray()
            .Single(row => row.GetProperty("kind").GetString() == "complaints.review-decision");
        (await handler.DoAsync($"letters/{IdOf(letter)}/printing", new { }))
            .GetProperty("enclosure")
            .GetString()!
            .ShouldContain("录音里没有说明", customMessage: "a review's decision states its reasons");
        await compliance
            .SendAsync($"complaints/{id}/reviews/{review}/notice", new { notice = "Posted", noticeProof = "EMS 1180" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:LetterWaits", "notice");
        var today = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await EnsureNotOpenedAheadAsync(handler, $"/api/v1/letters/{IdOf(letter)}/document");
        await handler
            .SendAsync($"letters/{IdOf(letter)}/posting", new { postedOn = today, tracking = "EMS 1180" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Notifications:NotPrinted");
        await handler.GetByteArrayAsync(new Uri($"/api/v1/letters/{IdOf(letter)}/document", UriKind.Relative));
        await handler.DoAsync($"letters/{IdOf(letter)}/posting", new { postedOn = today, tracking = "EMS 1180" });
        await compliance.DoAsync($"complaints/{id}/reviews/{review}/notice", new { noticeCopyId = IdOf(letter) });
        var ended = await handler.ReadAsync($"complaints/{id}");
        (ended.GetProperty("state").GetString(), ended.GetProperty("isOpen").GetBoolean()).ShouldBe(("Closed", false));
        ended.GetProperty("decision").GetProperty("outcome").GetString().ShouldBe("PartlyGranted");
        var seen = ended.GetProperty("reviews").EnumerateArray().Single();
        (seen.GetProperty("state").GetString(), seen.GetProperty("outcome").GetString()).ShouldBe(("Notified", "Changed"));
        seen.GetProperty("reasons").GetString()!.ShouldNotContain("13800136072");
        ended
            .GetProperty("duties")
            .EnumerateArray()
            .Single(d => d.GetProperty("kind").GetString() == "Review")
            .GetProperty("state")
            .GetString()
            .ShouldBe("Met");
        (await other.GetAsync(new Uri($"/api/v1/complaints/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await handler
            .SendAsync($"complaints/{id}/reviews", new { manner = "Letter", grounds = "再次申请。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ReviewedAlready");
        await AuditedAsync(server);
    }

    /// <summary>What nobody looked at was not opened: neither its head alone nor what a browser fetches ahead.</summary>
    private static async Task EnsureNotOpenedAheadAsync(HttpClient handler, string document)
    {
        foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get })
        {
            using HttpRequestMessage ahead = new(method, new Uri(document, UriKind.Relative));
            ahead.Headers.Add("Sec-Purpose", "prefetch");
            using var later = await handler.SendAsync(ahead);
            later.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
    }

    [Fact]
    public async Task Who_had_a_part_does_not_review_a_review_is_withdrawn_and_a_case_is_handled_anew()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        using var leader = await server.ClientAsync("liangjun");
        var id = await ClosedAsync(handler);
        var first = await AppliedAsync(handler, id);
        await handler
            .SendAsync($"complaints/{id}/reviews/{first}/withdrawal", new { verifiedHow = "" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "verifiedHow");
        await handler.DoAsync($"complaints/{id}/reviews/{first}/withdrawal", new { verifiedHow = "回拨登记电话，本人确认" });
        await Wait.UntilAsync(async () => (await compliance.ReadAsync("inbox")).ToString().Contains("complaints.review-ended", StringComparison.Ordinal));
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("isOpen").GetBoolean().ShouldBeFalse();
        (await compliance.ReadAsync("reviews")).GetProperty("rows").GetArrayLength().ShouldBe(0);

        var review = await AppliedAsync(compliance, id);
        var people = (await leader.ReadAsync($"complaints/{id}/reviewers")).EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!, IdOf);
        people.Keys.ShouldContain("贺桂芳", "whoever only recorded the application had no part in the decision");
        await leader.DoAsync($"complaints/{id}/reviews/{review}/reviewer", new { reviewerId = people["梁军"] });
        await leader
            .SendAsync($"complaints/{id}/reviews/{review}/notice", new { notice = "Posted", noticeProof = "EMS 1180" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ActionNotAllowed");
        await leader.DoAsync($"complaints/{id}/reviews/{review}/decision", new { reviewOutcome = "HandledAnew", reasons = "没有核对录音。" });
        var anew = await handler.ReadAsync($"complaints/{id}");
        (anew.GetProperty("state").GetString(), anew.GetProperty("isOpen").GetBoolean()).ShouldBe(("Handling", true));
        await leader.DoAsync($"complaints/{id}/reviews/{review}/notice", new { notice = "Phone", noticeProof = "录音 0413" });

        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "HandedOver", noticeProof = "签收单 0414" });
        var second = await AppliedAsync(handler, id);
        (await compliance.ReadAsync($"complaints/{id}/reviewers"))
            .EnumerateArray()
            .Select(r => r.GetProperty("name").GetString())
            .ShouldBe(["贺桂芳"], "who reviewed the first decision had a part in the second");
        await compliance
            .SendAsync($"complaints/{id}/reviews/{second}/reviewer", new { reviewerId = people["梁军"] })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ReviewerInvolved", "reviewerId");
        await AuditedAsync(server);
    }

    [Fact]
    public async Task A_decision_is_applied_against_once_it_was_notified_and_before_its_case_is_closed()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var id = await DecidedAsync(handler);
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("reviewOutlook").ValueKind.ShouldBe(JsonValueKind.Null);
        await handler
            .SendAsync($"complaints/{id}/reviews", new { manner = "Letter", grounds = "没有核对录音。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ReviewBeforeNotice");
        await handler.DoAsync($"complaints/{id}/decision-notice-proofs", new { notice = "HandedOver", noticeProof = "签收单 0414" });
        var notified = await handler.ReadAsync($"complaints/{id}");
        notified.GetProperty("state").GetString().ShouldBe("Decided");
        notified.GetProperty("allowed").EnumerateArray().Select(a => a.GetString()).ShouldContain("ApplyForReview");
        var review = await AppliedAsync(handler, id);
        (await compliance.ReadAsync("reviews")).GetProperty("rows").EnumerateArray().Select(IdOf).ShouldBe([review]);
        await AuditedAsync(server);
    }

    [Fact]
    public async Task Who_wrote_about_an_open_case_between_its_notice_and_the_application_does_not_review_it()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        using var leader = await server.ClientAsync("liangjun");
        var another = await ClosedAsync(handler);
        await AppliedAsync(handler, another);
        var own = IdOf((await leader.ReadAsync($"complaints/{another}/reviewers")).EnumerateArray().Single(r => r.GetProperty("name").GetString() == "贺桂芳"));
        var id = await DecidedAsync(handler);
        await handler.DoAsync($"complaints/{id}/decision-notice-proofs", new { notice = "HandedOver", noticeProof = "签收单 0414" });
        await compliance.DoAsync($"complaints/{id}/notes", new { text = "这项决定没有问题。" });
        var review = await AppliedAsync(handler, id);
        var people = (await leader.ReadAsync($"complaints/{id}/reviewers")).EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!, IdOf);
        people.Keys.ShouldBe(["梁军"]);
        await compliance
            .SendAsync($"complaints/{id}/reviews/{review}/reviewer", new { reviewerId = own })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ReviewerInvolved", "reviewerId");
    }

    [Fact]
    public async Task A_changed_decision_of_an_open_case_is_notified_by_the_review_alone_and_closed_on_its_notice()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var id = await DecidedAsync(handler);
        await handler.DoAsync($"complaints/{id}/decision-notice-proofs", new { notice = "HandedOver", noticeProof = "签收单 0414" });
        var review = await AppliedAsync(handler, id);
        var choices = (await compliance.ReadAsync($"complaints/{id}/reviewers")).EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!);
        await compliance.DoAsync($"complaints/{id}/reviews/{review}/reviewer", new { reviewerId = IdOf(choices["贺桂芳"]) });
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("holder").GetString().ShouldBe("Superior");
        await compliance.DoAsync(
            $"complaints/{id}/reviews/{review}/decision",
            new
            {
                reviewOutcome = "Changed",
                outcome = "PartlyGranted",
                grantedAmount = 1000m,
                withoutClaim = true,
                reasons = "录音里没有说明。",
            }
        );
        (await AllowedAsync()).ShouldNotContain("NotifyDecision");
        (await AllowedAsync()).ShouldNotContain("Close");
        await handler.SendAsync($"complaints/{id}/decision-notices", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:NotifiedByReview");
        object own = new { notice = "HandedOver", noticeProof = "签收单 0415" };
        await handler.SendAsync($"complaints/{id}/decision-notice-proofs", own).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:NotifiedByReview");
        await handler.SendAsync($"complaints/{id}/closure", own).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:NotifiedByReview");
        await handler.SendAsync($"complaints/{id}/closure", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:NotifiedByReview");

        await compliance.DoAsync($"complaints/{id}/reviews/{review}/notice", new { notice = "HandedOver", noticeProof = "签收单 0416" });
        (await AllowedAsync()).ShouldContain("Close");
        await handler.SendAsync($"complaints/{id}/closure", own).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:NotifiedByReview");
        await handler.DoAsync($"complaints/{id}/closure", new { });
        var closed = await handler.ReadAsync($"complaints/{id}");
        (closed.GetProperty("state").GetString(), closed.GetProperty("isOpen").GetBoolean()).ShouldBe(("Closed", false));
        await AuditedAsync(server);

        async Task<IReadOnlyList<string?>> AllowedAsync() =>
            [.. (await handler.ReadAsync($"complaints/{id}")).GetProperty("allowed").EnumerateArray().Select(a => a.GetString())];
    }

    [Fact]
    public async Task Nobody_reviews_a_decision_of_the_head_office()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var handler = await bank.App.PersonAsync("linhandler", "林承办", "HO", MediationRoles.Handler);
        var id = (await bank.App.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Letter, "王小明", "B02.2", "C07", "D01", "没有说明。"))).Id;
        await bank.App.AsAsync(handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        await bank.App.AsAsync(handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0505"));
        var view = await bank.App.AsAsync(handler, new GetComplaint.Input(id));
        (view.ReviewOutlook, view.Allowed.Contains(ComplaintAction.ApplyForReview)).ShouldBe((null, false));
        var refused = await Should.ThrowAsync<BusinessException>(() =>
            bank.App.AsAsync(handler, new ApplyForReview.Input(id, ReviewManner.Letter, "没有核对录音。"))
        );
        refused.Code.ShouldBe("Complaints:NoSuperior");
    }

    private static string IdOf(JsonElement row) => row.GetProperty("id").GetString()!;

    private static async Task<string> ClosedAsync(HttpClient handler)
    {
        var id = await DecidedAsync(handler);
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "HandedOver", noticeProof = "签收单 0413" });
        return id;
    }

    private static async Task<string> DecidedAsync(HttpClient handler)
    {
        var registered = await handler.DoAsync(
            "complaints",
            new
            {
                channel = "Hotline",
                complainantName = "李淑华",
                phone = "13800136072",
                address = "广州市越秀区东风中路 1 号",
                preferredChannel = "Letter",
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D07",
                narrative = "分期的时候没有说手续费。",
            }
        );
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        return id;
    }

    private static async Task<string> AppliedAsync(HttpClient client, string id) =>
        (await client.DoAsync($"complaints/{id}/reviews", new { manner = "Letter", grounds = "没有核对录音。" })).GetProperty("reviewId").GetString()!;

    private static async Task AuditedAsync(HostedServer server)
    {
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }
}
