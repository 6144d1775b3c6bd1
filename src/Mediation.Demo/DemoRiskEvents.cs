using Mediation.Ownership.ContingencyPlans;
using Mediation.Ownership.Domain.Contingency;
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
        plan.At(today.AddHours(-3), () => UnderWayAsync(today.AddHours(-3)));
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
        plan.At(at.AddMinutes(25), () => ActivateAsync(id, PlanScenario.Gathering, "支行门口约 40 人，要求见行长。", 9));
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
        plan.At(at.AddDays(3), () => EndPlanAsync(id));
        plan.At(at.AddDays(4), () => DrillAsync(at.AddDays(4)));
    }

    private async Task UnderWayAsync(DateTimeOffset at)
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
        plan.At(at.AddMinutes(30), () => ActivateAsync(id, PlanScenario.Outage, "热线接通率 45%，同类投诉 30 分钟 26 件。", 2));
        plan.At(at.AddMinutes(50), () => ReportAsync(id));
    }

    /// <summary>A leader activates the plan and gives roles; the first items are done.</summary>
    private async Task ActivateAsync(Guid id, PlanScenario scenario, string evidence, int done)
    {
        await staff.RunAsync("zhoumingyuan", new ActivatePlan.Input(id, scenario, evidence));
        AssignPlanRoles.Given[] roles = [new("lead", staff.Of("zhuyan").Id), new("reporting", staff.Of(Supervisor).Id)];
        await staff.RunAsync("zhoumingyuan", new AssignPlanRoles.Input(id, roles));
        await staff.RunAsync(Supervisor, new ConfirmPresence.Input(id, "reporting"));
        var items = (await staff.RunAsync(Supervisor, new GetPlan.Input(id))).Plan!.Items.Where(i => i.Duty is null);
        foreach (var item in items.Take(done))
        {
            plan.At(item.DueAt.AddMinutes(-3), () => staff.RunAsync(Supervisor, new CompletePlanItem.Input(id, item.Id, "已落实，见值班日志。")));
        }
    }

    private async Task EndPlanAsync(Guid id)
    {
        var undone = (await staff.RunAsync("zhoumingyuan", new GetPlan.Input(id))).Plan!.Items.Where(i => i.DoneAt is null);
        EndPlan.LeftItem[] left = [.. undone.Select(i => new EndPlan.LeftItem(i.Id, "人员已散去，不再需要。"))];
        await staff.RunAsync("zhoumingyuan", new EndPlan.Input(id, "换卡告知要有书面留存；接待室平时备好登记表和饮水。", left));
    }

    private async Task<Guid> OpenAsync(RiskEventKind kind, string title, RiskEventFacts facts, RiskEventAccount account) =>
        (await staff.RunAsync(Handler, new ReportRiskEvent.Input(kind, title, Facts: facts, Account: account))).Id;

    private Task<RecordRiskCall.Result> CallAsync(Guid id) =>
        staff.RunAsync(Supervisor, new RecordRiskCall.Input(id, ReportLeg.Authority, AuthorityDesk, Proof: "020-12345 录音"));

    private async Task ReportAsync(Guid id)
    {
        await GiveAsync(id, (await staff.RunAsync(Supervisor, new WriteRiskReport.Input(id))).ReportId);
    }

    private async Task GiveAsync(Guid id, Guid report)
    {
        await staff.RunAsync(Supervisor, new TransmitRiskReport.Input(id, report, ReportLeg.HeadOffice, ReportMeans.System, "总行消费者权益保护部"));
        await staff.RunAsync(Supervisor, new TransmitRiskReport.Input(id, report, ReportLeg.Authority, ReportMeans.Fax, AuthorityDesk, Proof: "传真回执"));
    }

    private Task<RecordDrill.Result> DrillAsync(DateTimeOffset at) =>
        staff.RunAsync(
            "zhoumingyuan",
            new RecordDrill.Input(
                PlanScenario.SelfHarmThreat,
                DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime),
                "消保、运营、保安共 12 人，社区民警到场指导",
                "第一通 110 电话晚了 2 分钟；催收停止指令没有到合作机构。",
                "值班卡印上双人分工；停止催收改为系统指令。"
            )
        );

    /// <summary>The final report ends it once the authority has it: until then it goes up the reporting path.</summary>
    private async Task ConcludeAsync(Guid id)
    {
        var final = await staff.RunAsync(
            Supervisor,
            new WriteRiskReport.Input(
                id,
                "40 人诉求全部登记并答复，没有再聚集。",
                "无人员伤亡，无资金损失。",
                "换卡后仍收年费，开卡时没有说明。",
                "重印告知书，开卡时逐条说明并录音。"
            )
        );
        await GiveAsync(id, final.ReportId);
    }
}
