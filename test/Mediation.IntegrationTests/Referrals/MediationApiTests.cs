using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>A mediation by both sides over HTTP, where it does not go smoothly.</summary>
[OnServerDatabase]
public sealed class MediationApiTests(MediationApiTests.Bank bank) : IClassFixture<MediationApiTests.Bank>
{
    [Fact]
    public async Task Of_several_proposals_at_once_one_is_taken_and_the_others_are_refused()
    {
        var id = (await bank.Drive.TakenUpAsync()).Id;
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => bank.Handler.SendAsync($"complaints/{id}/mediations", new { })));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var refused in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
        {
            await Task.FromResult(refused).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:AlreadyUnderWay");
        }
    }

    [Fact]
    public async Task One_room_and_one_mediator_are_booked_once_however_many_ask_at_once()
    {
        string[] cases = [await bank.Drive.AppointedAsync(), await bank.Drive.AppointedAsync(), await bank.Drive.AppointedAsync()];
        var room = (await bank.Staff.ReadAsync($"mediations/{cases[0]}")).GetProperty("rooms")[0].GetProperty("id").GetString();
        var startsAt = DateTimeOffset.UtcNow.AddDays(3);
        var answers = await Task.WhenAll(
            cases.Select(m =>
                bank.Staff.SendAsync(
                    $"mediations/{m}/sessions",
                    new
                    {
                        startsAt,
                        minutes = 60,
                        manner = "Room",
                        roomId = room,
                    }
                )
            )
        );
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var refused in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
        {
            await Task.FromResult(refused).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:RoomTaken", "roomId");
        }
    }

    [Fact]
    public async Task Nobody_agrees_at_a_session_to_which_one_side_did_not_come()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.HeldAsync(mediation, "ComplainantOnly");
        await bank
            .Mediator.SendAsync($"mediations/{mediation}/outcome", MediationDriver.AnAgreement())
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:AgreementNeedsBothParties");
        await bank.Mediator.DoAsync($"mediations/{mediation}/outcome", new { outcome = "Failed", reason = "NoAgreement" });
    }

    [Fact]
    public async Task A_session_is_not_recorded_before_its_day()
    {
        var mediation = await bank.Drive.AppointedAsync();
        var session = (
            await bank.Staff.DoAsync(
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt = DateTimeOffset.UtcNow.AddDays(11),
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
        ).GetProperty("sessionId").GetString();
        await bank
            .Mediator.SendAsync(
                $"mediations/{mediation}/sessions/{session}/record",
                new
                {
                    minutes = 30,
                    present = "BothParties",
                    record = "双方到场。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:SessionNotYetHeld", "heldAt");
        await bank
            .Staff.SendAsync(
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt = "2199-12-31T23:59:00Z",
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:SessionTooFar", "startsAt");
    }

    [Fact]
    public async Task A_session_is_not_recorded_before_it_is_over()
    {
        var mediation = await bank.Drive.AppointedAsync();
        var session = await bank.Drive.PlannedAsync(mediation, DateTimeOffset.UtcNow.AddSeconds(2));
        var record = $"mediations/{mediation}/sessions/{session}/record";
        await bank
            .Mediator.SendAsync(
                record,
                new
                {
                    heldAt = DateTimeOffset.UtcNow.AddMinutes(-2),
                    minutes = 30,
                    present = "BothParties",
                    record = "双方到场。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:SessionNotOver", "minutes");
        await bank
            .Mediator.SendAsync(
                record,
                new
                {
                    heldAt = DateTimeOffset.UtcNow.AddDays(-1),
                    minutes = 30,
                    present = "BothParties",
                    record = "双方到场。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:SessionNotYetHeld", "heldAt");
        await bank.Mediator.DoAsync(record, await Api.ASessionHeldAsync());
    }

    [Fact]
    public async Task An_amount_of_more_digits_than_any_is_refused_beside_its_field()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.HeldAsync(mediation);
        var outcome = System.Text.Json.Nodes.JsonNode.Parse(
            $$"""{ "outcome": "Agreed", "amount": {{new string('9', 40)}}, "payWithinWorkingDays": 5, "facts": "双方对手续费有争议。" }"""
        )!;
        await bank
            .Mediator.SendAsync($"mediations/{mediation}/outcome", outcome)
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:AmountTooLarge", "amount");
    }

    [Fact]
    public async Task A_forged_place_in_the_list_is_reported_and_breaks_no_page()
    {
        await bank
            .Staff.GetAsync(new Uri("/api/v1/mediations?after=zz", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedPageKey", "after");
        using var staff = await Person.SignedInAsync(bank.Address, "liangyin");
        (await staff.OpenAsync("/centre?After=zz")).ShouldContain("翻页地址不完整");
    }

    [Fact]
    public async Task The_suggested_body_and_the_only_mediator_are_marked_and_chosen_beforehand()
    {
        var id = (await bank.Drive.TakenUpAsync()).Id;
        var number = (await bank.Handler.ReadAsync($"complaints/{id}")).GetProperty("number").GetString();
        using var handler = await Person.SignedInAsync(bank.Address, "chenjing");
        (await handler.OpenAsync($"/complaints/{number}?tab=mediation")).ShouldSatisfyAllConditions(
            h => h.ShouldContain("建议理由：可以推送，本单位优先第 1 家"),
            h => h.ShouldContain("selected>广州市金融消费纠纷人民调解委员会（建议）")
        );

        var mediation = await bank.Drive.OnDeskAsync();
        await bank.Staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        using var staff = await Person.SignedInAsync(bank.Address, "liangyin");
        var panel = (await bank.Staff.ReadAsync($"mediations/{mediation}")).GetProperty("panel").EnumerateArray();
        var only = panel.Single(p => p.GetProperty("name").GetString() == "许文").GetProperty("id").GetString();
        (await staff.OpenAsync($"/centre/cases/{mediation}")).ShouldContain($"name=\"panelMemberId\" value=\"{only}\" checked");
    }

    [Fact]
    public async Task A_session_is_moved_and_cancelled_with_a_reason_that_both_sides_read()
    {
        var mediation = await bank.Drive.AppointedAsync();
        var (first, later) = (DateTimeOffset.UtcNow.AddDays(9), DateTimeOffset.UtcNow.AddDays(10));
        var session = $"mediations/{mediation}/sessions/{await bank.Drive.PlannedAsync(mediation, first)}";
        await bank
            .Mediator.SendAsync(
                session + "/rescheduling",
                new
                {
                    startsAt = later,
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
        await bank.Mediator.DoAsync(
            session + "/rescheduling",
            new
            {
                startsAt = later,
                minutes = 45,
                manner = "Video",
                place = "会议 318",
                reason = "ComplainantAsks",
            }
        );
        await bank
            .Mediator.SendAsync(
                session + "/rescheduling",
                new
                {
                    startsAt = later,
                    minutes = 45,
                    manner = "Video",
                    place = "会议 318",
                    reason = "ComplainantAsks",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:SessionUnchanged", "startsAt");

        var seen = (await bank.Handler.ReadAsync($"complaints/{bank.Drive.CaseOf(mediation)}/mediations")).GetProperty("mediations")[0].GetProperty("sessions")[
            0
        ];
        seen.GetProperty("movedFrom").GetDateTimeOffset().ShouldBe(first, TimeSpan.FromSeconds(1));
        (seen.GetProperty("startsAt").GetDateTimeOffset() - later).Duration().ShouldBeLessThan(TimeSpan.FromSeconds(1));
        (seen.GetProperty("place").GetString(), seen.GetProperty("change").GetString()).ShouldBe(("会议 318", "ComplainantAsks"));

        await bank.Staff.DoAsync(session + "/cancellation", new { reason = "BankAsks" });
        await bank
            .Staff.SendAsync(session + "/cancellation", new { reason = "BankAsks" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:SessionCancelled");
        await bank
            .Mediator.SendAsync(session + "/record", await Api.ASessionHeldAsync())
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:SessionCancelled");
        // Asked for twice, it was moved once.
        (await HistoryAsync(bank.Drive.CaseOf(mediation)))
            .Where(e => e!.StartsWith("Session", StringComparison.Ordinal))
            .ShouldBe(["SessionScheduled", "SessionMoved", "SessionCancelled"], ignoreOrder: true);
        await bank.Drive.PlannedAsync(mediation, later);
    }

    [Fact]
    public async Task A_session_planned_for_later_does_not_outlive_its_mediation()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.HeldAsync(mediation);
        var later = DateTimeOffset.UtcNow.AddDays(21);
        await bank.Drive.PlannedAsync(mediation, later);
        var day = $"mediation-sessions?day={TimeZoneInfo.ConvertTimeBySystemTimeZoneId(later, "Asia/Shanghai"):yyyy-MM-dd}";
        (await bank.Staff.ReadAsync(day)).GetArrayLength().ShouldBe(1);
        await bank.Mediator.DoAsync($"mediations/{mediation}/outcome", MediationDriver.AnAgreement());
        (await bank.Staff.ReadAsync(day)).GetArrayLength().ShouldBe(0);
        var seen = (await bank.Handler.ReadAsync($"complaints/{bank.Drive.CaseOf(mediation)}/mediations")).GetProperty("mediations")[0].GetProperty("sessions");
        seen.GetArrayLength().ShouldBeGreaterThan(0);
        seen.EnumerateArray().ShouldAllBe(s => !s.GetProperty("isPlanned").GetBoolean());
    }

    [Fact]
    public async Task The_appointed_mediator_schedules_for_the_own_cases_only()
    {
        var (own, others) = (await bank.Drive.AppointedAsync(), await bank.Drive.OnDeskAsync());
        await bank.Staff.DoAsync($"mediations/{others}/acceptance", new { });
        await bank.Mediator.DoAsync(
            $"mediations/{own}/sessions",
            new
            {
                startsAt = DateTimeOffset.UtcNow.AddDays(13),
                minutes = 60,
                manner = "Phone",
                place = "三方通话",
            }
        );
        await bank
            .Mediator.SendAsync(
                $"mediations/{others}/sessions",
                new
                {
                    startsAt = DateTimeOffset.UtcNow.AddDays(14),
                    minutes = 60,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Referrals:NotTheMediator");
    }

    [Fact]
    public async Task On_the_body_page_a_session_is_moved_and_a_refused_one_keeps_what_was_typed()
    {
        var mediation = await bank.Drive.AppointedAsync();
        DateTimeOffset nineInChina = new(DateTime.UtcNow.Date.AddDays(15).AddHours(1), TimeSpan.Zero);
        var session = Guid.Parse(await bank.Drive.PlannedAsync(mediation, nineInChina));
        var address = $"/centre/cases/{mediation}";
        using var mediator = await Person.SignedInAsync(bank.Address, "xuwen");
        var refused = await mediator.FillAsync(
            address,
            $"MoveSession:{session:N}",
            new()
            {
                ["startsAt"] = "2020-01-01T09:00",
                ["minutes"] = "50",
                ["manner"] = "Phone",
                ["place"] = "另一条线",
                ["reason"] = "BankAsks",
            }
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(h => h.ShouldContain("开始时间已经过去。"), h => h.ShouldContain("另一条线"));
        await mediator.FillAsync(
            address,
            $"MoveSession:{session:N}",
            new()
            {
                ["startsAt"] = nineInChina.ToString("yyyy-MM-dd'T'09:00", CultureInfo.InvariantCulture),
                ["minutes"] = "60",
                ["manner"] = "Phone",
                ["place"] = "又一条线",
                ["reason"] = "PlaceUnavailable",
                ["confirmed"] = "true",
            }
        );
        (await mediator.OpenAsync(address)).ShouldSatisfyAllConditions(
            h => h.ShouldContain("地点或时长已改（场地或线路不可用）"),
            h => h.ShouldContain("又一条线"),
            h => h.ShouldNotContain("已改期，原")
        );
        await mediator.FillAsync(
            address,
            $"MoveSession:{session:N}",
            new()
            {
                ["startsAt"] = DateTime.UtcNow.AddDays(16).ToString("yyyy-MM-dd'T'09:00", CultureInfo.InvariantCulture),
                ["minutes"] = "50",
                ["manner"] = "Phone",
                ["place"] = "另一条线",
                ["reason"] = "BankAsks",
                ["confirmed"] = "true",
            }
        );
        (await mediator.OpenAsync(address)).ShouldSatisfyAllConditions(
            h => h.ShouldContain("已改期，原"),
            h => h.ShouldContain("另一条线"),
            h => h.ShouldContain("银行要求")
        );
        await mediator.FillAsync(address, $"CancelSession:{session:N}", new() { ["reason"] = "Other" });
        (await mediator.OpenAsync(address)).ShouldSatisfyAllConditions(h => h.ShouldContain("已取消（其他原因）"), h => h.ShouldContain("接下来：安排调解"));
    }

    [Fact]
    public async Task Agreements_made_at_once_are_numbered_without_gap_and_need_no_money()
    {
        string[] cases = [await bank.Drive.AppointedAsync(), await bank.Drive.AppointedAsync(), await bank.Drive.AppointedAsync()];
        foreach (var mediation in cases)
        {
            await bank.Drive.HeldAsync(mediation);
        }

        var outcomes = await Task.WhenAll(
            cases.Select(m =>
                bank.Mediator.DoAsync(
                    $"mediations/{m}/outcome",
                    new
                    {
                        outcome = "Agreed",
                        facts = "双方对催收方式有争议。",
                        terms = "被申请人书面致歉。\n停止对申请人的电话催收。",
                    }
                )
            )
        );
        var numbers = outcomes.Select(o => int.Parse(o.GetProperty("agreementNumber").GetString()![^7..^1], CultureInfo.InvariantCulture)).Order().ToList();
        numbers.ShouldBe(Enumerable.Range(numbers[0], 3));
        outcomes.ShouldAllBe(o => o.GetProperty("payBy").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Days_and_a_date_of_payment_are_one_too_many()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.HeldAsync(mediation);
        await bank
            .Mediator.SendAsync(
                $"mediations/{mediation}/outcome",
                new
                {
                    outcome = "Agreed",
                    amount = 100m,
                    payWithinWorkingDays = 5,
                    payBy = DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    facts = "双方对手续费有争议。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:TwoPaymentDates", "payBy");
    }

    [Fact]
    public async Task The_agreement_is_read_by_those_on_the_case_and_by_compliance_and_each_reading_is_kept()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.AgreedAsync(mediation);
        using var leader = await bank.Server.ClientAsync(MediationRoles.Leader);
        await leader
            .GetAsync(new Uri($"/api/v1/mediations/{mediation}/agreement", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Referrals:AgreementNotForYou");
        (await ReadAgreementAsync(bank.Compliance, mediation)).ShouldBe(HttpStatusCode.OK);
        (await ReadAgreementAsync(bank.Handler, mediation)).ShouldBe(HttpStatusCode.OK);
        (await ReadAgreementAsync(bank.Mediator, mediation)).ShouldBe(HttpStatusCode.OK);
        (await HistoryAsync(bank.Drive.CaseOf(mediation))).Count(e => e == "DocumentDownloaded").ShouldBe(3);
    }

    [Fact]
    public async Task Twenty_readings_at_once_all_succeed_and_are_twenty_entries()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.AgreedAsync(mediation);
        var read = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => ReadAgreementAsync(i % 2 == 0 ? bank.Handler : bank.Mediator, mediation)));
        read.ShouldAllBe(status => status == HttpStatusCode.OK);
        (await HistoryAsync(bank.Drive.CaseOf(mediation))).Count(e => e == "DocumentDownloaded").ShouldBe(20);
    }

    [Fact]
    public async Task A_mediator_is_not_in_two_rooms_at_once()
    {
        string[] cases = [await bank.Drive.AppointedAsync(), await bank.Drive.AppointedAsync()];
        var rooms = (await bank.Staff.ReadAsync($"mediations/{cases[0]}"))
            .GetProperty("rooms")
            .EnumerateArray()
            .Select(r => r.GetProperty("id").GetString())
            .ToList();
        var startsAt = DateTimeOffset.UtcNow.AddDays(5);
        await bank.Staff.DoAsync(
            $"mediations/{cases[0]}/sessions",
            new
            {
                startsAt,
                minutes = 60,
                manner = "Room",
                roomId = rooms[0],
            }
        );
        var refused = await bank
            .Staff.SendAsync(
                $"mediations/{cases[1]}/sessions",
                new
                {
                    startsAt = startsAt.AddMinutes(59),
                    minutes = 60,
                    manner = "Room",
                    roomId = rooms[1],
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:MediatorTaken", "startsAt");
        refused
            .GetProperty("title")
            .GetString()!
            .ShouldContain(
                startsAt.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy 年 M 月 d 日 HH:mm", CultureInfo.InvariantCulture),
                Case.Sensitive,
                "by local time"
            );
        await bank.Staff.DoAsync(
            $"mediations/{cases[1]}/sessions",
            new
            {
                startsAt = startsAt.AddMinutes(60),
                minutes = 60,
                manner = "Room",
                roomId = rooms[1],
            }
        );
    }

    [Fact]
    public async Task What_cannot_be_printed_is_refused_beside_its_field_and_what_nobody_sees_is_left_out()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.HeldAsync(mediation);
        await bank
            .Mediator.SendAsync(
                $"mediations/{mediation}/outcome",
                new
                {
                    outcome = "Agreed",
                    facts = "双方有争议😀。",
                    terms = "书面致歉。",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:CannotBePrinted", "facts");
        await bank.Mediator.DoAsync(
            $"mediations/{mediation}/outcome",
            new
            {
                outcome = "Agreed",
                facts = "双方\u200B有争议。",
                terms = "书面\uFEFF致歉。",
            }
        );
        var seen = await bank.Staff.ReadAsync($"mediations/{mediation}");
        (seen.GetProperty("facts").GetString(), seen.GetProperty("terms").GetString()).ShouldBe(("双方有争议。", "书面致歉。"));
    }

    [Fact]
    public async Task The_agreement_is_read_before_it_is_issued_and_that_leaves_no_trace()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.HeldAsync(mediation);
        var before = await DoneAsync();
        var draft = (await bank.Mediator.DoAsync($"mediations/{mediation}/outcome/preview", MediationDriver.AnAgreement()))
            .GetProperty("paragraphs")
            .EnumerateArray()
            .Select(p => p.GetProperty("text").GetString()!)
            .ToList();
        draft.ShouldContain(p => p.Contains("人民币壹佰元整（¥100.00）", StringComparison.Ordinal));
        draft.ShouldContain("（签发时编号）");
        (await DoneAsync()).ShouldBe(before);
        (await bank.Staff.ReadAsync($"mediations/{mediation}")).GetProperty("mediation").GetProperty("state").GetString().ShouldBe("InMediation");

        // A message about the session may arrive meanwhile, or be too late.
        async Task<IEnumerable<string?>> DoneAsync() =>
            (await HistoryAsync(bank.Drive.CaseOf(mediation))).Where(e => e?.StartsWith("Delivery", StringComparison.Ordinal) != true);
    }

    [Fact]
    public async Task After_an_agreement_no_further_mediation_is_proposed()
    {
        var mediation = await bank.Drive.AppointedAsync();
        await bank.Drive.AgreedAsync(mediation);
        var id = bank.Drive.CaseOf(mediation);
        (await bank.Handler.ReadAsync($"complaints/{id}/mediations")).GetProperty("mayPropose").GetBoolean().ShouldBeFalse();
        await bank.Handler.SendAsync($"complaints/{id}/mediations", new { }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Referrals:AlreadyAgreed");
    }

    [Fact]
    public async Task The_body_sees_nothing_of_how_the_bank_judged_the_bodies_and_no_person_after_consent_is_taken_back()
    {
        var mediation = await bank.Drive.OnDeskAsync();
        var before = (await bank.Staff.ReadAsync($"mediations/{mediation}")).GetRawText();
        before.ShouldNotContain("routing", Case.Insensitive);
        before.ShouldNotContain("录音 13800136072");
        before.ShouldNotContain("李淑华");
        await bank.Staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        (await bank.Staff.ReadAsync($"mediations/{mediation}")).GetRawText().ShouldContain("李淑华");
        (await bank.Mediator.ReadAsync($"mediations/{mediation}"))
            .GetRawText()
            .ShouldNotContain("李淑华", Case.Sensitive, "a mediator is on a case by appointment");
        await bank.Handler.DoAsync($"mediations/{mediation}/withdrawal", new { reason = "ConsentWithdrawn" });
        (await bank.Staff.ReadAsync($"mediations/{mediation}")).GetRawText().ShouldNotContain("李淑华");
    }

    [Fact]
    public async Task The_clock_stands_while_the_body_has_it_and_runs_when_it_declines_and_the_next_body_can_be_asked()
    {
        var mediation = await bank.Drive.OnDeskAsync();
        var id = bank.Drive.CaseOf(mediation);
        (await PausedAsync(id)).ShouldBeTrue();
        await bank.Staff.DoAsync($"mediations/{mediation}/refusal", new { reason = "NoCapacity" });
        (await PausedAsync(id)).ShouldBeFalse();
        await bank.Handler.DoAsync($"complaints/{id}/mediations", new { });
    }

    [Fact]
    public async Task A_body_that_accepted_can_end_a_case_before_anybody_is_appointed()
    {
        var mediation = await bank.Drive.OnDeskAsync();
        await bank.Staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        await bank.Staff.DoAsync($"mediations/{mediation}/failure", new { reason = "ComplainantRefuses" });
        (await PausedAsync(bank.Drive.CaseOf(mediation))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_consent_older_than_the_complaint_and_days_at_the_ends_of_time_are_refused_beside_their_field()
    {
        var id = (await bank.Drive.TakenUpAsync()).Id;
        var mediation = (await bank.Handler.DoAsync($"complaints/{id}/mediations", new { })).GetProperty("id").GetString();
        await bank
            .Handler.SendAsync(
                $"mediations/{mediation}/consent",
                new
                {
                    manner = "Written",
                    proof = "同意书",
                    fields = MediationDriver.Fields,
                    givenAt = "2001-01-01T00:00:00Z",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Referrals:ConsentBeforeComplaint", "givenAt");
        foreach (var day in new[] { "9999-12-31", "0001-01-01" })
        {
            await bank
                .Staff.GetAsync(new Uri($"/api/v1/mediation-sessions?day={day}", UriKind.Relative))
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:DateOutOfRange", "day");
        }
    }

    [Fact]
    public async Task A_form_for_a_state_that_has_passed_says_so_and_keeps_the_words()
    {
        var mediation = await bank.Drive.OnDeskAsync();
        using var person = await Person.SignedInAsync(bank.Address, "liangyin");
        var address = $"/centre/cases/{mediation}";
        var stale = await person.OpenAsync(address);
        await bank.Staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        var late = await person.PostAsync(
            address,
            stale,
            "DeclineMediation",
            new()
            {
                ["_handler"] = "DeclineMediation",
                ["reason"] = "Other",
                ["words"] = "想了很久的说明",
            }
        );
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync()).ShouldContain("想了很久的说明");
        (await person.OpenAsync(address)).ShouldNotContain("value=\"DeclineMediation\"");
    }

    [Fact]
    public async Task What_is_next_is_the_one_main_button_and_who_cannot_be_appointed_is_shown_with_the_reason()
    {
        var mediation = await bank.Drive.OnDeskAsync();
        var address = $"/centre/cases/{mediation}";
        await bank.Staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        using var staff = await Person.SignedInAsync(bank.Address, "liangyin");
        (await staff.OpenAsync(address)).ShouldContain("郭立：曾任职示例银行，应当回避，不能指定");
        var panel = (await bank.Staff.ReadAsync($"mediations/{mediation}")).GetProperty("panel").EnumerateArray();
        await bank.Staff.DoAsync(
            $"mediations/{mediation}/mediator",
            new { panelMemberId = panel.Single(p => p.GetProperty("name").GetString() == "许文").GetProperty("id").GetString() }
        );
        (await staff.OpenAsync(address)).ShouldContain("<summary class=\"btn main\">安排调解</summary>");
        var session = (
            await bank.Staff.DoAsync(
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt = DateTimeOffset.UtcNow.AddSeconds(2),
                    minutes = 10,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
        ).GetProperty("sessionId").GetString();
        (await staff.OpenAsync(address)).ShouldNotContain("<summary class=\"btn main\">");
        using var mediator = await Person.SignedInAsync(bank.Address, "xuwen");
        await Wait.UntilAsync(async () =>
            (await mediator.OpenAsync(address)).Contains("<summary class=\"btn main\">记录调解</summary>", StringComparison.Ordinal)
        );
        (await mediator.OpenAsync("/centre")).ShouldContain(mediation, Case.Sensitive, "a mediator lands on the own cases");

        await bank.Mediator.DoAsync($"mediations/{mediation}/sessions/{session}/record", await Api.ASessionHeldAsync());
        (await mediator.OpenAsync(address)).ShouldContain("<summary class=\"btn main\">记录结果</summary>");
    }

    private static async Task<HttpStatusCode> ReadAgreementAsync(HttpClient http, string mediation) =>
        (await http.GetAsync(new Uri($"/api/v1/mediations/{mediation}/agreement", UriKind.Relative))).StatusCode;

    private async Task<bool> PausedAsync(string id) =>
        (await bank.Handler.ReadAsync($"complaints/{id}")).GetProperty("duties")[0].GetProperty("clock").GetProperty("paused").GetBoolean();

    private async Task<List<string?>> HistoryAsync(string id) =>
        [.. (await bank.Compliance.ReadAsync($"complaints/{id}/history")).EnumerateArray().Select(e => e.GetProperty("event").GetString())];

    /// <summary>A demo bank without cases, and a client of each who takes part.</summary>
    public sealed class Bank : IAsyncLifetime
    {
        private TestServer server = null!;

        public Uri Address => server.Address;

        public TestServer Server => server;

        public HttpClient Handler { get; private set; } = null!;

        public HttpClient Staff { get; private set; } = null!;

        public HttpClient Mediator { get; private set; } = null!;

        public HttpClient Compliance { get; private set; } = null!;

        internal MediationDriver Drive { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            if (TestDatabase.Missing is not null)
            {
                return;
            }

            server = await HostedServer.StartAsync();
            (Handler, Staff, Mediator, Compliance) = (
                await server.HandlerAsync(),
                await server.ClientAsync(MediationRoles.CentreStaff),
                await server.ClientAsync(MediationRoles.Mediator),
                await server.ClientAsync(MediationRoles.Compliance)
            );
            Drive = new MediationDriver(Handler, Staff, Mediator);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var client in new[] { Handler, Staff, Mediator, Compliance })
            {
                client?.Dispose();
            }

            if (server is not null)
            {
                await server.DisposeAsync();
            }
        }
    }
}
