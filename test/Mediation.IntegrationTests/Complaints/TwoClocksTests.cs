using System.Text.Json.Nodes;
using Mediation.Complaints.Regulators;
using Mediation.Core.Policies;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Reports.Figures;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Own receipt and regulator's forward run at once, each is closed separately, and the earliest leads every list (DOMAIN 8.2).</summary>
[OnServerDatabase]
public sealed class TwoClocksTests
{
    [Fact]
    public async Task A_complaint_that_a_regulator_forwards_has_both_limits_from_the_beginning()
    {
        await using var bank = await Bank.OpenAsync();
        var registered = await bank.App.AsAsync(bank.Handler, AForward(bank, received: "2026-03-13 10:00", forwarded: "2026-03-16 08:30"));
        registered.Duties.Select(d => d.Kind).ShouldBe([DutyKinds.InternalDecide, DutyKinds.Decide, DutyKinds.AnswerRegulator]);
        registered.DecideBy.ShouldBe(TestApplication.At("2026-03-29 00:00"));
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(registered.Id));
        view.Forwards.Single().Regulator.ShouldBe("中国人民银行及其分支机构");
        var regulator = view.Duties.Single(d => d.AnswersTo == AnswerTo.Regulator);
        (regulator.DueAt, regulator.Clock.Steps[0].Key).ShouldBe((TestApplication.At("2026-04-01 00:00"), ClockStepKeys.Forwarded));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(IntakeChannel.RegulatorReferral, null, "转办1号", "2026-03-16 08:30", "regulator", "Core:Required")]
    [InlineData(IntakeChannel.RegulatorReferral, "PBOC", null, "2026-03-16 08:30", "regulatorReference", "Core:Required")]
    [InlineData(IntakeChannel.RegulatorReferral, "PBOC", "转办1号", null, "forwardedAt", "Core:Required")]
    [InlineData(IntakeChannel.RegulatorReferral, "FED", "转办1号", "2026-03-16 08:30", "regulator", "Complaints:UnknownRegulator")]
    [InlineData(IntakeChannel.RegulatorReferral, "PBOC", "转办1号", "2026-03-16 09:01", "forwardedAt", "Core:InFuture")]
    [InlineData(IntakeChannel.RegulatorReferral, "PBOC", "转办1号", "2026-03-12 08:30", "receivedAt", "Complaints:ReceivedAfterForward")]
    [InlineData(IntakeChannel.Hotline, "PBOC", "转办1号", "2026-03-16 08:30", "channel", "Complaints:NotForwarded")]
    public async Task What_is_missing_or_contradicts_itself_is_named_beside_its_field(
        IntakeChannel channel,
        string? regulator,
        string? reference,
        string? forwarded,
        string field,
        string code
    )
    {
        await using var bank = await Bank.OpenAsync();
        var input = AForward(bank, "2026-03-13 10:00") with
        {
            Channel = channel,
            Regulator = regulator,
            RegulatorReference = reference,
            ForwardedAt = forwarded is null ? null : TestApplication.At(forwarded),
        };
        var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, input));
        refused.Errors.ShouldContain(e => e.Field == field && e.Code == code);
    }

    [Fact]
    public async Task The_earliest_legal_limit_leads_the_list_and_an_ended_case_stays_on_it_until_the_regulator_is_answered()
    {
        await using var bank = await Bank.OpenAsync();
        var early = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(early.Id));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 09:00"));
        var late = await bank.RegisterAsync(complainant: "王小明");
        var forward = await bank.App.AsAsync(
            bank.Handler,
            new RecordRegulatorForward.Input(early.Id, "NFRA", "转办〔2026〕3号", TestApplication.At("2026-03-17 16:00"))
        );
        forward.AnswerBy.ShouldBe(TestApplication.At("2026-04-02 00:00"));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(early.Id, DecisionOutcome.NotGranted, "核对了录音。"));
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(early.Id, NoticeManner.Phone, "录音 0413"));

        var rows = (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Open: true), new()))).Rows;
        var row = rows.Single(r => r.Id == early.Id);
        (row.State, row.IsOpen, row.LegalDueAt, row.NextDueAt).ShouldBe((ComplaintState.Closed, true, forward.AnswerBy!.Value, forward.AnswerBy.Value));
        rows.Select(r => r.Id).ShouldBe(rows.OrderBy(r => r.NextDueAt).Select(r => r.Id));
        rows.ShouldContain(r => r.Id == late.Id);
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        await bank.App.AsAsync(bank.Handler, new AnswerRegulator.Input(early.Id, "已核实并答复投诉人。", "回执 0413"));
        (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Open: true), new()))).Rows.ShouldNotContain(r => r.Id == early.Id);
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(early.Id));
        view.Duties.Single(d => d.AnswersTo == AnswerTo.Regulator).State.ShouldBe(DutyState.Met);
        view.Forwards.Single().Answer.ShouldBe("已核实并答复投诉人。");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
        await Should.ThrowAsync<BusinessException>(() =>
            bank.App.AsAsync(bank.Handler, new AnswerRegulator.Input(early.Id, "再答一次。", "回执 0414", forward.ForwardId))
        );
    }

    [Fact]
    public async Task A_duty_that_a_later_version_adds_is_started_listed_warned_of_reported_and_met_without_a_line_of_code()
    {
        await using var bank = await Bank.OpenAsync();
        var compliance = await bank.App.PersonAsync("hegui", "贺桂芳", "HO", MediationRoles.Compliance);
        await bank.App.WriteAsync(async db =>
        {
            var rules = JsonNode.Parse((await db.Set<PolicyDocument>().SingleAsync(p => p.Key == ComplaintDuties.PolicyKey)).Json)!;
            foreach (var term in (string[])[FirstContact, RegulatorFeedback])
            {
                rules["terms"]!.AsArray().Add(JsonNode.Parse(term));
            }

            db.Add(PolicyDocument.Publish(ComplaintDuties.PolicyKey, 2, new DateOnly(2026, 3, 1), rules.ToJsonString(), bank.App.Now));
        });
        var registered = await bank.App.AsAsync(bank.Handler, AForward(bank, "2026-03-16 08:30"));
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(registered.Id));
        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(registered.Id));
        view.DutiesVersion.ShouldBe(2);
        view.Duties.Select(d => d.Name).ShouldBe(["首次联系时限", "监管反馈时限", "内部时限", "法定时限", "监管转办答复时限"], ignoreOrder: true);
        view.Duties[0].Name.ShouldBe("首次联系时限", "what ends first leads");

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-26 08:31"));
        await bank.App.FireAllTimersAsync();
        var told = await bank.App.ReadAsync(db => db.Set<Notification>().Where(n => n.CaseId == registered.Id).ToListAsync());
        told.ShouldContain(n => n.Kind == ComplaintNotices.DutyToday && n.Facts.Contains("监管反馈时限"));

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-27 09:00"));
        await bank.App.AsAsync(bank.Handler, new AnswerRegulator.Input(registered.Id, "已核实。", "回执 0413"));
        var report = await bank.App.AsAsync(compliance, new GetComplianceReport.Input(new(2026, 3, 1), new(2026, 3, 31)));
        var feedback = report.Timeliness.Single(t => t.Kind == "RegulatorFeedback");
        (feedback.Name, feedback.Late, feedback.Met).ShouldBe(("监管反馈时限", 1, 0));
        report.Timeliness.Single(t => t.Kind == DutyKinds.AnswerRegulator).Met.ShouldBe(1);
        (
            await bank.App.AsAsync(
                compliance,
                new ListComplaints.Input(
                    new(Duty: "RegulatorFeedback", DutyResult: DutyResult.Late, DutyFrom: new(2026, 3, 1), DutyTo: new(2026, 3, 31)),
                    new()
                )
            )
        )
            .Rows.Single()
            .Id.ShouldBe(registered.Id);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private const string FirstContact = """
        { "kind": "FirstContact", "ruleId": "INT-CONTACT", "days": 2, "dayKind": "Working", "article": "本行内部时限", "startsWith": "Received",
          "answersTo": "Complainant", "isLegal": false, "name": { "zh": "首次联系时限", "en": "First contact" }, "warnBefore": [1],
          "cap": { "of": "Decide", "daysBefore": 1 } }
        """;

    private const string RegulatorFeedback = """
        { "kind": "RegulatorFeedback", "ruleId": "REG-FEEDBACK", "days": 10, "dayKind": "Calendar", "article": "监管反馈要求",
          "startsWith": "ForwardedByRegulator", "answersTo": "Regulator", "isLegal": true,
          "name": { "zh": "监管反馈时限", "en": "Feedback to the regulator" }, "warnBefore": [5, 0] }
        """;

    private static RegisterComplaint.Input AForward(Bank bank, string received, string? forwarded = null) =>
        new(
            IntakeChannel.RegulatorReferral,
            "李淑华",
            "B02.2",
            "C07",
            "D01",
            "分期手续费没有说清楚，要求退还。",
            3280m,
            ReceivedAt: TestApplication.At(received),
            ForwardedAt: TestApplication.At(forwarded ?? received),
            Regulator: "PBOC",
            RegulatorReference: $"银办〔2026〕{bank.App.Now.Minute}号"
        );
}
