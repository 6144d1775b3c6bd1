using Mediation.Complaints.Domain.LateFacts;
using Mediation.Complaints.Investigation;
using Mediation.Complaints.LateFacts;
using Mediation.Core.History;
using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Delivery counts, not typing: what happened within a limit and is recorded after it has met the limit, with proof.</summary>
[OnServerDatabase]
public sealed class DatedDecisionTests
{
    /// <summary>Received on 12 November at 10:00: the last day is 27 November.</summary>
    private const string Received = "2026-11-12 10:00";

    [Fact]
    public async Task Notified_by_phone_on_the_last_day_and_recorded_on_the_next_the_duty_is_met_once_a_supervisor_has_approved_the_proof()
    {
        await using var bank = await Bank.OpenAsync(Received);
        var id = await TakenAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-11-28 09:00"));
        await DecideAsync(bank, id, "2026-11-27 16:30", "录音 0413");
        var noticeAt = TestApplication.At("2026-11-27 17:00");
        (
            await Should.ThrowAsync<BusinessException>(() =>
                bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413", noticeAt))
            )
        ).Code.ShouldBe("Complaints:NoticeIsLateFact");
        await bank.App.AsAsync(bank.Handler, new RecordContact.Input(id, ContactManner.Phone, ContactDirection.ToComplainant, "回放了录音。"));
        var spoken = (await bank.App.AsAsync(bank.Handler, new ListEvidence.Input(id)))[0].NoteId;
        ReportLateFact.Input late = new(id, LateFactKind.Notice, "录音 0413", "当日没有登记。", noticeAt, Notice: NoticeManner.Phone, Contacts: [spoken]);
        var fact = (await bank.App.AsAsync(bank.Handler, late)).LateFactId;
        var supervisor = await bank.App.PersonAsync("luosupervisor", "罗主管", "GZ", MediationRoles.Supervisor);
        await bank.App.AsAsync(supervisor, new ApproveLateFact.Input(id, fact));
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Duties.Single(d => d.Kind == DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id));

        var seen = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        seen.Duties.Single(d => d.Kind == DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        seen.Decision!.DecidedAt.ShouldBe(TestApplication.At("2026-11-27 16:30"));
        (seen.ClosedAt, seen.Duties.Single(d => d.Kind == DutyKinds.Decide).Clock.AsOf).ShouldBe(
            (TestApplication.At("2026-11-28 09:00"), TestApplication.At("2026-11-27 17:00"))
        );
        seen.Duties.Single(d => d.Kind == DutyKinds.Decide).Clock.IsOverdue.ShouldBeFalse("the clock of a closed case stands at the notice");
        seen.Duties.Single(d => d.Kind == DutyKinds.Decide).Clock.Steps[^1].Key.ShouldBe(ClockStepKeys.NotifiedRecordedLate);
        var facts = (await bank.App.AsAsync(bank.Handler, new GetHistory.Input(id))).Single(e => e.Event == nameof(ComplaintDecided)).Facts;
        (facts["decidedAt"].GetDateTimeOffset(), facts["lateProof"].GetString()).ShouldBe((TestApplication.At("2026-11-27 16:30"), "录音 0413"));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-27 23:59:59.9999999", DutyState.Met)]
    [InlineData("2026-11-28 00:00", DutyState.Breached)]
    public async Task Up_to_the_last_instant_that_a_database_keeps_of_the_last_day_it_is_in_time_and_at_midnight_late(string at, DutyState state)
    {
        await using var bank = await Bank.OpenAsync(Received);
        var id = await TakenAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At(at));
        await DecideAsync(bank, id, null, null);
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音"));

        var duty = await bank.App.ReadAsync(db => db.Set<Duty>().SingleAsync(d => d.ComplaintId == id && d.Kind == DutyKinds.Decide));
        (duty.State, duty.DueAt).ShouldBe((state, TestApplication.At("2026-11-28 00:00").ToUniversalTime()));
        (duty.SettledAt < duty.DueAt).ShouldBe(state == DutyState.Met, "what is kept says the same as what was decided");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-27 23:59:59.9999999", false)]
    [InlineData("2026-11-28 00:00", true)]
    public async Task A_case_that_nobody_decided_is_overdue_from_the_midnight_after_its_last_day(string now, bool isOverdue)
    {
        await using var bank = await Bank.OpenAsync(Received);
        var id = await TakenAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At(now));
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Duties.Single(d => d.Kind == DutyKinds.Decide).Clock.IsOverdue.ShouldBe(isOverdue);
        var (first, end) = (TestApplication.At("2026-11-01 00:00").ToUniversalTime(), TestApplication.At("2026-12-01 00:00").ToUniversalTime());
        var late = TimelinessFilter.Counts(DutyResult.StillOverdue, first, end, bank.App.Now.ToUniversalTime());
        (await bank.App.ReadAsync(db => db.Set<Duty>().Where(late).AnyAsync(d => d.Kind == DutyKinds.Decide))).ShouldBe(isOverdue);
    }

    [Theory]
    [InlineData("2026-11-28 09:01", "录音", "decidedAt", "Core:InFuture")]
    [InlineData("2026-11-12 09:59", "录音", "decidedAt", "Complaints:BeforeItsCause")]
    [InlineData("2026-11-27 16:30", null, "lateProof", "Complaints:LateProofMissing")]
    public async Task A_time_that_cannot_be_or_is_not_proven_is_refused_at_its_field(string decidedAt, string? proof, string field, string code)
    {
        await using var bank = await Bank.OpenAsync(Received);
        var id = await TakenAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-11-28 09:00"));
        var refused = await Should.ThrowAsync<BusinessException>(() => DecideAsync(bank, id, decidedAt, proof));
        var error = refused.Errors.ShouldHaveSingleItem();
        (error.Field, error.Code, refused.Kind).ShouldBe((field, code, ErrorKind.Invalid));
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).State.ShouldBe(ComplaintState.Handling);
    }

    [Fact]
    public async Task Without_a_time_of_its_own_a_decision_is_made_when_it_is_recorded()
    {
        await using var bank = await Bank.OpenAsync(Received);
        var id = await TakenAsync(bank);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-11-28 09:00"));
        await DecideAsync(bank, id, null, null);
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Decision!.DecidedAt.ShouldBe(bank.App.Now);
        (
            await Should.ThrowAsync<BusinessException>(() =>
                bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音", TestApplication.At("2026-11-27 17:00")))
            )
        ).Code.ShouldBe("Complaints:NoticeBeforeDecision");
    }

    [Fact]
    public async Task A_case_whose_instants_were_put_in_a_wrong_order_is_found()
    {
        await using var bank = await Bank.OpenAsync(Received);
        var id = await TakenAsync(bank);
        await DecideAsync(bank, id, null, null);
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音"));
        await bank.App.WriteAsync(async db =>
        {
            var complaint = await db.Complaints.SingleAsync();
            db.Entry(complaint).Property(c => c.ClosedAt).CurrentValue = complaint.ReceivedAt.AddDays(-1);
        });
        (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == AuditFault.OutOfOrder && f.What == "complaint.ClosedAt");
    }

    private static async Task<Guid> TakenAsync(Bank bank)
    {
        var id = (await bank.RegisterAsync("账单不对，请核对。", signs: RiskSigns.None)).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        return id;
    }

    private static Task<Done> DecideAsync(Bank bank, Guid id, string? at, string? proof) =>
        bank.App.AsAsync(
            bank.Handler,
            new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。", DecidedAt: at is null ? null : TestApplication.At(at), LateProof: proof)
        );
}
