using Mediation.Accounts.Absences;
using Mediation.Accounts.Domain;
using Mediation.Accounts.People;
using Mediation.Accounts.Reorganisations;
using Mediation.Accounts.Units;
using Mediation.Complaints.Finding;
using Mediation.Core.Values;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>
/// A unit moves or closes, a person leaves: row scope, open cases, duties and tasks follow at once and once, and no limit moves. On every database, since paths
/// are rewritten by statements.
/// </summary>
[OnServerDatabase]
public sealed class ReorganisationTests : IAsyncLifetime
{
    private TestApplication app = null!;
    private OrganisationUnit ho = null!;
    private OrganisationUnit gz = null!;
    private OrganisationUnit th = null!;
    private OrganisationUnit sh = null!;
    private MediationUser admin = null!;
    private MediationUser admin2 = null!;
    private MediationUser linxia = null!;
    private MediationUser chenjing = null!;
    private MediationUser luoyan = null!;
    private MediationUser shen = null!;
    private MediationUser zhou = null!;
    private MediationUser zhu = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApplication.OpenAsync("2026-03-16 09:00");
        ho = await app.UnitAsync("HO");
        (gz, sh) = (await app.UnitAsync("GZ", "HO"), await app.UnitAsync("SH", "HO"));
        th = await app.UnitAsync("TH", "GZ");
        admin = await app.PersonAsync("admin", "管理员", "HO", MediationRoles.Admin);
        admin2 = await app.PersonAsync("admin2", "方慧", "HO", MediationRoles.Admin);
        linxia = await app.PersonAsync("linxia", "林夏", "TH", MediationRoles.Handler);
        chenjing = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        luoyan = await app.PersonAsync("luoyan", "罗燕", "GZ", MediationRoles.Supervisor);
        shen = await app.PersonAsync("shenyi", "沈毅", "SH", MediationRoles.Supervisor);
        zhou = await app.PersonAsync("a-zhou", "周明远", "GZ", MediationRoles.Leader);
        zhu = await app.PersonAsync("b-zhu", "朱砚", "GZ", MediationRoles.Leader);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_closed_unit_s_people_and_open_cases_go_to_its_successor_and_its_ended_ones_are_found_there()
    {
        var (open, ended) = (await RegisterAsync(linxia), await RegisterAsync(linxia));
        await app.AsAsync(linxia, new WithdrawComplaint.Input(ended, "电话核实本人", ContactManner.Phone, WithdrawalPayment.None));
        await ShouldNotSeeAsync(chenjing, ended);
        var due = await DueAsync(open);
        var touched = await app.AsAsync(admin, new GetBankUnit.Input(th.Id));
        (touched.People, touched.Work.Single(w => w.Work == WorkKind.Cases).Count).ShouldBe((1, 1));
        var id = (await app.AsAsync(admin, new ProposeUnitClosing.Input(th.Id, gz.Id, "网点撤并"))).Id;
        (await CodeAsync(() => app.AsAsync(admin, new ProposeUnitClosing.Input(th.Id, sh.Id, "网点撤并")))).ShouldBe("Reorganisation:AnotherOpen");
        var told = await app.ReadAsync(db => db.Set<Notification>().SingleAsync(n => n.Kind == OwnNotices.ReorganisationProposed));
        (told.PersonId, told.Href).ShouldBe((admin2.Id, Reorganisation.AddressOf(id)), "who proposed it is not told");
        (await CodeAsync(() => app.AsAsync(admin, new ApproveReorganisation.Input(id)))).ShouldBe("Reorganisation:FourEyes");
        await app.AsAsync(admin2, new ApproveReorganisation.Input(id));
        th.CloseInto(gz, app.Now);
        linxia.UnitId = gz.Id;

        // At once, before anything has followed.
        await ShouldSeeAsync(chenjing, open, ended);
        await ShouldSeeAsync(luoyan, open, ended);
        await ShouldNotSeeAsync(shen, ended);
        var refused = await Should.ThrowAsync<InvalidInputException>(() => app.CheckAsync(chenjing, AComplaint() with { Unit = "TH" }));
        refused.Errors.Select(e => e.Code).ShouldBe(["Complaints:UnitClosed"]);
        (await app.AsAsync(chenjing, new ListUnits.Input())).Units.ShouldNotContain(u => u.Code == "TH");
        (await app.AsAsync(admin, new ListBankUnits.Input())).Units.Single(u => u.Code == "TH").ClosedAt.ShouldNotBeNull();
        (await CodeAsync(() => app.AsAsync(admin, new ProposeUnitMove.Input(th.Id, sh.Id, "x")))).ShouldBe("Reorganisation:UnitClosed");

        await FollowAsync();
        var moved = await app.AsAsync(linxia, new GetComplaint.Input(open));
        (moved.Unit, moved.HandlerId).ShouldBe((gz.Name, linxia.Id));
        (await DueAsync(open)).ShouldBe(due);
        (await app.HistoryAsync(open))[^1].ShouldBe(nameof(ComplaintFollowedUnit));
        (await app.AsAsync(chenjing, new GetComplaint.Input(ended))).Unit.ShouldBe(th.Name, "figures show it under the name of its unit");
        await FollowAsync();
        (await app.HistoryAsync(open)).Count(e => e == nameof(ComplaintFollowedUnit)).ShouldBe(1);
        var after = await app.AsAsync(admin, new GetReorganisation.Input(id));
        after.Change.State.ShouldBe(ReorganisationState.Finished);
        after.Followed.ShouldBe([new GetReorganisation.Followed(WorkKind.Cases, "林夏", gz.NameIn(CultureInfo.CurrentUICulture), 1)]);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_that_moves_takes_its_cases_out_of_the_sight_of_the_one_and_into_that_of_the_other()
    {
        var (id, minor) = (await RegisterAsync(linxia, major: true), await RegisterAsync(linxia));
        await app.AsAsync(zhou, new AcceptOwnership.Input(id));
        var shanghaiLeader = await app.PersonAsync("c-lin", "林行长", "SH", MediationRoles.Leader);
        await ShouldSeeAsync(luoyan, id, minor);
        var change = (await app.AsAsync(admin, new ProposeUnitMove.Input(th.Id, sh.Id, "划归上海分行"))).Id;
        await app.AsAsync(admin2, new ApproveReorganisation.Input(change));
        th.MoveUnder(sh);
        await ShouldNotSeeAsync(luoyan, minor);
        await ShouldSeeAsync(shen, id, minor);
        await ShouldSeeAsync(linxia, id, minor);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var since = await RegisterAsync(linxia);
        await FollowAsync();
        (await app.HistoryAsync(since)).ShouldNotContain(nameof(UnitOfComplaintMoved), "it was registered where it is");
        (await app.HistoryAsync(minor))[^1].ShouldBe(nameof(UnitOfComplaintMoved));
        var ownership = await app.AsAsync(shanghaiLeader, new GetOwnership.Input(id));
        ownership.Leader!.Name.ShouldBe("林行长", "the leader of the old branch sees it no more");
        await FollowAsync();
        (await app.HistoryAsync(minor)).Count(e => e == nameof(UnitOfComplaintMoved)).ShouldBe(1);
        (await app.AuditAsync()).ShouldBeEmpty();

        // A path that is that of another unit, or of none, is no sight won.
        await app.ReadAsync(db => db.Complaints.Where(c => c.Id == minor).ExecuteUpdateAsync(set => set.SetProperty(c => c.UnitPath, "/HO/GZ/")));
        (await app.AuditAsync()).ShouldContain(f => f.What!.Contains("complaint.UnitPath", StringComparison.Ordinal));
        await app.ReadAsync(db => db.Complaints.Where(c => c.Id == minor).ExecuteUpdateAsync(set => set.SetProperty(c => c.UnitPath, "/HO/GZ/TH/")));
        (await app.AuditAsync()).ShouldContain(f => f.What!.Contains("/HO/GZ/TH/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_leaves_is_out_on_that_day_and_the_work_has_somebody_else()
    {
        var (major, minor) = (await RegisterAsync(chenjing, major: true), await RegisterAsync(chenjing));
        await app.AsAsync(zhou, new AcceptOwnership.Input(major));
        var today = DateOnly.FromDateTime(app.Now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        await app.AsAsync(zhou, new SetMeasure.Input(major, "联系客户", chenjing.Id, today.AddDays(5)));
        await app.AsAsync(chenjing, new SetTask.Input(minor, "调取录音", chenjing.Id, today.AddDays(5)));
        await app.AsAsync(chenjing, new SaveView.Input("我的", new ComplaintListFilter()));
        (await CodeAsync(() => app.AsAsync(admin, new ProposeDeparture.Input(admin2.Id, today, Reason: "离职")))).ShouldBe("Reorganisation:LastAdministrator");
        var hemin = await app.PersonAsync("hemin", "何敏", "GZ", MediationRoles.Handler);
        await LeaveAsync(zhou, today);
        await FollowAsync();
        var circle = (await app.AsAsync(admin, new ProposeDeparture.Input(hemin.Id, today, NoticesTo: zhu.Id, Reason: "离职"))).Id;
        var back = (await app.AsAsync(admin, new ProposeDeparture.Input(zhu.Id, today.AddDays(9), NoticesTo: hemin.Id, Reason: "离职"))).Id;
        await app.AsAsync(admin2, new ApproveReorganisation.Input(back));
        (await CodeAsync(() => app.AsAsync(admin2, new ApproveReorganisation.Input(circle)))).ShouldBe("Reorganisation:SuccessorLeaves");
        await app.AsAsync(admin2, new RefuseReorganisation.Input(circle));
        await app.AsAsync(admin2, new RefuseReorganisation.Input(back));
        (await app.AsAsync(zhu, new GetOwnership.Input(major))).Leader!.Name.ShouldBe("朱砚", "the ladder names the next leader");

        var leaving = await LeaveAsync(chenjing, today.AddDays(2), hemin.Id);
        await ShouldSeeAsync(chenjing, minor);
        (await app.AsAsync(admin, new GetPerson.Input(chenjing.Id)))!.IsLocked.ShouldBeFalse("the day is still to come");
        app.Clock.Advance(TimeSpan.FromDays(2));
        await FollowAsync();
        await FollowAsync();
        var person = (await app.AsAsync(admin, new GetPerson.Input(chenjing.Id)))!;
        (person.IsLocked, person.Roles.Count, person.LeftAt is not null).ShouldBe((true, 0, true));
        (await CodeAsync(() => app.AsAsync(admin, new UnlockPerson.Input(chenjing.Id)))).ShouldBe("Accounts:PersonLeft");
        var taken = await app.AsAsync(hemin, new GetComplaint.Input(minor));
        (taken.HandlerId, taken.Tasks[0].Owner).ShouldBe((hemin.Id, "何敏"));
        (await app.AsAsync(zhu, new GetOwnership.Input(major))).Leader!.Measures[0].Owner.ShouldBe("何敏");
        (await app.ReadAsync(db => db.Set<SavedView>().AnyAsync(v => v.UserId == chenjing.Id))).ShouldBeFalse();
        await app.WriteAsync(db =>
        {
            (string, object?)[] values = [("by", "罗燕"), ("decideBy", app.Now)];
            db.Notify(new NotificationDraft(ComplaintNotices.Assigned, Recipient.Person(chenjing.Id), minor, "TS-1", "/desk", values), app.Now);
            return Task.CompletedTask;
        });
        await app.DispatchAllAsync();
        var copies = await app.ReadAsync(db => db.Set<NotificationCopy>().Where(c => c.UserId == hemin.Id && c.InsteadOfId == chenjing.Id).CountAsync());
        copies.ShouldBeGreaterThan(0, "what is meant for the person goes to the successor");
        var followed = (await app.AsAsync(admin, new GetReorganisation.Input(leaving))).Followed;
        followed.Select(f => (f.Work, f.Person, f.Count)).ShouldBe([(WorkKind.Cases, "何敏", 2), (WorkKind.Tasks, "何敏", 1), (WorkKind.Measures, "何敏", 1)]);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waited_for_the_only_approver_of_a_unit_goes_to_the_next_one_above()
    {
        var chief = await app.PersonAsync("chief", "总行主管", "HO", MediationRoles.Supervisor);
        var id = await RegisterAsync(chenjing);
        await app.AsAsync(chenjing, new ProposeRefusal.Input(id, "repeated", "与前一件相同。"));
        await app.DispatchAllAsync();
        (await ToldAsync(chief)).ShouldBe(0);
        var before = await app.AsAsync(admin, new GetDeparture.Input(luoyan.Id));
        (before.Work.Single(w => w.Work == WorkKind.Approvals).Count, before.ApprovalsGoTo).ShouldBe((1, ho.NameIn(CultureInfo.CurrentUICulture)));
        (await app.AsAsync(admin, new GetDeparture.Input(chenjing.Id))).Work.Single(w => w.Work == WorkKind.Approvals).Count.ShouldBe(0);

        var leaving = await LeaveAsync(luoyan, DateOnly.FromDateTime(app.Now.ToOffset(TimeSpan.FromHours(8)).DateTime));
        await FollowAsync();
        await FollowAsync();
        (await ToldAsync(chief)).ShouldBe(1);
        var followed = (await app.AsAsync(admin, new GetReorganisation.Input(leaving))).Followed;
        followed.Select(f => (f.Work, f.Unit, f.Count)).ShouldBe([(WorkKind.Approvals, ho.NameIn(CultureInfo.CurrentUICulture), 1)]);
        (await app.AuditAsync()).ShouldBeEmpty();

        Task<int> ToldAsync(MediationUser who) =>
            app.ReadAsync(db => db.Set<NotificationCopy>().CountAsync(c => c.UserId == who.Id && c.Kind == ComplaintNotices.EndingProposed));
    }

    [Fact]
    public async Task What_waited_for_an_approver_who_lost_the_role_or_was_locked_goes_to_the_next_one()
    {
        var chief = await app.PersonAsync("chief", "总行主管", "HO", MediationRoles.Supervisor);
        await app.AsAsync(chenjing, new ProposeRefusal.Input(await RegisterAsync(chenjing), "repeated", "与前一件相同。"));
        await app.DispatchAllAsync();
        (await ToldAsync(luoyan), await ToldAsync(chief)).ShouldBe((1, 0));
        await app.AsAsync(admin, new ProposeRoles.Input(luoyan.Id, [MediationRoles.Handler, MediationRoles.Supervisor], "GZ", "兼任承办"));
        await app.AsAsync(admin2, new ApproveRoles.Input(await ProposalAsync()));
        await app.DispatchAllAsync();
        (await ToldAsync(chief)).ShouldBe(0, "a role that is added takes nothing");
        await app.AsAsync(admin, new ProposeRoles.Input(luoyan.Id, [MediationRoles.Supervisor], "GZ", "不再承办"));
        await app.AsAsync(admin2, new ApproveRoles.Input(await ProposalAsync()));
        await app.DispatchAllAsync();
        (await ToldAsync(luoyan), await ToldAsync(chief)).ShouldBe((1, 0), "who lost another role may still approve");

        var second = await app.PersonAsync("second", "何主管", "GZ", MediationRoles.Supervisor);
        await app.AsAsync(admin, new ProposeRoles.Input(luoyan.Id, [MediationRoles.Handler], "GZ", "不再任主管"));
        await app.AsAsync(admin2, new ApproveRoles.Input(await ProposalAsync()));
        await app.DispatchAllAsync();
        (await ToldAsync(second), await ToldAsync(chief)).ShouldBe((1, 0), "the nearest who may decide");
        await app.AsAsync(admin, new LockPerson.Input(second.Id, LockReason.Away));
        await app.DispatchAllAsync();
        (await ToldAsync(chief)).ShouldBe(1);
        (await app.AuditAsync()).ShouldBeEmpty();

        Task<int> ToldAsync(MediationUser who) =>
            app.ReadAsync(db =>
                db.Set<NotificationCopy>()
                    .CountAsync(c => c.UserId == who.Id && c.Kind == ComplaintNotices.EndingProposed && c.Channel == NotificationChannel.InApp)
            );

        Task<Guid> ProposalAsync() =>
            app.ReadAsync(db => db.Set<AccountProposal>().Where(p => p.UserId == luoyan.Id && p.State == ProposalState.Open).Select(p => p.Id).SingleAsync());
    }

    [Fact]
    public async Task Of_proposals_for_one_unit_at_once_one_stands()
    {
        var broken = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new ProposeUnitName.Input(sh.Id, "申\n城", "Shanghai", "x")));
        broken.Errors.ShouldHaveSingleItem().Field.ShouldBe("name");
        var all = Enumerable.Range(0, 4).Select(i => TryAsync(() => app.AsAsync(admin, new ProposeUnitName.Input(sh.Id, $"申城{i}", $"Shanghai {i}", "x"))));
        (await Task.WhenAll(all)).Count(made => made).ShouldBe(1);
        (await app.ReadAsync(db => db.Set<Reorganisation>().CountAsync(r => r.UnitId == sh.Id))).ShouldBe(1);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nobody_is_chosen_the_unit_decides()
    {
        var id = await RegisterAsync(chenjing);
        await LeaveAsync(chenjing, DateOnly.FromDateTime(app.Now.ToOffset(TimeSpan.FromHours(8)).DateTime));
        await FollowAsync();
        var complaint = await app.AsAsync(luoyan, new GetComplaint.Input(id));
        (complaint.HandlerId, complaint.State).ShouldBe((null, ComplaintState.Registered));
        await app.AsAsync(luoyan, new ReassignComplaint.Input(id, luoyan.Id));
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_stands_in_for_a_day_does_the_tasks_and_where_nobody_does_the_notice_goes_up()
    {
        var id = await RegisterAsync(chenjing);
        var hemin = await app.PersonAsync("hemin", "何敏", "GZ", MediationRoles.Handler);
        var head = await app.PersonAsync("chief", "总行主管", "HO", MediationRoles.Supervisor);
        var today = DateOnly.FromDateTime(app.Now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        var task = (await app.AsAsync(chenjing, new SetTask.Input(id, "调取录音", chenjing.Id, today.AddDays(5)))).TaskId;
        (await app.AsAsync(hemin, new ListTasks.Input())).Rows.ShouldBeEmpty();
        (await CodeAsync(() => app.AsAsync(hemin, new CompleteTask.Input(id, task, "已调取")))).ShouldBe("Complaints:NotYourTask");
        await app.AsAsync(chenjing, new SetAbsence.Input(today, today, hemin.Id));
        (await app.AsAsync(hemin, new ListTasks.Input())).Rows.ShouldHaveSingleItem().Id.ShouldBe(task);
        (await app.AsAsync(hemin, new GetComplaint.Input(id))).Tasks[0].MayComplete.ShouldBeTrue();
        await app.AsAsync(hemin, new CompleteTask.Input(id, task, "已调取"));

        // A deputy who is away as well reads nothing either.
        var daiyu = await app.PersonAsync("daiyu", "戴瑜", "GZ", MediationRoles.Supervisor);
        await app.AsAsync(luoyan, new SetAbsence.Input(today, today, daiyu.Id));
        await app.AsAsync(daiyu, new SetAbsence.Input(today, today));
        await app.WriteAsync(db =>
        {
            (string, object?)[] values = [("from", "天河支行"), ("by", "林夏"), ("decideBy", app.Now)];
            NotificationDraft draft = new(ComplaintNotices.Transferred, Recipient.InUnit(MediationRoles.Supervisor, gz.Path), id, "TS-1", "/desk", values);
            db.Notify(draft, app.Now);
            return Task.CompletedTask;
        });
        await app.DispatchAllAsync();
        var to = await app.ReadAsync(db => db.Set<NotificationCopy>().Select(c => c.UserId).Distinct().ToListAsync());
        to.ShouldContain(head.Id);
        app.Clock.Advance(TimeSpan.FromDays(1));
        (await app.AsAsync(hemin, new ListTasks.Input())).Rows.ShouldBeEmpty();
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    /// <summary>Everything that is due, and the second look two minutes later.</summary>
    private async Task FollowAsync()
    {
        for (var i = 0; i < 8; i++)
        {
            await app.FireAllTimersAsync();
            await app.DispatchAllAsync();
        }

        app.Clock.Advance(TimeSpan.FromMinutes(3));
    }

    private async Task<Guid> LeaveAsync(MediationUser person, DateOnly on, Guid? to = null)
    {
        var id = (await app.AsAsync(admin, new ProposeDeparture.Input(person.Id, on, to, to, to, to, to, "合同到期"))).Id;
        await app.AsAsync(admin2, new ApproveReorganisation.Input(id));
        return id;
    }

    private async Task<Guid> RegisterAsync(MediationUser by, bool major = false)
    {
        var id = (await app.AsAsync(by, AComplaint(major))).Id;
        await app.AsAsync(by, new AssignComplaint.Input(id));
        return id;
    }

    private static RegisterComplaint.Input AComplaint(bool major = false) =>
        new(
            IntakeChannel.Hotline,
            "李淑华",
            "B02.2",
            "C07",
            "D01",
            major ? "分期手续费没有说清楚，要求退还，已经联系记者。" : "没有说明手续费。",
            major ? 3280m : null,
            DocumentType: major ? IdentityDocumentType.IdentityCard : null,
            DocumentNumber: major ? "440106195903124521" : null,
            Phone: major ? "13800136072" : null,
            Signs: major ? RiskSigns.RegulatorMentioned : RiskSigns.None
        );

    private Task<List<DateTimeOffset>> DueAsync(Guid id) =>
        app.ReadAsync(db => db.Set<Duty>().Where(d => d.ComplaintId == id).OrderBy(d => d.RuleId).Select(d => d.DueAt).ToListAsync());

    private async Task ShouldSeeAsync(MediationUser reader, params Guid[] cases)
    {
        foreach (var id in cases)
        {
            await Should.NotThrowAsync(() => app.AsAsync(reader, new GetComplaint.Input(id)), reader.DisplayName);
        }
    }

    private async Task ShouldNotSeeAsync(MediationUser reader, Guid id) =>
        (await CodeAsync(() => app.AsAsync(reader, new GetComplaint.Input(id)))).ShouldBe("Complaints:NotFound", reader.DisplayName);

    private static async Task<bool> TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (BusinessException)
        {
            return false;
        }
    }

    private static async Task<string> CodeAsync(Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code;
}
