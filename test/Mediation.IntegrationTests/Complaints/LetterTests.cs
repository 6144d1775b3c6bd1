using Mediation.Complaints.Domain.Investigation;
using Mediation.Complaints.Domain.LateFacts;
using Mediation.Complaints.Domain.Letters;
using Mediation.Complaints.Investigation;
using Mediation.Complaints.LateFacts;
using Mediation.Complaints.Letters;
using Mediation.Complaints.Term;
using Mediation.Core.Localization;
using Mediation.Documents.Data;
using Mediation.Documents.Domain;
using Mediation.Documents.Verification;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Letters;
using UglyToad.PdfPig;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>What was decided, asked or ended becomes a letter in the same save: read from its PDF, with the dates of that day.</summary>
[OnServerDatabase]
public sealed class LetterTests
{
    private const string Address = "广州市越秀区东风中路 1 号";

    [Fact]
    public async Task A_branch_s_decision_is_a_letter_with_the_remedies_of_a_branch_and_a_posted_notice_is_that_letter()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(bank);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "核对了录音，告知不充分。", 1000m));
        var letter = (await LettersAsync(bank, id)).ShouldHaveSingleItem();
        (letter.Kind, letter.State, letter.Sending, letter.IssuedBy).ShouldBe((DocumentKind.DecisionLetter, LetterState.Current, null, "陈静"));
        letter.Number.ShouldEndWith("-JD01");
        var text = await TextAsync(bank, bank.Handler, letter.Id);
        text.ShouldContain("收件人：李淑华地址：广州市越秀区东风中路1号");
        text.ShouldContain("您于2026年3月16日通过热线提出的投诉");
        text.ShouldContain("由我行支付人民币壹仟元整（¥1,000.00）");
        text.ShouldContain("申请期限到2026年4月15日（含当日）为止");
        text.ShouldContain("人民法院");
        (await bank.App.HistoryAsync(id))[^1].ShouldBe("DocumentDownloaded", "each reading stands in the history");

        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 10:00"));
        var waiting = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        var printed = await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(waiting.Id));
        (printed.Document, printed.IsCover, printed.Address).ShouldBe((letter.Number, false, Address));
        var posted = await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(waiting.Id));
        TextOf(posted.Content).ShouldBe(text, "what is posted is the document, byte for byte");
        var early = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Handler, new PostLetter.Input(waiting.Id, new DateOnly(2026, 3, 16), "XA123"))
        );
        early.Errors.ShouldHaveSingleItem("nobody posted what was not printed yet").Field.ShouldBe("postedOn");
        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(waiting.Id, new DateOnly(2026, 3, 18), "XA123"));
        var sending = (await LettersAsync(bank, id)).Single().Sending.ShouldNotBeNull();
        (sending.PostedOn, sending.Tracking).ShouldBe((new DateOnly(2026, 3, 18), "XA123"));
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(waiting.Id)))).Code.ShouldBe(
            "Notifications:AlreadyPosted"
        );

        var stored = await bank.App.ReadAsync(db => db.IssuedDocuments.AsNoTracking().SingleAsync(d => d.Id == letter.Id));
        var verified = await bank.App.AsAsync(bank.Handler, new VerifyDocument.Input(stored.Sha256));
        (verified.Number, verified.Template, verified.TemplateVersion).ShouldBe((letter.Number, "letter-decision", 1));

        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, letter.Id, "地址有误。")))).Code.ShouldBe(
            "Complaints:LetterPosted",
            "who names no version may not know that it was posted"
        );
        var seen = (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Version;
        await bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, letter.Id, "地址有误。", seen));
        var both = await LettersAsync(bank, id);
        both.Select(l => l.State).ShouldBe([LetterState.Superseded, LetterState.Current]);
        both[0].Sending!.Tracking.ShouldBe("XA123", "the first one went out");
        both[1].Sending.ShouldBeNull("the second did not");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_on_two_demands_names_both_and_the_day_on_which_the_bank_truly_received_them()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("ly", "罗燕", "GZ", MediationRoles.Supervisor);
        var id = await InHandAsync(bank);
        await bank.App.AsAsync(bank.Handler, new RecordContact.Input(id, ContactManner.Phone, ContactDirection.ToComplainant, "回放了录音。"));
        var spoken = (await bank.App.AsAsync(bank.Handler, new ListEvidence.Input(id)))[0].NoteId;
        var received = TestApplication.At("2026-03-11 09:12");
        var late = (
            await bank.App.AsAsync(
                bank.Handler,
                new ReportLateFact.Input(id, LateFactKind.Receipt, "收件登记 0311", "网点先收到。", received, Contacts: [spoken])
            )
        ).LateFactId;
        await bank.App.AsAsync(supervisor, new ApproveLateFact.Input(id, late));
        var apology = (await bank.App.AsAsync(bank.Handler, new AddClaim.Input(id, "D04"))).ClaimId;
        await bank.App.AsAsync(
            bank.Handler,
            new RecordFinding.Input(id, id, FindingResult.Founded, Responsibility.Bank, "告知不充分。", FaultArea.Disclosure, "GZ", Contacts: [spoken])
        );
        await bank.App.AsAsync(
            bank.Handler,
            new RecordFinding.Input(id, apology, FindingResult.Unfounded, Responsibility.Nobody, "没有不当言语。", Contacts: [spoken])
        );
        ClaimDecisionInput[] each = [new(id, DecisionOutcome.Granted, 3280m), new(apology, DecisionOutcome.NotGranted, null, "没有证据表明用语不当。")];
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, null, "核对了录音。", Claims: each));
        var text = await TextAsync(bank, bank.Handler, (await LettersAsync(bank, id)).Single().Id);
        text.ShouldContain("您于2026年3月11日通过热线提出的投诉");
        text.ShouldContain("投诉请求：退费/减免，涉及金额人民币3,280.00元；道歉");
        text.ShouldContain("部分支持您的投诉请求，由我行支付");
        text.ShouldContain("退费/减免：支持诉求，支付人民币");
        text.ShouldContain("道歉：不予支持。没有证据表明用语不当。");
        var decided = (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Claims.Select(c => c.Decision);
        decided.ShouldBe([new(DecisionOutcome.Granted, 3280m, null), new(DecisionOutcome.NotGranted, null, "没有证据表明用语不当。")]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_an_agent_receives_notices_by_then_another_letter_takes_the_place_of_the_first_and_English_words_are_its_cover()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(bank, language: TextCatalog.English);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        var agent = new AddParty.Input(id, PartyRole.Agent, "陈立", Address: "深圳市福田区", ReceivesNotices: true, ProofReference: "委托书 0316");
        await bank.App.AsAsync(bank.Handler, agent with { ValidFrom = new DateOnly(2026, 3, 1), ValidUntil = new DateOnly(2026, 12, 31) });
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        var letters = await LettersAsync(bank, id);
        letters.Select(l => l.State).ShouldBe([LetterState.Superseded, LetterState.Current]);
        var waiting = (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem();
        var printed = await bank.App.AsAsync(bank.Handler, new PrintLetter.Input(waiting.Id));
        (printed.Document, printed.IsCover, printed.Address).ShouldBe((letters[1].Number, true, "深圳市福田区"));
        TextOf((await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(waiting.Id))).Content).ShouldContain("收件人：陈立（委托代理人）");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_of_the_head_office_names_nobody_above_it()
    {
        await using var bank = await Bank.OpenAsync();
        var handler = await bank.App.PersonAsync("linhandler", "林承办", "HO", MediationRoles.Handler);
        var id = await InHandAsync(bank, handler);
        await bank.App.AsAsync(handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        var text = await TextAsync(bank, handler, (await LettersAsync(bank, id, handler)).Single().Id);
        text.ShouldNotContain("申请核查");
        text.ShouldContain("（一）监管");
        text.ShouldContain("（三）仲裁或者诉讼");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Material_more_time_and_acceptance_are_letters_and_one_with_a_wrong_address_is_made_anew()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(
            bank,
            channel: IntakeChannel.Letter,
            narrative: string.Join('\n', Enumerable.Range(1, 120).Select(i => $"第{i}点：分期的时候没有说手续费，客服也没有解释清楚。"))
        );
        var accepted = await bank.App.AsAsync(bank.Handler, new IssueAcceptance.Input(id));
        accepted.Number.ShouldEndWith("-SL01");
        var acceptance = await TextAsync(bank, bank.Handler, accepted.LetterId);
        acceptance.ShouldContain("将在2026年3月31日（含当日）前作出处理决定");
        acceptance.ShouldContain("第120点");
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new IssueAcceptance.Input(id)))).Code.ShouldBe(
            "Complaints:LetterExists"
        );
        var request = new RequestSupplement.Input(id, ["evidence"], new DateOnly(2026, 3, 20), NotHeld: true);
        await bank.App.AsAsync(bank.Handler, request with { Details = "请提供分期时的短信。" });
        await bank.App.AsAsync(bank.Handler, new RequestExtension.Input(id, 30, "需要向收单机构调取凭证。"));
        var letters = await LettersAsync(bank, id);
        letters.Select(l => l.Number[^4..]).ShouldBe(["SL01", "BZ01", "YQ01"]);
        var supplement = await TextAsync(bank, bank.Handler, letters[1].Id);
        supplement.ShouldContain("合同、票据、聊天记录等证据。请提供分期时的短信。");
        supplement.ShouldContain("请在2026年3月20日（含当日）前");
        var extension = await TextAsync(bank, bank.Handler, letters[2].Id);
        extension.ShouldContain("原定期限：到2026年3月31日（含当日）为止");
        extension.ShouldContain("延长后的期限：到2026年4月15日（含当日）为止");
        extension.ShouldContain("理由：需要向收单机构调取凭证。");
        extension.ShouldNotContain("批准：", customMessage: "the rule leaves it to the handler");

        var before = await BytesAsync(bank, letters[1].Id);
        var agent = new AddParty.Input(id, PartyRole.Agent, "陈立", Address: "深圳市福田区", ReceivesNotices: true, ProofReference: "委托书 0316");
        await bank.App.AsAsync(
            bank.Handler,
            agent with
            {
                Phone = "13900139001",
                ValidFrom = new DateOnly(2026, 3, 1),
                ValidUntil = new DateOnly(2026, 12, 31),
            }
        );
        var replaced = await bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, letters[1].Id, "改由代理人收件。"));
        replaced.Number.ShouldEndWith("-BZ02");
        (await TextAsync(bank, bank.Handler, replaced.LetterId)).ShouldContain("收件人：陈立（委托代理人）地址：深圳市福田区投诉人：李淑华");
        (await BytesAsync(bank, letters[1].Id)).ShouldBe(before, "the earlier one is kept as it was");
        var after = await LettersAsync(bank, id);
        (after[1].State, after[1].SupersededBy, after[1].MayReplace).ShouldBe((LetterState.Superseded, replaced.Number, false));
        (
            await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, letters[1].Id, "再来一份。")))
        ).Code.ShouldBe("Complaints:LetterSuperseded");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_taken_back_is_void_a_withdrawal_is_confirmed_and_after_a_reopening_the_letter_is_another_one()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var id = await InHandAsync(bank, address: null);
        var first = (await bank.App.AsAsync(bank.Handler, new ProposeRefusal.Input(id, "repeated", "与前一件相同。"))).EndingId;
        (await LettersAsync(bank, id)).ShouldBeEmpty("a proposal decides nothing");
        await bank.App.AsAsync(supervisor, new ApproveEnding.Input(id, first));
        var refusal = (await LettersAsync(bank, id)).ShouldHaveSingleItem();
        (refusal.Kind, refusal.Number[^4..]).ShouldBe((DocumentKind.RefusalNotice, "ZZ01"));
        var text = await TextAsync(bank, bank.Handler, refusal.Id);
        text.ShouldContain("收件人：李淑华投诉编号", customMessage: "no address is known");
        text.ShouldContain("同一投诉重复提出，没有新的事实和理由。依据：银行业保险业消费投诉处理管理办法第十八条第三款");
        text.ShouldContain("与前一件相同。");
        text.ShouldContain("人民法院");
        await bank.App.AsAsync(supervisor, new SendEndingBack.Input(id, first, "并非同一件事。"));
        (await LettersAsync(bank, id)).Single().State.ShouldBe(LetterState.Void);
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, refusal.Id, "地址有变。")))).Code.ShouldBe(
            "Complaints:LetterOfThePast"
        );

        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "回拨登记电话，本人确认", ContactManner.Phone, WithdrawalPayment.None));
        var withdrawal = (await LettersAsync(bank, id))[^1];
        withdrawal.Number.ShouldEndWith("-CH01");
        var confirmed = await TextAsync(bank, bank.Handler, withdrawal.Id);
        confirmed.ShouldContain("我行工作人员陈静通过电话核实");
        confirmed.ShouldContain("处理程序于2026年3月16日终止");
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "撤回并非本意。", HasNewFacts: true, NewFactsProof: "录音 0503"));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.HandedOver, "签收单 0505"));
        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "漏了一段录音。", HasNewFacts: true, NewFactsProof: "录音 0506"));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.Granted, "补听了录音。", 3280m));
        var letters = await LettersAsync(bank, id);
        letters.Select(l => l.Number[^4..]).ShouldBe(["ZZ01", "CH01", "JD01", "JD02"]);
        letters[3].State.ShouldBe(LetterState.Current);
        (letters[2].MayReplace, letters[3].MayReplace).ShouldBe((false, true), "the first decision is of the past");
        (await TextAsync(bank, bank.Handler, letters[3].Id)).ShouldContain("申请期限到2026年4月20日（含当日）为止", customMessage: "19 April is a Sunday");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_superior_institution_issues_the_decision_of_a_review_and_only_its_reviewer_makes_it_anew()
    {
        await using var bank = await Bank.OpenAsync();
        var reviewer = await bank.App.PersonAsync("hecompliance", "何合规", "HO", MediationRoles.Compliance);
        var id = await InHandAsync(bank);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.HandedOver, "签收单 0505"));
        var review = (await bank.App.AsAsync(bank.Handler, new ApplyForReview.Input(id, ReviewManner.Letter, "没有核对录音。"))).ReviewId;
        await bank.App.AsAsync(reviewer, new AppointReviewer.Input(id, review, reviewer.Id));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 10:00"));
        await bank.App.AsAsync(reviewer, new DecideReview.Input(id, review, ReviewOutcome.Changed, "录音里没有说明。", DecisionOutcome.PartlyGranted, 1000m));
        var letters = await LettersAsync(bank, id);
        var letter = letters[^1];
        (letter.Kind, letter.IssuedBy, letter.MayReplace).ShouldBe((DocumentKind.ReviewDecision, "何合规", false));
        letter.Number.ShouldEndWith("-HC01-JD01");
        var text = await TextAsync(bank, reviewer, letter.Id);
        text.ShouldContain($"（{letters[0].Number}）".Replace(" ", "", StringComparison.Ordinal));
        text.ShouldContain("于2026年3月16日收到申请");
        text.ShouldContain("部分支持您的投诉请求，由我行支付人民币壹仟元整");
        text.ShouldContain("一项处理决定核查一次");
        text.ShouldContain("本决定于2026年3月18日作出");
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, letter.Id, "地址有变。")))).Code.ShouldBe(
            "Complaints:NotTheReviewer"
        );
        (await bank.App.AsAsync(reviewer, new ReplaceLetter.Input(id, letter.Id, "地址有变。"))).Number.ShouldEndWith("-HC01-JD02");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_sees_the_case_but_has_no_part_in_it_sees_that_a_letter_exists_and_not_its_words()
    {
        await using var bank = await Bank.OpenAsync();
        var colleague = await bank.App.PersonAsync("b-chen", "陈同事", "GZ", MediationRoles.Handler);
        var compliance = await bank.App.PersonAsync("hecompliance", "何合规", "GZ", MediationRoles.Compliance);
        await bank.App.UnitAsync("SZ", "HO");
        var stranger = await bank.App.PersonAsync("wangfei", "王飞", "SZ", MediationRoles.Handler);
        var id = await InHandAsync(bank);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        var letter = (await LettersAsync(bank, id, colleague)).Single();
        letter.MayRead.ShouldBeFalse();
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(colleague, new OpenLetter.Input(letter.Id)))).Code.ShouldBe(
            "Complaints:LetterNotForYou"
        );
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(stranger, new OpenLetter.Input(letter.Id)))).Code.ShouldBe(
            "Complaints:LetterUnknown"
        );
        (await TextAsync(bank, compliance, letter.Id)).ShouldContain("李淑华");
        (await bank.App.AsAsync(colleague, new GetComplaint.Input(id))).Attachments.ShouldBeEmpty("a letter is no file that was handed in");
    }

    [Fact]
    public async Task A_letter_whose_register_or_file_was_altered_is_named_by_the_verifier()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await InHandAsync(bank);
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。"));
        await bank.App.ReadAsync(db => db.IssuedDocuments.ExecuteUpdateAsync(set => set.SetProperty(d => d.Number, "TS-1"), default));
        (await bank.App.AuditAsync()).ShouldContain(f => f.What == "letter.Number");
        await bank.App.ReadAsync(db => db.IssuedDocuments.ExecuteDeleteAsync(default));
        (await bank.App.AuditAsync()).ShouldContain(f => f.What == "letter");
    }

    private static async Task<Guid> InHandAsync(
        Bank bank,
        MediationUser? handler = null,
        string? address = Address,
        string narrative = "分期的时候没有说手续费。要求全部退还。",
        string? language = null,
        IntakeChannel channel = IntakeChannel.Hotline
    )
    {
        RegisterComplaint.Input input = new(channel, "李淑华", "B02.2", "C07", "D01", narrative, 3280m, Phone: "13800136072", Address: address)
        {
            PreferredChannel = address is null ? null : ContactChannel.Letter,
            Language = language,
        };
        var id = (await bank.App.AsAsync(handler ?? bank.Handler, input)).Id;
        await bank.App.AsAsync(handler ?? bank.Handler, new AssignComplaint.Input(id));
        return id;
    }

    private static async Task<IReadOnlyList<LetterView>> LettersAsync(Bank bank, Guid id, MediationUser? reader = null) =>
        (await bank.App.AsAsync(reader ?? bank.Handler, new GetComplaint.Input(id))).Letters;

    private static async Task<string> TextAsync(Bank bank, MediationUser reader, Guid letter) =>
        TextOf((await bank.App.AsAsync(reader, new OpenLetter.Input(letter))).Content);

    private static async Task<byte[]> BytesAsync(Bank bank, Guid letter)
    {
        await using var content = (await bank.App.AsAsync(bank.Handler, new OpenLetter.Input(letter))).Content;
        using MemoryStream copy = new();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }

    internal static string TextOf(Stream content)
    {
        using (content)
        {
            using var pdf = PdfDocument.Open(content);
            return string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
        }
    }
}
