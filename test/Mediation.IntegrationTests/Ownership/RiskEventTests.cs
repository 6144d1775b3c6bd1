using Mediation.Documents.Data;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Notifications.Data;
using Mediation.Ownership.Domain.RiskEvents;
using Mediation.Ownership.DutyRoster;
using Mediation.Ownership.RiskEvents;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>An event of a Saturday night, from the first word to the final report, with a roster that nobody answers at first.</summary>
[OnServerDatabase]
public sealed class RiskEventTests
{
    private static readonly FinalAccount Final = new("人员散去。", "无", "手续费告知不清。", "重印告知书。");

    [Fact]
    public async Task An_event_is_called_up_the_roster_reported_followed_up_and_concluded()
    {
        await using var bank = await Bank.OpenAsync("2026-03-14 23:30");
        var app = bank.App;
        var supervisor = await app.PersonAsync("luoyan", "罗燕", "GZ", MediationRoles.Supervisor);
        var elsewhere = await app.PersonAsync("wangfei", "王飞", (await app.UnitAsync("SH", "HO")).Code, MediationRoles.Supervisor);
        var (today, day) = (new DateOnly(2026, 3, 14), TimeSpan.FromDays(1));
        await app.AsAsync(bank.Zhou, new SetDuty.Input(today, supervisor.Id, today.AddDays(1), bank.Zhou.Id));
        (await app.AsAsync(bank.Handler, new GetOnDuty.Input())).Select(r => (r.Person, r.Deputy)).ShouldBe([("罗燕", "周明远"), (null, null)]);
        await app.ChangeAsync(supervisor, u => u.PhoneNumber = "02038880413");
        (await app.AsAsync(bank.Handler, new GetOnDuty.Input()))[0].PersonPhone.ShouldBe("02038880413", "whoever is on duty is telephoned");
        var complaint = await bank.RegisterAsync();

        var opened = await app.AsAsync(
            bank.Handler,
            new ReportRiskEvent.Input(RiskEventKind.Besieging, "天河支行被围", Facts: new RiskEventFacts(SocialEffect: true), ComplaintNumber: complaint.Number)
        );
        opened.Number.ShouldBe("SB-2026-000001");
        async Task<RiskEventView> ViewAsync() => await app.AsAsync(supervisor, new GetRiskEvent.Input(opened.Id));
        (await ViewAsync()).Duty.Phone.ShouldBe("02038880413");
        (await ViewAsync()).Duty.CalledName.ShouldBe("罗燕");
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(elsewhere, new GetRiskEvent.Input(opened.Id)))).Code.ShouldBe("RiskEvents:NotFound");
        (await app.AsAsync(elsewhere, new ListRiskEvents.Input())).Rows.ShouldBeEmpty();
        (await app.AsAsync(elsewhere, new ListDutyEvents.Input())).Rows.ShouldBeEmpty();
        async Task<ListDutyEvents.Row> OnDutyPageAsync(MediationUser reader) => (await app.AsAsync(reader, new ListDutyEvents.Input())).Rows.Single();
        var call = await OnDutyPageAsync(supervisor);
        (call.IsReaderCalled, call.MayAcknowledge, call.AnswerBy).ShouldBe((true, true, app.Now.AddMinutes(5)));
        call.Clocks.Select(c => c.Duty).ShouldBe([ReportDuty.Telephone, ReportDuty.Written]);
        (await OnDutyPageAsync(bank.Handler)).IsReaderCalled.ShouldBeFalse("another one is called");

        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.FireAllTimersAsync();
        await app.FireAllTimersAsync();
        (await ViewAsync()).Duty.CalledName.ShouldBe("周明远", "the deputy, once, however often the round comes");
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.FireAllTimersAsync();
        (await ViewAsync()).Duty.ShouldSatisfyAllConditions(d => d.CalledName.ShouldBeNull(), d => d.Rung.ShouldBe(3));
        (await NotifiedAsync(app, RiskEventNotices.HoleCalled)).ShouldBe(2, "supervisor and leader of the head office, whose roster has a hole");
        await app.AsAsync(supervisor, new AcknowledgeRiskEvent.Input(opened.Id));
        (await OnDutyPageAsync(bank.Zhou)).ShouldSatisfyAllConditions(
            r => r.Holder.ShouldBe("罗燕"),
            r => r.IsReaderCalled.ShouldBeFalse("nobody is called any more"),
            r => r.AnswerBy.ShouldBeNull()
        );

        app.Clock.Advance(TimeSpan.FromMinutes(12));
        await app.FireAllTimersAsync();
        (await NotifiedAsync(app, RiskEventNotices.ReportSoon)).ShouldBe(1, "ten minutes before the call is due");
        await app.AsAsync(bank.Handler, new RecordRiskCall.Input(opened.Id, ReportLeg.Authority, "广东监管局值班室"));
        var first = await app.AsAsync(bank.Handler, new WriteRiskReport.Input(opened.Id));
        first.Number.ShouldBe(opened.Number);
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Handler, new WriteRiskReport.Input(opened.Id)))).Code.ShouldBe(
            "Core:PermissionMissing"
        );
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.FireAllTimersAsync();
        (await NotifiedAsync(app, RiskEventNotices.ReportLate)).ShouldBe(
            3,
            "printed is not given: the written limit passed; whoever has it, two of the head office"
        );
        await app.AsAsync(supervisor, new TransmitRiskReport.Input(opened.Id, first.ReportId, ReportLeg.Authority, ReportMeans.System, "报送平台"));
        var pdf = await app.AsAsync(supervisor, new OpenRiskReport.Input(opened.Id, first.ReportId));
        await using (pdf.Content)
        {
            pdf.Content.Length.ShouldBeGreaterThan(1000);
        }

        await app.AsAsync(bank.Handler, new ReviseRiskEvent.Input(opened.Id, new RiskEventFacts(Persons: 120)));
        (await ViewAsync()).Facts.ShouldBe(new RiskEventFacts(Persons: 120, SocialEffect: true), "what is left out keeps its value");
        (await ViewAsync()).Duties.Single(d => d.Duty == ReportDuty.FollowUp).DueAt.ShouldBe(app.Now.AddHours(1));
        var followUp = await app.AsAsync(supervisor, new WriteRiskReport.Input(opened.Id));
        followUp.Number.ShouldBe("SB-2026-000001-X01");
        (await ViewAsync()).Duties.Single(d => d.Duty == ReportDuty.FollowUp).DueAt.ShouldBe(app.Now.AddHours(1), "written is not given");
        await app.AsAsync(supervisor, new TransmitRiskReport.Input(opened.Id, followUp.ReportId, ReportLeg.Authority, ReportMeans.System, "报送平台"));
        app.Clock.Advance(day * 4);
        await app.FireAllTimersAsync();
        await app.FireAllTimersAsync();
        (await app.ReadAsync(db => db.Set<RiskEvent>().SingleAsync())).TimesLate.ShouldBe(4, "in writing, and the follow-ups of three days");
        (await NotifiedAsync(app, RiskEventNotices.ReportLate)).ShouldBe(6, "the three are found together, and notified once");
        await app.AsAsync(supervisor, new DisposeRiskEvent.Input(opened.Id, "已劝离，网点恢复营业。"));
        await app.AsAsync(supervisor, new ResumeRiskEvent.Input(opened.Id));
        await app.AsAsync(supervisor, new DisposeRiskEvent.Input(opened.Id, "再次劝离。"));
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(supervisor, new WriteRiskReport.Input(opened.Id)))).Code.ShouldBe(
            "RiskEvents:FinalIncomplete"
        );
        var final = await app.AsAsync(
            supervisor,
            new WriteRiskReport.Input(opened.Id, Final.Outcome, Final.Losses, Final.FinalCause, Final.Rectification, (await ViewAsync()).Version)
        );

        var last = await ViewAsync();
        (last.State, last.Reports.Count, last.Cases.ShouldHaveSingleItem().Number).ShouldBe((RiskEventState.Concluded, 3, complaint.Number));
        last.Duties.Single(d => d.Duty == ReportDuty.Final).MetAt.ShouldBeNull("it is owed until the authority has it");
        app.Clock.Advance(last.Duties.Single(d => d.Duty == ReportDuty.Final).DueAt - app.Now);
        await app.FireAllTimersAsync();
        (await ViewAsync()).FinalEscalation.ShouldNotBeNull().ShouldSatisfyAllConditions(e => e.Rung.ShouldBe(1), e => e.NextUnit.ShouldNotBe(e.Unit));
        (await NotifiedAsync(app, RiskEventNotices.ReportEscalated)).ShouldBe(2, "supervisor and leader of the branch");
        app.Clock.Advance(day);
        await app.FireAllTimersAsync();
        (await ViewAsync()).FinalEscalation!.Rung.ShouldBe(2);
        (await NotifiedAsync(app, RiskEventNotices.ReportEscalated)).ShouldBe(4, "and of the head office");
        await app.AsAsync(supervisor, new TransmitRiskReport.Input(opened.Id, final.ReportId, ReportLeg.Authority, ReportMeans.System, "报送平台"));
        (await ViewAsync()).FinalEscalation.ShouldBeNull();
        (await app.AsAsync(supervisor, new ListDutyEvents.Input())).Rows.ShouldBeEmpty("nothing is owed any more");
        (await app.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.SubjectId == opened.Id && t.State == TimerState.Waiting))).ShouldBe(0);
        (await app.ReadAsync(db => db.IssuedDocuments.CountAsync(d => d.SubjectId == opened.Id))).ShouldBe(3);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hole_of_tomorrow_is_notified_once_in_advance()
    {
        await using var bank = await Bank.OpenAsync("2026-03-16 14:00");
        var app = bank.App;
        var today = new DateOnly(2026, 3, 16);
        await app.AsAsync(bank.Zhou, new SetDuty.Input(today, bank.Zhou.Id));
        (await app.AsSystemAsync(new FindRosterHoles.Input())).ShouldBe(
            3,
            "tomorrow the branch that keeps a roster, and the head office, which always must, today as well"
        );
        (await app.AsSystemAsync(new FindRosterHoles.Input())).ShouldBe(0);
        var roster = await app.AsAsync(bank.Handler, new GetRoster.Input());
        (roster.Lines[0].Person, roster.Lines[1].Person, roster.People.Count).ShouldBe(("周明远", null, 0));
        (
            await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Zhou, new SetDuty.Input(today, bank.Zhou.Id, DeputyId: bank.Zhou.Id)))
        ).Code.ShouldBe("Duty:SamePerson");
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Zhou, new SetDuty.Input(today, bank.Zhou.Id, Unit: "HO")))).Code.ShouldBe(
            "Duty:UnknownUnit"
        );
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Zhou, new SetDuty.Input(today.AddDays(-1), bank.Zhou.Id)))).Code.ShouldBe(
            "Duty:PastDay"
        );
    }

    private static Task<int> NotifiedAsync(TestApplication app, string kind) => app.ReadAsync(db => db.Notifications.CountAsync(n => n.Kind == kind));
}
