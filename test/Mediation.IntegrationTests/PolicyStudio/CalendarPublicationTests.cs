using Mediation.Core.Calendars;
using Mediation.Core.Outbox;
using Mediation.Core.Policies;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;
using Mediation.Notifications.Domain;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Escalation;
using Mediation.PolicyStudio.Calendar;
using Mediation.PolicyStudio.Domain;
using Mediation.PolicyStudio.Drafts;
using Mediation.Referrals.Domain;

namespace Mediation.IntegrationTests.PolicyStudio;

/// <summary>A year is loaded by two people, and every open limit that was counted without it gets its date.</summary>
[OnServerDatabase]
public sealed class CalendarPublicationTests
{
    private const string Rest =
        "2027-01-01~2027-01-03 元旦\n2027-02-05~2027-02-11 春节\n2027-04-05 清明节\n2027-05-01~2027-05-03 劳动节\n2027-06-09 端午节\n"
        + "2027-09-15 中秋节\n2027-10-01~2027-10-07 国庆节";

    private static readonly DraftCalendar.Input Year2027 = new(2027, "国办发明电〔2026〕7号", Rest, "2027-02-14 春节", Note: "国务院办公厅通知");

    [Fact]
    public async Task What_was_counted_beyond_the_calendar_gets_its_date_once_and_the_history_says_so()
    {
        await using var bank = await MediationTestBank.OpenAsync("2026-12-31 15:00");
        await using var other = TestApplication.Beside(bank.App);
        var admin = await bank.App.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        var officer = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var (mediation, id) = await bank.OnDeskAsync();
        (await other.UseServiceAsync<CalendarReader, WorkCalendar>(c => c.CurrentAsync(default))).Number.ShouldBe(1);
        var before = await LimitsAsync(bank, id, mediation);

        var draft = (await bank.App.AsAsync(admin, Year2027)).DraftId;
        (await RefusedAsync(() => bank.App.AsAsync(admin, new PublishPolicy.Input(draft)))).Code.ShouldBe("Policies:FourEyes");
        (await RefusedAsync(() => bank.App.AsAsync(admin, Year2027))).Code.ShouldBe("Policies:DraftOpen");
        (await bank.App.AsAsync(officer, new GetPolicyDraft.Input(draft))).Differences.Count.ShouldBe(1 + 3 + 7 + 1 + 3 + 1 + 1 + 7 + 1);
        await bank.App.AsAsync(officer, new PublishPolicy.Input(draft));
        (await LimitsAsync(bank, id, mediation)).ShouldBe(before, "not before every node counts by the new version");

        bank.App.Clock.Advance(PolicyCache.KnownEverywhere);
        (await other.UseServiceAsync<CalendarReader, WorkCalendar>(c => c.CurrentAsync(default))).Number.ShouldBe(2, "without a restart");

        // The step that finds them runs on the other node; the first node does what it found.
        await other.FireAllTimersAsync();
        await bank.App.DispatchAllAsync();
        var after = await LimitsAsync(bank, id, mediation);
        after.ShouldBe(
            new Limits(
                Duty: TestApplication.At("2027-01-14 00:00"),
                Leader: TestApplication.At("2027-01-04 10:30"),
                LeaderBasis: LimitBasis.WorkingHours,
                Body: TestApplication.At("2027-01-06 00:00"),
                AcceptTimer: TestApplication.At("2027-01-04 10:30"),
                BodyTimer: TestApplication.At("2027-01-06 00:00"),
                Calendars: "2 2 2"
            )
        );
        var history = await bank.App.HistoryAsync(id);
        history.Count(e => e is nameof(LimitCountedAnew) or nameof(AcceptLimitCountedAnew) or nameof(AnswerLimitCountedAnew)).ShouldBe(3);

        var moved = await bank.App.AsAsync(officer, new ListMovedLimits.Input(2));
        moved.Rows.Select(r => r.Limit).Order().ShouldBe([CountedLimit.Duty, CountedLimit.LeaderAcceptance, CountedLimit.BodyAcceptance]);
        moved.Rows.ShouldAllBe(r => r.CaseId == id && r.OldDueAt != r.DueAt);
        var recount = (await bank.App.AsAsync(officer, new GetCalendar.Input(2027))).Recount!;
        (recount.LookedAt, recount.Moving, recount.Moved, recount.FinishedAt).ShouldBe((3, 3, 3, bank.App.Now));

        // An effect that comes again finds nothing to move; the audit finds nothing.
        await bank.App.WriteAsync(db =>
        {
            db.Add(OutboxMessage.Of(Core.Listeners.MoveLimits.Name, id, new Core.Listeners.MoveLimits.Payload(CountedLimit.Duty, id), bank.App.Now));
            return Task.CompletedTask;
        });
        await bank.App.DispatchAllAsync();
        (await bank.App.AsAsync(officer, new ListMovedLimits.Input(2))).Rows.Count.ShouldBe(3);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_that_waited_too_long_or_was_overtaken_is_refused_and_the_author_learns_of_the_decision()
    {
        await using var bank = await MediationTestBank.OpenAsync("2026-11-30 09:00");
        var admin = await bank.App.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        var officer = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        (await bank.App.AsSystemAsync(new WarnOfMissingYear.Input())).ShouldBe(1);
        (await bank.App.AsSystemAsync(new WarnOfMissingYear.Input())).ShouldBe(0, "once a week");

        var draft = (await bank.App.AsAsync(admin, Year2027 with { Worked = "2026-12-05 元旦" })).DraftId;
        bank.App.Clock.Advance(TimeSpan.FromDays(8));
        var faults = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(officer, new PublishPolicy.Input(draft)));
        faults.Errors.Select(e => e.Code).ShouldBe(["Calendar:PastDay"]);
        await bank.App.AsAsync(officer, new RejectPolicy.Input(draft, "12 月 5 日已经过去。"));
        (await RefusedAsync(() => bank.App.AsAsync(officer, new PublishPolicy.Input(draft)))).Code.ShouldBe("Policies:Decided");
        (await KindsOfAsync(bank.App)).ShouldBe([PolicyNotices.YearMissing, PolicyNotices.DraftWaits, PolicyNotices.DraftRejected]);

        // Somebody published in between: the draft would undo it.
        var late = (await bank.App.AsAsync(admin, Year2027)).DraftId;
        await bank.App.WriteAsync(async db =>
        {
            var json = (await db.Set<PolicyDocument>().SingleAsync(p => p.Key == WorkCalendarRules.PolicyKey)).Json;
            db.Add(PolicyDocument.Publish(WorkCalendarRules.PolicyKey, 2, new DateOnly(2026, 12, 1), json, bank.App.Now));
        });
        (await RefusedAsync(() => bank.App.AsAsync(officer, new PublishPolicy.Input(late)))).Code.ShouldBe("Policies:BaseOutdated");
        await bank.App.AsAsync(admin, new WithdrawPolicy.Input(late));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_new_program_ships_replaces_what_it_shipped_before_and_waits_beside_the_institutions_own()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        PolicySeed Seed(int version) => new("complaint-endings", version, new DateOnly(2026, 4, 1), """{"shipped":true}""");
        await bank.App.WriteAsync(db => PolicyShipping.LayAsync(db, [Seed(1), Seed(2)], bank.App.Now, default));
        (await VersionsAsync()).ShouldBe(["1 Shipped", "2 Shipped"]);
        await bank.App.WriteAsync(db =>
        {
            db.Add(PolicyDocument.Publish("complaint-endings", 3, new DateOnly(2026, 5, 1), "{}", bank.App.Now));
            return Task.CompletedTask;
        });
        for (var start = 0; start < 2; start++)
        {
            await bank.App.WriteAsync(db => PolicyShipping.LayAsync(db, [Seed(1), Seed(2), Seed(3)], bank.App.Now, default));
        }

        (await VersionsAsync()).ShouldBe(["1 Shipped", "2 Shipped", "3 Institution"]);
        var waiting = await bank.App.ReadAsync(db => db.Set<PolicyDraft>().SingleAsync());
        (waiting.Origin, waiting.ShippedVersion, waiting.BasedOn, waiting.State).ShouldBe((PolicyOrigin.Shipped, 3, 3, PolicyDraftState.Open));

        Task<List<string>> VersionsAsync() =>
            bank.App.ReadAsync(async db =>
                (await db.Set<PolicyDocument>().Where(p => p.Key == "complaint-endings").OrderBy(p => p.Version).ToListAsync()).ConvertAll(p =>
                    $"{p.Version} {p.Origin}"
                )
            );
    }

    private static async Task<BusinessException> RefusedAsync(Func<Task> act) => await Should.ThrowAsync<BusinessException>(act);

    private static Task<List<string>> KindsOfAsync(TestApplication app) =>
        app.ReadAsync(db =>
            db.Set<Notification>().Where(n => n.Kind.StartsWith("policies.")).OrderBy(n => n.CreatedAt).ThenBy(n => n.Id).Select(n => n.Kind).ToListAsync()
        );

    private static async Task<Limits> LimitsAsync(MediationTestBank bank, Guid id, Guid mediation) =>
        await bank.App.ReadAsync(async db =>
        {
            var duty = await db.Set<Duty>().SingleAsync(d => d.ComplaintId == id && d.Kind == DutyKinds.InternalDecide);
            var ownership = await db.Set<LeaderOwnership>().Include(o => o.Namings).SingleAsync(o => o.CaseId == id);
            var referred = await db.Set<MediationCase>().SingleAsync(m => m.Id == mediation);
            var naming = ownership.Namings.Single();
            return new Limits(
                duty.DueAt,
                ownership.WaitsUntil!.Value,
                naming.Basis,
                referred.AcceptBy!.Value,
                await TimerAsync(db, ownership.Id, "ownership-acceptance"),
                await TimerAsync(db, mediation, MediationCase.AcceptanceTimer),
                $"{duty.CalendarVersion} {naming.CalendarVersion} {referred.CalendarVersion}"
            );
        });

    private static Task<DateTimeOffset> TimerAsync(MediationDbContext db, Guid subject, string kind) =>
        db.Set<DueTimer>().Where(t => t.SubjectId == subject && t.Kind == kind && t.State == TimerState.Waiting).Select(t => t.DueAt).SingleAsync();

    private sealed record Limits(
        DateTimeOffset Duty,
        DateTimeOffset Leader,
        LimitBasis LeaderBasis,
        DateTimeOffset Body,
        DateTimeOffset AcceptTimer,
        DateTimeOffset BodyTimer,
        string Calendars
    );
}
