using Mediation.Core.History;
using Mediation.Core.UseCases;
using Mediation.Evaluations.Invitations;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;
using Mediation.Referrals.CasePage;
using Mediation.Reports.Figures;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>A leader who is recused finds the case nowhere; to everybody else it stays as it is.</summary>
[OnServerDatabase]
public sealed class RecusedLeaderTests
{
    [Fact]
    public async Task A_leader_whom_the_complaint_names_finds_it_by_no_way()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync("周明远副行长态度恶劣，我已经联系记者，要求道歉。");
        (await bank.ViewAsync(bank.Handler, complaint.Id)).Leader!.Name.ShouldBe("郑行长");
        await ShouldNotFindAsync(bank, bank.Zhou, complaint, "态度恶劣");
        (await bank.App.AsAsync(bank.Zheng, new GetComplaint.Input(complaint.Id))).Number.ShouldBe(complaint.Number);
        (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(complaint.Id))).ShouldContain(e => e.Event == nameof(PersonRecused));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_leader_who_declares_a_conflict_of_interest_finds_it_by_no_way_from_then_on()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync("分期手续费没有说清楚，要求退还，已经联系记者。");
        var released = await bank.App.AsAsync(bank.Zhou, new DeclineOwnership.Input(complaint.Id, DeclineGround.ConflictOfInterest, "投诉人是亲属。"));
        released.IsInScope.ShouldBeFalse();
        await ShouldNotFindAsync(bank, bank.Zhou, complaint, "手续费");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_who_declines_for_another_reason_goes_on_seeing_it()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new DeclineOwnership.Input(complaint.Id, DeclineGround.Overburdened, "在办过多。"));
        (await bank.App.AsAsync(bank.Zhou, new GetComplaint.Input(complaint.Id))).Number.ShouldBe(complaint.Number);
    }

    [Fact]
    public async Task The_report_counts_the_duties_of_a_case_for_everybody_but_the_one_who_keeps_away()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SZ", "HO");
        var (near, above) = (await SupervisorAsync("s-he", "GZ"), await SupervisorAsync("s-lin", "HO"));
        var (away, elsewhere) = (await SupervisorAsync("s-zhang", "GZ"), await SupervisorAsync("s-tang", "SZ"));
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.WriteAsync(async db =>
        {
            var complaint = await db.Complaints.Include(c => c.Recusals).SingleAsync(c => c.Id == id);
            complaint.Recuse(away.Id, away.DisplayName, RecusalGround.ConflictOfInterest, bank.App.Clock.GetUtcNow());
        });
        bank.App.Clock.Advance(TimeSpan.FromDays(60));
        foreach (var (reader, overdue) in new[] { (near, 1), (above, 1), (away, 0), (elsewhere, 0) })
        {
            var report = await bank.App.AsAsync(reader, new GetComplianceReport.Input());
            report.Total.ShouldBe(overdue, reader.UserName);
            report.Timeliness.Where(duty => duty.Kind is DutyKinds.Decide or DutyKinds.InternalDecide).ShouldAllBe(duty => duty.StillOverdue == overdue);
        }

        Task<MediationUser> SupervisorAsync(string name, string unit) => bank.App.PersonAsync(name, name, unit, MediationRoles.Supervisor);
    }

    [Fact]
    public async Task A_recusal_that_is_taken_out_of_the_table_is_missed()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync("周明远副行长态度恶劣，我已经联系记者，要求道歉。");
        await bank.App.ReadAsync(db => db.Set<Recusal>().ExecuteDeleteAsync());
        (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == AuditFault.Differs && f.What == "complaint.Recusals");
    }

    private static async Task ShouldNotFindAsync(Bank bank, MediationUser leader, RegisterComplaint.Result complaint, string words)
    {
        var file = await AttachedAsync(bank, complaint.Id);
        (
            await bank.App.AsAsync(leader, new ListComplaints.Input(new ComplaintListFilter(), new ListPage(Core.Values.ListCounting.Exact)))
        ).ShouldSatisfyAllConditions(list => list.Rows.ShouldBeEmpty(), list => list.Place!.Total.ShouldBe(0));
        foreach (var search in new[] { complaint.Number, words })
        {
            (await bank.App.AsAsync(leader, new ListComplaints.Input(new ComplaintListFilter(Search: search), new ListPage()))).Rows.ShouldBeEmpty();
        }

        (await bank.App.AsAsync(leader, new CountDesk.Input(ComplaintListView.All))).ShouldBe(new CountDesk.Result(0, 0, 0, 0));
        (await bank.App.AsAsync(leader, new ListOwnedCases.Input())).ShouldSatisfyAllConditions(
            owned => owned.Awaiting.ShouldBeEmpty(),
            owned => owned.Running.ShouldBeEmpty(),
            owned => owned.Alarmed.ShouldBeEmpty()
        );
        (await bank.App.AsAsync(leader, new MarkRows.Input([complaint.Id])))[complaint.Id].ShouldBeEmpty();
        await NotFoundAsync(bank, leader, new GetComplaint.Input(complaint.Id));
        await NotFoundAsync(bank, leader, new GetComplaint.Input(Number: complaint.Number));
        await NotFoundAsync(bank, leader, new GetHistory.Input(complaint.Id));
        await NotFoundAsync(bank, leader, new GetOwnership.Input(complaint.Id));
        await NotFoundAsync(bank, leader, new GetReferrals.Input(complaint.Id));
        await NotFoundAsync(bank, leader, new GetEvaluation.Input(complaint.Id));
        await NotFoundAsync(bank, leader, new DownloadFile.Input(file));
        await NotFoundAsync(bank, leader, new RevealComplainant.Input(complaint.Id, "回拨"));
        await NotFoundAsync(bank, leader, new AcceptOwnership.Input(complaint.Id));
    }

    private static async Task<Guid> AttachedAsync(Bank bank, Guid complaint)
    {
        using MemoryStream content = new(Api.APdf());
        var file = (await bank.App.AsAsync(bank.Handler, await Core.Files.UploadFile.OfAsync("账单.pdf", content))).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint));
        await bank.App.AsAsync(bank.Handler, new AddAttachment.Input(complaint, [file]));
        return file;
    }

    private static async Task NotFoundAsync<T>(Bank bank, MediationUser leader, IInput<T> input) =>
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(leader, input))).Kind.ShouldBe(
            ErrorKind.NotFound,
            input.GetType().DeclaringType!.Name
        );
}
