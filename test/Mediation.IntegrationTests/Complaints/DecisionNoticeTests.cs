using Mediation.Complaints.Domain.Letters;
using Mediation.Complaints.Letters;
using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.Documents.Domain;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Letters;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>The notice of a decision is sent by the system, and once it is delivered it proves that the complainant was notified.</summary>
[OnServerDatabase]
public sealed class DecisionNoticeTests
{
    [Fact]
    public async Task A_text_message_names_outcome_and_remedies_and_closes_the_case_with_the_time_of_its_delivery()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        await SendAsync(bank, id);
        var text = MessageOf(bank, "sms");
        text.ShouldContain("部分支持");
        text.ShouldContain("30日内向上级机构书面申请核查");
        text.ShouldNotContain("李淑华");
        text.ShouldNotContain("3280");
        text.ShouldNotContain("1,000", Case.Sensitive, "the sum is for letters and e-mails");
        text.ShouldNotContain("录音", Case.Sensitive, "the reasons are not for a message");
        var told = await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id));
        (told.Channel, told.Address).ShouldBe((NotificationChannel.Sms, "138****6072"));
        var copy = told.Rows.ShouldHaveSingleItem();
        (copy.State, copy.DeliveredAt, copy.InTime).ShouldBe((CopyState.Sent, TestApplication.At("2026-03-20 10:00"), true));

        // Recorded after the limit of 31 March, delivered before it.
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-04-02 09:00"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeCopyId: copy.CopyId));
        var closed = await ClosedAsync(bank, id);
        closed.GetProperty("notice").GetString().ShouldBe("Message");
        closed.GetProperty("noticeAt").GetDateTimeOffset().ShouldBe(TestApplication.At("2026-03-20 10:00"));
        closed.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        closed.GetProperty("noticeCopyId").GetGuid().ShouldBe(copy.CopyId);
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Duties.Single(d => d.Kind == DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_the_limit_it_is_sent_all_the_same_and_proves_that_it_was_late()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-04-02 10:00"));
        await SendAsync(bank, id);
        var copy = (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id))).Rows.ShouldHaveSingleItem();
        (copy.State, copy.InTime).ShouldBe((CopyState.Sent, false));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeCopyId: copy.CopyId));
        (await ClosedAsync(bank, id)).GetProperty("inTime").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task On_an_ordinary_evening_it_waits_for_the_morning_and_on_the_last_one_it_goes_at_once()
    {
        await using var bank = await Bank.OpenAsync();
        var (ordinary, last) = (await DecidedAsync(bank), await DecidedAsync(bank, "另一件手续费没有说清楚。"));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 21:00"));
        await SendAsync(bank, ordinary);
        (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(ordinary)))
            .Rows.Select(row => (row.State, row.HeldUntil))
            .ShouldBe([(CopyState.Waiting, TestApplication.At("2026-03-21 08:00"))]);
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(ordinary)))).Code.ShouldBe(
            "Complaints:NoticeUnderWay"
        );
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-31 21:00"));
        await SendAsync(bank, last);
        var copy = (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(last))).Rows.ShouldHaveSingleItem();
        (copy.State, copy.InTime).ShouldBe((CopyState.Sent, true));
    }

    [Fact]
    public async Task A_letter_has_the_reasons_and_counts_by_its_day_of_posting()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank, address: "广州市越秀区东风中路 1 号", chosen: ContactChannel.Letter);
        await SendAsync(bank, id);
        var letter = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        var printed = await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(letter.Id));
        printed.Enclosure.ShouldBe("核查情况、处理依据和理由：\n核对了录音，手续费告知不充分。");
        printed.Text.ShouldContain("处理决定：部分支持，支持金额 1,000.00 元。");
        await RefusedAsync(bank, id, letter.Id, "Complaints:NoticeNotDelivered");
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-31 15:00"));
        PostLetter.Input posting = new(letter.Id, new DateOnly(2026, 3, 31), "XA123");
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, posting))).Code.ShouldBe(
            "Notifications:NotPrinted",
            "name and address alone are no letter"
        );
        await using (var document = (await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(letter.Id))).Content)
        {
            var issued = await bank.App.ReadAsync(db => db.Set<IssuedDocument>().SingleAsync(d => d.Number == printed.Document));
            var copy = await bank.App.ReadAsync(db => db.Set<NotificationCopy>().SingleAsync(c => c.Id == letter.Id));
            copy.PrintedSha256.ShouldBe(issued.Sha256);
        }

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-04-01 09:00"));
        await bank.App.AsAsync(bank.Handler, posting);
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeCopyId: letter.Id));
        var closed = await ClosedAsync(bank, id);
        (closed.GetProperty("notice").GetString(), closed.GetProperty("noticeProof").GetString()).ShouldBe(("Posted", $"XA123 · {printed.Document}"));
        closed.GetProperty("noticeAt").GetDateTimeOffset().ShouldBe(TestApplication.At("2026-03-31 23:59"));
        closed.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_message_goes_with_its_letter_by_post_once_and_the_proof_names_it()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank, address: "广州市越秀区东风中路 1 号");
        var proposed = (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id))).Letter.ShouldNotBeNull();
        proposed.MayBePosted.ShouldBeTrue();
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id, WithLetter: true));
        await bank.App.DispatchAllAsync();
        await bank.App.SendAsync();
        var letter = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        letter.Kind.ShouldBe(ComplaintNotices.Letter);
        var again = await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, proposed.Id)));
        again.Code.ShouldBe("Complaints:LetterOnItsWay");

        (await bank.App.AsAsync(bank.Handler, new GetPrintedLetter.Input(letter.Id))).Letter.ShouldBeNull("nobody has printed it yet");
        var printed = await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(letter.Id));
        printed.Document.ShouldBe(proposed.Number);
        (await bank.App.AsAsync(bank.Handler, new GetPrintedLetter.Input(letter.Id))).Letter.ShouldBe(printed, "beside a refused form");
        var colleague = await bank.App.PersonAsync("lin", "林夏", "GZ", MediationRoles.Handler);
        (await bank.App.AsAsync(colleague, new GetPrintedLetter.Input(letter.Id))).Letter.ShouldBeNull();

        var rows = (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id))).Rows;
        var message = rows.Single(r => r.Channel == NotificationChannel.Sms);
        (await CloseRefusedAsync(bank, id, NoticeManner.Phone)).ShouldBe("Complaints:LetterBeforeClosing");
        await (await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(letter.Id))).Content.DisposeAsync();
        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter.Id, new DateOnly(2026, 3, 20), "XA124"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeCopyId: message.CopyId));
        (await ClosedAsync(bank, id)).GetProperty("noticeProof").GetString()!.ShouldEndWith($" · {proposed.Number}");
        var history = await bank.App.HistoryAsync(id);
        (history.Count(e => e == nameof(LetterOrdered)), history.Count(e => e == nameof(LetterPrinted))).ShouldBe((1, 2));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_call_alone_closes_no_case_whose_letter_can_be_posted_unless_a_supervisor_does()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank, address: "广州市越秀区东风中路 1 号");
        (await CloseRefusedAsync(bank, id, NoticeManner.Phone)).ShouldBe("Complaints:ReasonsNotInWriting");
        await bank.App.AsAsync(bank.Handler, new RecordDecisionNotice.Input(id, NoticeManner.Phone, "录音 0413"));
        (await CloseRefusedAsync(bank, id, null)).ShouldBe("Complaints:ReasonsNotInWriting", "the duty is met, the reasons are not delivered");
        var supervisor = await bank.App.PersonAsync("luo", "罗燕", "GZ", MediationRoles.Supervisor, MediationRoles.Handler);
        await bank.App.AsAsync(supervisor, new CloseComplaint.Input(id));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_names_the_limit_of_a_review_and_who_reviews_a_case_that_was_notified_and_is_open()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank);
        async Task<ComplaintRow> RowAsync() =>
            (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new ComplaintListFilter(), new ListPage()))).Rows.Single(r => r.Id == id);
        (await RowAsync()).ShouldSatisfyAllConditions(r => r.OwesNotice.ShouldBeTrue(), r => r.LegalFor.ShouldBe(AnswerTo.Complainant));
        await bank.App.AsAsync(bank.Handler, new RecordDecisionNotice.Input(id, NoticeManner.HandedOver, "签收单 0413"));
        await bank.App.AsAsync(bank.Handler, new ApplyForReview.Input(id, ReviewManner.Letter, "没有核对录音。"));
        var row = await RowAsync();
        (row.State, row.OwesNotice, row.LegalFor, row.Holder).ShouldBe((ComplaintState.Decided, false, AnswerTo.ReviewApplicant, Holder.Superior));
        row.TodoKey.ShouldBe("Todo:Notified");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_requests_at_once_post_one_letter()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank, address: "广州市越秀区东风中路 1 号", chosen: ContactChannel.Letter);
        var letter = (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id))).Letter!.Id;
        var codes = await Task.WhenAll(
            CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id))),
            CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new SendLetter.Input(id, letter))),
            CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id)))
        );
        codes.Count(c => c is null).ShouldBe(1, string.Join(' ', codes));
        await bank.App.DispatchAllAsync();
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
    }

    private static async Task<string?> CodeOfAsync<TResult>(Func<Task<TResult>> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (BusinessException refused)
        {
            return refused.Code;
        }
    }

    private static async Task<string> CloseRefusedAsync(Bank bank, Guid id, NoticeManner? manner) =>
        (
            await Should.ThrowAsync<BusinessException>(() =>
                bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, manner, manner is null ? null : "录音 0413"))
            )
        ).Code;

    [Fact]
    public async Task Without_an_address_it_waits_for_one_and_a_notice_that_is_a_letter_needs_none_besides()
    {
        await using var bank = await Bank.OpenAsync();
        var (homeless, byLetter) = (
            await DecidedAsync(bank),
            await DecidedAsync(bank, "另一件手续费没有说清楚。", address: "广州市越秀区东风中路 1 号", chosen: ContactChannel.Letter)
        );
        (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(homeless))).Letter!.HasAddress.ShouldBeFalse();
        (await CodeAsync(new SendDecisionNotice.Input(byLetter, WithLetter: true))).ShouldBe("Core:InvalidInput");

        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(homeless, WithLetter: true));
        await bank.App.DispatchAllAsync();
        var waiting = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        waiting.AddressMissing.ShouldBeTrue();
        (await bank.App.AsAsync(bank.Handler, new GetLetter.Input(waiting.Id))).CaseHref.ShouldNotBeNull();
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(homeless));
        view.Letters.Single().AddressMissing.ShouldBeTrue();
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new PrintLetter.Input(waiting.Id)))).Code.ShouldBe(
            "Notifications:NoAddress"
        );
        var complainant = (await bank.App.AsAsync(bank.Handler, new GetParties.Input(homeless))).Parties[0].Id;
        await bank.App.AsAsync(bank.Handler, new ChangeParty.Input(homeless, complainant, Address: "广州市越秀区东风中路 1 号"));
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem().AddressMissing.ShouldBeFalse();
        (await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(waiting.Id))).Address.ShouldBe("广州市越秀区东风中路 1 号");

        async Task<string> CodeAsync(SendDecisionNotice.Input input) =>
            (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, input))).Code;
    }

    [Fact]
    public async Task A_letter_without_address_holds_up_no_closing_and_is_not_left_among_the_letters()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank);
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id, WithLetter: true));
        await bank.App.DispatchAllAsync();
        var letter = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id))).CallGap.ShouldBeNull("nothing can be posted");
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.NotReached, "三次未接"));

        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldBeEmpty();
        var row = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input(PostingState.Discarded))).Rows.ShouldHaveSingleItem();
        (row.Id, row.Error).ShouldBe((letter.Id, NotificationCopy.NoAddressUntilEnd));
        var shown = (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Letters.Single();
        (shown.AddressMissing, shown.Sending!.State, shown.Sending.Error).ShouldBe((false, CopyState.Skipped, NotificationCopy.NoAddressUntilEnd));
        (await bank.App.HistoryAsync(id)).Count(e => e == nameof(LetterLeftUnposted)).ShouldBe(1, "the history has why it was not posted");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Why_a_letter_is_not_posted_stands_in_the_list_of_such_letters_and_on_the_case()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank, address: "广州市越秀区东风中路 1 号", chosen: ContactChannel.Letter);
        await SendAsync(bank, id);
        var letter = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        await bank.App.AsAsync(bank.Handler, new DiscardLetter.Input(letter.Id, " 投诉人到网点当面领取。 "));
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldBeEmpty();
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input(PostingState.Posted))).Rows.ShouldBeEmpty();
        var row = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input(PostingState.Discarded))).Rows.ShouldHaveSingleItem();
        (row.Id, row.DiscardReason, row.DiscardedBy).ShouldBe((letter.Id, "投诉人到网点当面领取。", bank.Handler.DisplayName));
        var shown = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id))).Rows.Single(r => r.Kind == ComplaintNotices.Decision);
        shown.Copies.ShouldHaveSingleItem().DiscardReason.ShouldBe("投诉人到网点当面领取。");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_e_mail_names_the_sum_granted_and_how_to_get_the_reasons()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank, chosen: ContactChannel.Email, email: "li@example.cn");
        await SendAsync(bank, id);
        var file = Directory.GetFiles(Path.Combine(bank.App.Data.Folder, "outgoing", "email")).ShouldHaveSingleItem();
        var mail = MimeKit.MimeMessage.Load(file);
        mail.Subject!.ShouldContain("投诉处理决定告知书");
        mail.TextBody!.ShouldContain("部分支持，支持金额 1,000.00 元。");
        mail.TextBody!.ShouldContain("核查情况、处理依据和理由不通过邮件发送");
        mail.TextBody!.ShouldNotContain("录音");
    }

    [Fact]
    public async Task What_is_no_delivered_notice_of_this_decision_proves_nothing()
    {
        await using var bank = await Bank.OpenAsync();
        var (id, other) = (await DecidedAsync(bank), await DecidedAsync(bank, "另一件手续费没有说清楚。"));
        await SendAsync(bank, other);
        var ofOther = (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(other))).Rows.ShouldHaveSingleItem().CopyId;
        await bank.App.WriteAsync(db =>
        {
            Mediation.Notifications.Sending.Notifier.Notify(
                db,
                new NotificationDraft("referrals.session-off", Recipient.Complainant(), id, "TS-1", "", ("startsAt", bank.App.Now), ("bank", "示例银行")),
                bank.App.Now
            );
            return Task.CompletedTask;
        });
        await bank.App.DispatchAllAsync();
        await bank.App.SendAsync();
        var session = (await bank.App.CopiesAsync()).Single(c => c.CaseId == id).Id;
        foreach (var copy in new[] { ofOther, session, Guid.CreateVersion7() })
        {
            await RefusedAsync(bank, id, copy, "Complaints:NoticeUnknown");
        }

        var twice = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(other, NoticeManner.Phone, "录音 1", NoticeCopyId: ofOther))
        );
        twice.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("noticeCopyId", "Complaints:NoticeTwice")]);
        var none = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id)));
        none.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("noticeProof", "Core:Required"), ("notice", "Core:Required")], ignoreOrder: true);
    }

    [Fact]
    public async Task Before_the_decision_and_without_a_way_to_the_complainant_none_is_sent_and_the_head_office_offers_no_review()
    {
        await using var bank = await Bank.OpenAsync();
        var undecided = (await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None)).Id;
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(undecided)))).Code.ShouldBe(
            "Complaints:ActionNotAllowed"
        );
        var unreachable = await DecidedAsync(bank, phone: null);
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(unreachable)))).Code.ShouldBe(
            "Complaints:NoWayToNotify"
        );
        var head = await bank.App.PersonAsync("head", "总行承办", "HO", MediationRoles.Handler);
        var ofHead = await DecidedAsync(bank, handler: head);
        await SendAsync(bank, ofHead, head);
        MessageOf(bank, "sms").ShouldNotContain("核查");
    }

    [Fact]
    public async Task Over_http_a_notice_is_sent_delivered_and_taken_as_proof()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        await handler
            .SendAsync($"complaints/{id}/contact-channel", new { preferredChannel = "Email" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ChannelNeedsEmail", "preferredChannel");
        await handler.DoAsync($"complaints/{id}/contact-channel", new { preferredChannel = "Voice" });
        await handler.DoAsync($"complaints/{id}/decision-notices", new { });
        await SendByDayAsync(server.Data);
        JsonElement copy = default;
        await Wait.UntilAsync(async () =>
            (await handler.ReadAsync($"complaints/{id}/decision-notices")).GetProperty("rows") is var rows
            && rows.GetArrayLength() == 1
            && (copy = rows[0]).GetProperty("state").GetString() == "Sent"
        );
        copy.GetProperty("channel").GetString().ShouldBe("Voice");
        await handler.DoAsync($"complaints/{id}/closure", new { noticeCopyId = copy.GetProperty("copyId").GetString() });
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString().ShouldBe("Closed");
    }

    [Fact]
    public async Task In_the_browser_a_handler_chooses_the_channel_sends_the_notice_and_closes_with_it()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", Api.AComplaint());
        var (id, page) = (registered.GetProperty("id").GetString(), $"/complaints/{registered.GetProperty("number").GetString()}");
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        await DoneAsync(person.FillAsync(page, "ChooseContactChannel", new() { ["preferredChannel"] = "Email", ["email"] = "li@example.cn" }));
        (await person.OpenAsync(page)).ShouldContain("l*@example.cn");
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        WebUtility.HtmlDecode(await person.OpenAsync(page)).ShouldContain("将以邮件发送到 l*@example.cn。");
        await DoneAsync(person.FillAsync(page, "SendDecisionNotice", []));
        await SendByDayAsync(server.Data);
        var form = "";
        await Wait.UntilAsync(async () => (form = await person.OpenAsync(page)).Contains("noticeCopyId", StringComparison.Ordinal));
        WebUtility.HtmlDecode(await person.OpenAsync($"{page}?tab=notifications")).ShouldContain("投诉处理决定告知书");
        var copy = (await handler.ReadAsync($"complaints/{id}/decision-notices")).GetProperty("rows")[0].GetProperty("copyId").GetString()!;
        form.ShouldContain($"value=\"{copy}\" selected");
        (await person.FillAsync(page, "CloseComplaint", new() { ["noticeCopyId"] = copy, ["notice"] = "Phone" })).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
        await DoneAsync(person.FillAsync(page, "CloseComplaint", new() { ["noticeCopyId"] = copy }));
        var proof = (await server.Data.ReadAsync(db => db.Set<NotificationCopy>().AsNoTracking().SingleAsync(c => c.Id == Guid.Parse(copy)))).TextSha256[..16];
        WebUtility.HtmlDecode(await person.OpenAsync(page)).ShouldContain(proof);
    }

    /// <summary>Whatever hour it is: what waits for the morning goes now.</summary>
    private static async Task SendByDayAsync(TestDatabase data)
    {
        await Wait.UntilAsync(() => data.ReadAsync(db => db.Set<NotificationCopy>().AnyAsync(c => c.Kind == ComplaintNotices.Decision)));
        var tomorrow = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);
        await using var app = TestApplication.On(data, new DateTimeOffset(tomorrow, new TimeOnly(4, 0), TimeSpan.Zero));
        await app.FireAllTimersAsync();
        await app.SendAsync();
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_case_opened_again_withdraws_what_nobody_has_got_yet_and_what_was_under_way_proves_nothing()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var (unaddressed, queued, held, leased) = (
            await DecidedAsync(bank),
            await DecidedAsync(bank, "第二件手续费没有说清楚。"),
            await DecidedAsync(bank, "第三件手续费没有说清楚。"),
            await DecidedAsync(bank, "第四件手续费没有说清楚。")
        );
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        foreach (var id in new[] { queued, leased })
        {
            await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        }

        await bank.App.DispatchAllAsync();
        var onTheWay = await bank.App.AsSystemAsync(new LeaseDeliveries.Input("sms", 8));
        var last = onTheWay.Deliveries.Single(d => d.CaseId == leased);
        await bank.App.AsSystemAsync(
            new RecordDelivery.Input(onTheWay.Deliveries.Single(d => d.CaseId == queued).Id, onTheWay.Claim, DeliveryAnswer.Failed("down"))
        );
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 21:00"));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(held));
        await bank.App.DispatchAllAsync();
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(unaddressed));
        foreach (var id in new[] { unaddressed, queued, held, leased })
        {
            await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413"));
            await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "补充了录音。", HasNewFacts: false));
        }

        await bank.App.AsSystemAsync(new RecordDelivery.Input(last.Id, onTheWay.Claim, DeliveryAnswer.Sent(200, [])));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-21 09:00"));
        await bank.App.FireAllTimersAsync();
        await bank.App.DispatchAllAsync();
        (await bank.App.SendAsync()).ShouldBe(0);
        Directory.Exists(Path.Combine(bank.App.Data.Folder, "outgoing", "sms")).ShouldBeFalse();
        (await NoticeAsync(unaddressed)).Copies.ShouldBeEmpty();
        foreach (var id in new[] { queued, held })
        {
            var copy = (await NoticeAsync(id)).Copies.ShouldHaveSingleItem();
            (copy.State, copy.Error).ShouldBe((CopyState.Skipped, "Notifications:Overtaken"));
        }

        var arrived = (await NoticeAsync(leased)).Copies.ShouldHaveSingleItem();
        (arrived.State, arrived.Error).ShouldBe((CopyState.Sent, "Notifications:OvertakenSent"));
        var wrong = await bank.App.ReadAsync(db => db.Set<Notification>().SingleAsync(n => n.Kind == "notifications.overtaken-sent"));
        (wrong.CaseId, wrong.PersonId).ShouldBe((leased, bank.Handler.Id), "who handles it corrects what the complainant has read");
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(leased, DecisionOutcome.Granted, "核对了新的录音，全部退还。", 3280m));
        (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(leased))).Rows.ShouldBeEmpty();
        (await bank.App.ReadAsync(db => db.Set<HistoryEntry>().AnyAsync(e => e.Event == nameof(NotificationUndeliverable)))).ShouldBeFalse();
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<GetCaseNotifications.Row> NoticeAsync(Guid id)
        {
            var row = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id))).Rows.Single(r => r.Kind == ComplaintNotices.Decision);
            row.State.ShouldBe(NotificationState.Overtaken);
            return row;
        }
    }

    [Fact]
    public async Task A_notice_that_was_given_up_is_not_sent_by_an_operator_once_the_case_is_opened_again()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var admin = await bank.App.PersonAsync("admin", "运维", null, MediationRoles.Admin);
        var id = await DecidedAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        var lease = await bank.App.AsSystemAsync(new LeaseDeliveries.Input("sms", 8));
        var delivery = lease.Deliveries.Single(d => d.CaseId == id).Id;
        await bank.App.AsSystemAsync(new RecordDelivery.Input(delivery, lease.Claim, DeliveryAnswer.Refused("no such number")));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413"));
        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "补充了录音。", HasNewFacts: false));

        await bank.App.AsAsync(admin, new ResendDelivery.Input(delivery));
        (await bank.App.SendAsync()).ShouldBe(0);
        Directory.Exists(Path.Combine(bank.App.Data.Folder, "outgoing", "sms")).ShouldBeFalse();
        (await bank.App.CopiesAsync(NotificationChannel.Sms)).ShouldHaveSingleItem().Error.ShouldBe(NotificationCopy.Overtaken);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_delivered_notice_is_sent_once_more_only_by_who_names_the_version_and_requests_at_once_send_one()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        var first = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id)))));
        first.Count(c => c is null).ShouldBe(1);
        first.Where(c => c is not null).ShouldAllBe(c => c == "Complaints:NoticeUnderWay");
        await bank.App.DispatchAllAsync();
        (await bank.App.SendAsync()).ShouldBe(1);
        var again = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id)))));
        again.ShouldAllBe(c => c == "Complaints:NoticeSent");
        await bank.App.DispatchAllAsync();
        (await bank.App.SendAsync()).ShouldBe(0);

        var version = (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Version;
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id, version));
        await bank.App.DispatchAllAsync();
        (await bank.App.SendAsync()).ShouldBe(1, "who has seen that it was delivered may send it once more");
    }

    [Fact]
    public async Task The_history_names_which_notice_was_delivered_and_to_whom_without_the_number()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await DecidedAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        await SendAsync(bank, id);
        (await DestinationAsync()).ShouldBe("投诉人 138****6072，短信（处理决定告知）");
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            (await DestinationAsync()).ShouldStartWith("the complainant 138****6072 by ");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        async Task<string> DestinationAsync() =>
            (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id))).Single(e => e.Event == nameof(DeliverySent)).Words["destination"];
    }

    [Fact]
    public async Task A_refusal_that_the_complainant_has_read_is_not_undone_and_one_whose_notice_waits_is_and_takes_it_along()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("ly", "罗燕", "GZ", MediationRoles.Supervisor);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        var (read, proposal) = await RefusedOnAsync("手续费没有说清楚。");
        await SendAsync(bank, read);
        foreach (
            var undo in new Func<Task>[]
            {
                () => bank.App.AsAsync(supervisor, new SendEndingBack.Input(read, proposal, "批错了。")),
                () => bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(read, "电话核实", ContactManner.Phone, WithdrawalPayment.None)),
            }
        )
        {
            (await Should.ThrowAsync<BusinessException>(undo)).Code.ShouldBe("Complaints:NoticeDelivered");
        }

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 21:00"));
        var (held, other) = await RefusedOnAsync("另一件手续费没有说清楚。");
        await SendAsync(bank, held);
        await bank.App.AsAsync(supervisor, new SendEndingBack.Input(held, other, "批错了。"));
        var notice = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(held))).Rows.Single(r => r.Kind == ComplaintNotices.Refusal);
        (notice.State, notice.Copies.ShouldHaveSingleItem().Error).ShouldBe((NotificationState.Overtaken, "Notifications:Overtaken"));
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<(Guid Case, Guid Proposal)> RefusedOnAsync(string narrative)
        {
            var id = await DecidedAsync(bank, narrative, decides: false);
            var proposed = (await bank.App.AsAsync(bank.Handler, new ProposeRefusal.Input(id, "repeated", "与前一件相同。"))).EndingId;
            await bank.App.AsAsync(supervisor, new ApproveEnding.Input(id, proposed));
            return (id, proposed);
        }
    }

    private static async Task RefusedAsync(Bank bank, Guid id, Guid copy, string code)
    {
        var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeCopyId: copy)));
        refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("noticeCopyId", code)]);
    }

    private static async Task<JsonElement> ClosedAsync(Bank bank, Guid id) =>
        JsonDocument
            .Parse(
                await bank.App.ReadAsync(db =>
                    db.Set<HistoryEntry>().Where(e => e.CaseId == id && e.Event == nameof(ComplaintClosed)).Select(e => e.Payload).SingleAsync()
                )
            )
            .RootElement;

    /// <summary>Words of the one message of a channel.</summary>
    private static string MessageOf(Bank bank, string channel) =>
        JsonDocument
            .Parse(File.ReadAllText(Directory.GetFiles(Path.Combine(bank.App.Data.Folder, "outgoing", channel)).ShouldHaveSingleItem()))
            .RootElement.GetProperty("text")
            .GetString()!;

    private static async Task SendAsync(Bank bank, Guid id, MediationUser? handler = null)
    {
        await bank.App.AsAsync(handler ?? bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        await bank.App.SendAsync();
    }

    /// <summary>A complaint of 16 March that was decided; its limit ends with 31 March.</summary>
    private static async Task<Guid> DecidedAsync(
        Bank bank,
        string narrative = "手续费没有说清楚。",
        string? phone = "13800136072",
        string? address = null,
        ContactChannel? chosen = null,
        MediationUser? handler = null,
        string? email = null,
        bool decides = true
    )
    {
        var by = handler ?? bank.Handler;
        var id = (
            await bank.App.AsAsync(
                by,
                new RegisterComplaint.Input(
                    IntakeChannel.Hotline,
                    "李淑华",
                    "B02.2",
                    "C07",
                    "D01",
                    narrative,
                    3280m,
                    Phone: phone,
                    Address: address,
                    Email: email,
                    PreferredChannel: chosen
                )
            )
        ).Id;
        await bank.App.AsAsync(by, new AssignComplaint.Input(id));
        if (decides)
        {
            await bank.App.AsAsync(by, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "核对了录音，手续费告知不充分。", 1000m));
        }

        return id;
    }
}
