using Mediation.Ownership.Domain.RiskEvents;
using Mediation.Ownership.DutyRoster;
using Mediation.Ownership.RiskEvents;

namespace Mediation.Demo;

/// <summary>Two risk events of the demo bank, through the use cases: one that was concluded, and one of this morning that is in hand; and a roster.</summary>
internal sealed class DemoRiskEvents(DemoStaff staff, DemoPlan plan)
{
    private const string Handler = "chenjing";
    private const string Supervisor = "luoyan";
    private const string AuthorityDesk = "广东监管局值班室";

    /// <summary>The acts, around today.</summary>
    public void Plan(DateTimeOffset today)
    {
        var concluded = new DateTimeOffset(today.AddDays(-12).UtcDateTime.Date, TimeSpan.Zero).AddHours(2);
        plan.At(concluded.AddDays(-1), () => FillRosterAsync(concluded.AddDays(-1)));
        plan.At(concluded, () => ConcludedAsync(concluded));
        plan.At(today.AddHours(-3), () => InHandAsync(today.AddHours(-3)));
    }

    /// <summary>The branch and the head office for five weeks; the other units keep no roster.</summary>
    private async Task FillRosterAsync(DateTimeOffset now)
    {
        var from = DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        for (var week = 0; week < 5; week++)
        {
            var (first, last) = (from.AddDays(7 * week), from.AddDays((7 * week) + 6));
            var (person, deputy) = week % 2 == 0 ? (Supervisor, "zhuyan") : ("zhuyan", Supervisor);
            await staff.RunAsync("zhoumingyuan", new SetDuty.Input(first, staff.Of(person).Id, last, staff.Of(deputy).Id));
        }

        await staff.RunAsync("liangjun", new SetDuty.Input(from, staff.Of("liangjun").Id, from.AddDays(34)));
    }

    private async Task ConcludedAsync(DateTimeOffset at)
    {
        RiskEventAccount account = new(
            "天河支行来电",
            "广州天河支行",
            "群体投诉，情绪激动",
            null,
            "大厅秩序受影响",
            "行长到场接待，分批登记诉求",
            "人数没有增加"
        );
        var id = await OpenAsync(RiskEventKind.Crowd, "天河支行约 40 人聚集，要求退还年费", new RiskEventFacts(40, 1, SocialEffect: false), account);
        plan.At(at.AddMinutes(6), () => staff.RunAsync(Supervisor, new AcknowledgeRiskEvent.Input(id)));
        plan.At(at.AddMinutes(20), () => CallAsync(id));
        plan.At(at.AddMinutes(45), () => ReportAsync(id));
        plan.At(at.AddHours(4), () =>
            staff.RunAsync(
                Supervisor,
                new ReviseRiskEvent.Input(
                    id,
                    new RiskEventFacts(15, 1, SocialEffect: false),
                    account with
                    {
                        Cause = "换卡后仍收年费，告知不清",
                        Trend = "多数人已离开",
                    }
                )
            )
        );
        plan.At(at.AddHours(4.5), () => ReportAsync(id));
        plan.At(at.AddDays(1).AddHours(2), () => ReportAsync(id));
        plan.At(at.AddDays(1).AddHours(3), () => staff.RunAsync(Supervisor, new DisposeRiskEvent.Input(id, "逐户登记并答复退费办法，人员全部离开。")));
        plan.At(at.AddDays(2), () => ConcludeAsync(id));
    }

    private async Task InHandAsync(DateTimeOffset at)
    {
        RiskEventAccount account = new(
            "热线来话突增",
            "广州分行辖内",
            "手机银行转账页面打不开",
            null,
            null,
            "科技部门抢修，热线播报提示语",
            null,
            null,
            null,
            "020-95508"
        );
        var id = await OpenAsync(RiskEventKind.Outage, "手机银行转账故障，投诉集中", RiskEventFacts.Unknown, account);
        plan.At(at.AddMinutes(4), () => staff.RunAsync(Supervisor, new AcknowledgeRiskEvent.Input(id)));
        plan.At(at.AddMinutes(25), () => CallAsync(id));
        plan.At(at.AddMinutes(50), () => ReportAsync(id));
    }

    private async Task<Guid> OpenAsync(RiskEventKind kind, string title, RiskEventFacts facts, RiskEventAccount account) =>
        (await staff.RunAsync(Handler, new ReportRiskEvent.Input(kind, title, Facts: facts, Account: account))).Id;

    private Task CallAsync(Guid id) => staff.RunAsync(Supervisor, new RecordRiskCall.Input(id, ReportLeg.Authority, AuthorityDesk, Proof: "020-12345 录音"));

    private async Task ReportAsync(Guid id)
    {
        var report = (await staff.RunAsync(Supervisor, new WriteRiskReport.Input(id))).ReportId;
        await staff.RunAsync(Supervisor, new TransmitRiskReport.Input(id, report, ReportLeg.HeadOffice, ReportMeans.System, "总行消费者权益保护部"));
        await staff.RunAsync(Supervisor, new TransmitRiskReport.Input(id, report, ReportLeg.Authority, ReportMeans.Fax, AuthorityDesk, Proof: "传真回执"));
    }

    private Task ConcludeAsync(Guid id) =>
        staff.RunAsync(
            Supervisor,
            new WriteRiskReport.Input(
                id,
                "40 人诉求全部登记并答复，没有再聚集。",
                "无人员伤亡，无资金损失。",
                "换卡后仍收年费，开卡时没有说明。",
                "重印告知书，开卡时逐条说明并录音。"
            )
        );
}
