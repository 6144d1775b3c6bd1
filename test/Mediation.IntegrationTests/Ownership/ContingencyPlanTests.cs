using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Data;
using Mediation.Ownership.ContingencyPlans;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.RiskEvents;
using Mediation.Ownership.RiskEvents;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>A plan is activated for an event, worked through and ended; a drill is recorded.</summary>
[OnServerDatabase]
public sealed class ContingencyPlanTests
{
    [Fact]
    public async Task A_plan_is_activated_once_worked_through_and_ended_with_its_lessons()
    {
        await using var bank = await Bank.OpenAsync("2026-03-16 10:00");
        var app = bank.App;
        var elsewhere = await app.PersonAsync("wangfei", "王飞", (await app.UnitAsync("SH", "HO")).Code, MediationRoles.Supervisor);
        var id = (await app.AsAsync(bank.Handler, new ReportRiskEvent.Input(RiskEventKind.Crowd, "支行门口有人聚集"))).Id;
        await app.AsAsync(bank.Zhou, new ActivatePlan.Input(id, PlanScenario.OnlineStorm, "有人拍视频。"));
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Zhou, new EndPlan.Input(id, "没有上网，改为聚集预案。")))).Code.ShouldBe(
            "Plans:ItemsWithoutReason"
        );
        await EndAsync("没有上网，改为聚集预案。");
        await app.AsAsync(bank.Zhou, new ActivatePlan.Input(id, PlanScenario.Gathering, "门口约 40 人。"));
        var second = await Should.ThrowAsync<BusinessException>(() =>
            app.AsAsync(bank.Zheng, new ActivatePlan.Input(id, PlanScenario.OnlineStorm, "有人拍视频。"))
        );
        (second.Code, second.Values["name"]).ShouldBe(("Plans:AlreadyActive", "周明远"));
        await app.AsAsync(bank.Zhou, new AssignPlanRoles.Input(id, [new("reception", bank.Handler.Id), new("lead", bank.Zheng.Id)]));
        (await NotifiedAsync(app, RiskEventNotices.PlanRole)).ShouldBe(2);
        await app.AsAsync(bank.Zhou, new AssignPlanRoles.Input(id, [new("reception", bank.Handler.Id), new("lead", bank.Zheng.Id)]));
        (await NotifiedAsync(app, RiskEventNotices.PlanRole)).ShouldBe(2, "who has a role already is not asked again");
        var own = (await app.AsAsync(bank.Handler, new ListOwnPlanRoles.Input())).ShouldHaveSingleItem();
        (own.RoleKey, own.RiskEventId, own.PresentAt).ShouldBe(("reception", id, null));
        own.Items.ShouldNotBeEmpty();
        (await app.AsAsync(elsewhere, new ListOwnPlanRoles.Input())).ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Zhou, new AssignPlanRoles.Input(id, [new("lead", elsewhere.Id)])))).Code.ShouldBe(
            "Duty:UnknownPerson",
            "who does not see the event has no role in it"
        );
        await app.AsAsync(bank.Handler, new ConfirmPresence.Input(id, "reception"));
        var plan = (await app.AsAsync(bank.Handler, new GetPlan.Input(id))).Plan!;
        await app.AsAsync(bank.Handler, new CompletePlanItem.Input(id, plan.Items[0].Id, "已到场。"));
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await app.FireAllTimersAsync();
        await app.FireAllTimersAsync();
        plan = (await app.AsAsync(bank.Zhou, new GetPlan.Input(id))).Plan!;
        var late = plan.Items.Count(i => i.LateAt is not null);
        late.ShouldBe(plan.Items.Count(i => i.DueAt <= app.Now && i.DoneAt is null));
        late.ShouldBeGreaterThan(0);
        (await app.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.Kind == ActivatePlan.ItemTimer && t.State == TimerState.Fired))).ShouldBe(late);

        await app.AsAsync(bank.Zhou, new WriteRiskReport.Input(id));
        await app.AsAsync(bank.Zhou, new DisposeRiskEvent.Input(id, "已劝离。"));
        await app.AsAsync(bank.Zhou, new WriteRiskReport.Input(id, "散去", "无", "告知不清", "重印告知书"));
        app.Clock.Advance(TimeSpan.FromHours(24));
        await app.FireAllTimersAsync();
        (await app.ReadAsync(db => db.Notifications.Where(n => n.Kind == RiskEventNotices.PlanOpen).ToListAsync())).ShouldNotBeEmpty(
            "a plan that is never ended is reminded of"
        );
        await EndAsync("提前准备接待室。");
        (await app.AsAsync(bank.Handler, new GetPlan.Input(id))).Plan!.ShouldSatisfyAllConditions(
            p => p.State.ShouldBe(PlanActivationState.Ended),
            p => p.Lessons.ShouldBe("提前准备接待室。"),
            p => p.Items.Where(i => i.DoneAt is null).ShouldAllBe(i => i.LeftReason == "不再需要。")
        );
        var record = await app.AsAsync(bank.Handler, new OpenPlanRecord.Input(id, (await app.AsAsync(bank.Handler, new GetPlan.Input(id))).Plan!.Id));
        await using (record.Content)
        {
            using MemoryStream pdf = new();
            await record.Content.CopyToAsync(pdf);
            using var read = UglyToad.PdfPig.PdfDocument.Open(pdf.ToArray());
            var text = string.Concat(read.GetPages().Select(page => page.Text)).Replace(" ", string.Empty);
            text.ShouldContain("提前准备接待室");
            text.ShouldContain("接访组：陈静");
            text.ShouldContain("未完成，原因：不再需要。");
        }

        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(elsewhere, new OpenPlanRecord.Input(id, plan.Id)))).Code.ShouldBe("RiskEvents:NotFound");
        await app.AsAsync(bank.Zhou, new RecordDrill.Input(PlanScenario.Gathering, new DateOnly(2026, 3, 16), "全体", "接待室太小", "另备会议室"));
        (
            await Should.ThrowAsync<BusinessException>(() =>
                app.AsAsync(bank.Zhou, new RecordDrill.Input(PlanScenario.Gathering, new DateOnly(1999, 3, 16), "全体", "无", "无"))
            )
        ).Code.ShouldBe("Plans:DrillLongAgo");
        (await app.AsAsync(bank.Handler, new ListDrills.Input())).Rows.ShouldHaveSingleItem().Findings.ShouldBe("接待室太小");
        (await app.AsAsync(elsewhere, new ListDrills.Input())).Rows.ShouldBeEmpty();
        (await app.AsAsync(elsewhere, new ListPlans.Input())).Plans.Count.ShouldBe(5);
        (await app.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.State == TimerState.Waiting && t.Kind.StartsWith("plan-")))).ShouldBe(0);
        (await app.AuditAsync()).ShouldBeEmpty();

        async Task EndAsync(string lessons)
        {
            var undone = (await app.AsAsync(bank.Zhou, new GetPlan.Input(id))).Plan!.Items.Where(i => i.DoneAt is null);
            await app.AsAsync(bank.Zhou, new EndPlan.Input(id, lessons, [.. undone.Select(i => new EndPlan.LeftItem(i.Id, "不再需要。"))]));
        }
    }

    [Fact]
    public async Task The_call_to_the_authority_is_an_item_with_the_limit_of_the_event_and_done_with_the_call()
    {
        await using var bank = await Bank.OpenAsync("2026-03-16 10:00");
        var app = bank.App;
        var id = (await app.AsAsync(bank.Handler, new ReportRiskEvent.Input(RiskEventKind.Crowd, "支行门口有人聚集"))).Id;
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.AsAsync(bank.Zhou, new ActivatePlan.Input(id, PlanScenario.Gathering, "门口约 40 人。"));
        var reported = await app.AsAsync(bank.Zhou, new GetRiskEvent.Input(id));
        async Task<PlanView.Item> ItemAsync(ReportDuty duty) => (await app.AsAsync(bank.Zhou, new GetPlan.Input(id))).Plan!.Items.Single(i => i.Duty == duty);
        (await ItemAsync(ReportDuty.Telephone)).DueAt.ShouldBe(reported.Duties.Single(d => d.Duty == ReportDuty.Telephone).DueAt);

        // Graver: half an hour by telephone, and the item with its timer goes with it.
        await app.AsAsync(bank.Zhou, new ReviseRiskEvent.Input(id, new RiskEventFacts(Persons: 150)));
        var moved = await ItemAsync(ReportDuty.Telephone);
        moved.DueAt.ShouldBe(app.Now.AddMinutes(30));
        (await app.ReadAsync(db => db.Set<DueTimer>().Where(t => t.SubjectId == moved.Id && t.State == TimerState.Waiting).ToListAsync()))
            .ShouldHaveSingleItem()
            .DueAt.ShouldBe(moved.DueAt);
        await app.AsAsync(bank.Handler, new RecordRiskCall.Input(id, ReportLeg.Authority, "监管局值班室"));
        (await ItemAsync(ReportDuty.Telephone)).DoneAt.ShouldBe(app.Now);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Eight_people_answer_one_roll_call_at_once_and_all_are_present()
    {
        await using var bank = await Bank.OpenAsync("2026-03-16 10:00");
        var app = bank.App;
        var id = (await app.AsAsync(bank.Handler, new ReportRiskEvent.Input(RiskEventKind.Crowd, "支行门口有人聚集"))).Id;
        await app.AsAsync(bank.Zhou, new ActivatePlan.Input(id, PlanScenario.Gathering, "门口约 40 人。"));
        var plan = (await app.AsAsync(bank.Zhou, new GetPlan.Input(id))).Plan!;
        var roles = plan.Roles.Select(r => r.Key).ToList();
        List<(string Role, MediationUser Person)> holders = [];
        foreach (var role in roles)
        {
            var person = await app.PersonAsync($"rollcall{holders.Count}", $"点名{holders.Count}", "GZ", MediationRoles.Handler);
            await app.AsAsync(bank.Zhou, new AssignPlanRoles.Input(id, [new(role, person.Id)]));
            holders.Add((role, person));
        }

        var confirming = holders.Select(h => app.AsAsync(h.Person, new ConfirmPresence.Input(id, h.Role)));
        var completing = plan.Items.Take(8 - holders.Count).Select(i => app.AsAsync(bank.Handler, new CompletePlanItem.Input(id, i.Id, "已办。")));
        await Task.WhenAll(confirming.Concat(completing));
        var after = (await app.AsAsync(bank.Zhou, new GetPlan.Input(id))).Plan!;
        after.Roles.ShouldAllBe(r => r.PresentAt != null);
        after.Items.Count(i => i.DoneAt is not null).ShouldBe(Math.Max(0, 8 - holders.Count));
    }

    private static Task<int> NotifiedAsync(TestApplication app, string kind) => app.ReadAsync(db => db.Notifications.CountAsync(n => n.Kind == kind));
}
