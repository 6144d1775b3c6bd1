using Mediation.Complaints.Investigation;
using Mediation.Core.Localization;
using Mediation.Core.Values;
using Mediation.Documents.Data;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Data;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;

namespace Mediation.IntegrationTests.Ownership;

[OnServerDatabase]
public sealed class NamingTests
{
    [Fact]
    public async Task The_history_says_what_each_signal_added_why_this_leader_and_where_those_who_acted_work()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        var history = await bank.App.AsAsync(bank.Zhou, new GetHistory.Input(complaint.Id));

        var rated = history.Single(e => e.Event == "ComplaintRiskRated");
        rated.Reasons.Count.ShouldBe((await bank.ViewAsync(bank.Zhou, complaint.Id)).Risk!.Contributions.Count);
        var named = history.Single(e => e.Event == nameof(LeaderNamed));
        named.Reasons.Count.ShouldBe(1 + 3, "the rule, and each leader who was looked at");
        named.Reasons.ShouldContain(r => r.Contains("周明远", StringComparison.Ordinal));
        var accepted = history.Single(e => e.Event == nameof(OwnershipAccepted));
        (accepted.ActorRole, accepted.ActorPlace).ShouldBe(
            ("Leader", TextCatalog.IsChinese(System.Globalization.CultureInfo.CurrentUICulture) ? "GZ分行" : "GZ Branch")
        );
        (named.ActorRole, named.ActorPlace).ShouldBe((null, null), "the application named");
    }

    [Fact]
    public async Task The_third_complaint_of_the_design_scores_72_and_names_a_leader_in_the_same_save()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync("第一次投诉手续费。", signs: RiskSigns.None);
        await bank.RegisterAsync("第二次投诉手续费。", signs: RiskSigns.None);
        var third = await bank.RegisterAsync(signs: RiskSigns.None);

        var view = await bank.ViewAsync(bank.Handler, third.Id);
        (view.Risk!.Score, view.Risk.Level).ShouldBe((72, RiskLevel.Major));
        view.Risk.Contributions.Select(c => (c.Signal, c.Points)).ShouldBe([("amount", 12), ("elderly", 15), ("repeat", 20), ("media", 25)]);
        (await bank.App.HistoryAsync(third.Id)).ShouldBe([nameof(ComplaintRegistered), nameof(ComplaintRiskRated), nameof(LeaderNamed)]);
        (view.Leader!.Name, view.Leader.State, view.Leader.Rung).ShouldBe(("周明远", OwnershipState.Named, 1));
        view.Leader.WaitsUntil.ShouldBe(TestApplication.At("2026-03-16 13:00"));
        view.Leader.Namings[0]
            .Candidates.Select(c => (c.Name, c.Verdict))
            .ShouldBe([("周明远", CandidateVerdict.Named), ("郑行长", CandidateVerdict.NextInLine), ("吴总", CandidateVerdict.FurtherUp)]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sum_that_is_asked_for_besides_is_rated_at_once_and_counts_for_the_matrix_and_the_letter()
    {
        await using var bank = await Bank.OpenAsync();
        RegisterComplaint.Input typed = new(IntakeChannel.Hotline, "李淑华", "B09", "C07", "D01", "亏损没有说清楚，已经联系记者。", 30_000m)
        {
            DocumentType = IdentityDocumentType.IdentityCard,
            DocumentNumber = "440106195903124521",
        };
        var registered = await bank.App.AsAsync(bank.Handler, typed);
        var (id, number) = (registered.Id, registered.Number);
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        var before = await bank.ViewAsync(bank.Handler, id);
        (before.Risk!.Score, before.Leader).ShouldBe((52, null));
        await bank.App.AsAsync(bank.Handler, new AddClaim.Input(id, "D04"));
        (await RatingsAsync()).ShouldBe(1, "what names no sum changes nothing");

        var claim = (await bank.App.AsAsync(bank.Handler, new AddClaim.Input(id, "D01", 600_000m))).ClaimId;
        var since = await bank.ViewAsync(bank.Handler, id);
        (since.Risk!.Score, since.Risk.Level, since.Leader!.Name).ShouldBe((70, RiskLevel.Major, "吴总"), "from 500,000 on the unit above owns it");
        await bank.App.AsAsync(bank.HeadOfficeLeader, new AcceptOwnership.Input(id));
        var letter = await bank.App.ReadAsync(db => db.IssuedDocuments.SingleAsync(d => d.Number == $"{number}-BA01"));
        var opened = await bank.App.AsAsync(bank.HeadOfficeLeader, new Mediation.Complaints.Letters.OpenLetter.Input(letter.Id));
        Complaints.LetterTests.TextOf(opened.Content).ShouldContain("630,000.00");

        await bank.App.AsAsync(bank.Handler, new DropClaim.Input(id, claim, "不再要求。"));
        (await bank.ViewAsync(bank.Handler, id)).Risk!.Score.ShouldBe(52);
        (await RatingsAsync()).ShouldBe(3);
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        Task<int> RatingsAsync() => bank.App.ReadAsync(db => db.RiskAssessments.CountAsync(a => a.CaseId == id));
    }

    [Fact]
    public async Task A_complaint_below_major_names_nobody()
    {
        await using var bank = await Bank.OpenAsync();
        var small = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        var view = await bank.ViewAsync(bank.Handler, small.Id);
        (view.Risk!.Level, view.Leader).ShouldBe((RiskLevel.General, null));
    }

    [Fact]
    public async Task What_is_heard_later_raises_the_rating_stays_heard_and_names_a_leader()
    {
        await using var bank = await Bank.OpenAsync();
        var small = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        (await bank.App.AsAsync(bank.Handler, new AssessRisk.Input(small.Id, RiskSigns.SelfHarmThreatened))).Level.ShouldBe(RiskLevel.Major);
        (await bank.App.AsAsync(bank.Handler, new AssessRisk.Input(small.Id, RiskSigns.MediaMentioned))).Score.ShouldBe(12 + 15 + 25 + 60);
        (await bank.App.HistoryAsync(small.Id)).Count(e => e == nameof(LeaderNamed)).ShouldBe(1);
    }

    [Fact]
    public async Task The_least_burdened_leader_comes_first_and_one_who_is_named_in_the_complaint_never()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync();
        (await bank.ViewAsync(bank.Handler, (await bank.RegisterAsync()).Id)).Leader!.Name.ShouldBe("郑行长");
        var concerned = await bank.ViewAsync(bank.Handler, (await bank.RegisterAsync("周明远答应过退还，郑行长也知道。我要找记者。")).Id);
        concerned.Leader!.Name.ShouldBe("吴总");
        concerned.Leader.Namings[0].Candidates.Count(c => c.Verdict == CandidateVerdict.NamedInComplaint).ShouldBe(2);
    }

    [Fact]
    public async Task Accepting_stops_the_ladder()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        (await bank.App.FireTimersAsync()).ShouldBe(0);
        var view = await bank.ViewAsync(bank.Zhou, complaint.Id);
        (view.Leader!.State, view.Leader.WaitsUntil).ShouldBe((OwnershipState.Accepted, null));
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id)))).Code.ShouldBe(
            "Ownership:ActionNotAllowed"
        );
    }

    [Fact]
    public async Task Only_the_leader_named_accepts()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Zheng, new AcceptOwnership.Input(complaint.Id)))).Code.ShouldBe(
            "Ownership:NotYourOwnership"
        );
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new AcceptOwnership.Input(complaint.Id)))).Code.ShouldBe(
            "Core:PermissionMissing"
        );
    }

    [Fact]
    public async Task Declining_names_the_next_until_nobody_is_left_and_the_search_goes_on_by_itself()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        foreach (var leader in new[] { bank.Zhou, bank.Zheng, bank.HeadOfficeLeader })
        {
            await bank.App.AsAsync(leader, new DeclineOwnership.Input(complaint.Id, DeclineGround.Overburdened, "手头案件过多。"));
        }

        (await bank.ViewAsync(bank.HeadOfficeLeader, complaint.Id)).Leader!.State.ShouldBe(OwnershipState.Vacant);
        (await bank.App.AsAsync(bank.HeadOfficeLeader, new ListOwnedCases.Input())).Alarmed.ShouldHaveSingleItem().Number.ShouldBe(complaint.Number);

        await bank.App.PersonAsync("d-new", "新行长", "GZ", "Leader");
        bank.App.Clock.Advance(TimeSpan.FromHours(4));
        (await bank.App.FireTimersAsync()).ShouldBe(1);
        (await bank.ViewAsync(bank.HeadOfficeLeader, complaint.Id)).Leader!.Name.ShouldBe("新行长");
        (await bank.App.HistoryAsync(complaint.Id))
            .Skip(2)
            .ShouldBe([
                "LeaderNamed",
                "OwnershipDeclined",
                "LeaderNamed",
                "OwnershipDeclined",
                "LeaderNamed",
                "OwnershipDeclined",
                "OwnershipVacant",
                "LeaderNamed",
            ]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_person_is_shown_to_the_leader_of_the_case_and_to_no_other_leader_of_the_branch()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        RevealComplainant.Input look = new(complaint.Id, "与投诉人通话");
        foreach (var other in new[] { bank.Zheng, bank.HeadOfficeLeader })
        {
            (await bank.App.AsAsync(other, new GetComplaint.Input(complaint.Id))).MayReveal.ShouldBeFalse();
            (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(other, look))).Code.ShouldBe("Complaints:MayNotReveal");
        }

        (await bank.App.AsAsync(bank.Zhou, new GetComplaint.Input(complaint.Id))).MayReveal.ShouldBeTrue();
        (await bank.App.AsAsync(bank.Zhou, look)).Name.ShouldBe("李淑华");
        (await bank.App.HistoryAsync(complaint.Id)).Count(e => e == nameof(ComplainantRevealed)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_owes_a_measure_sees_the_person_until_it_is_done_or_withdrawn_or_the_case_ends_and_a_colleague_does_not()
    {
        await using var bank = await Bank.OpenAsync();
        var helper = await bank.App.PersonAsync("hemin", "何敏", "GZ", Core.Security.MediationRoles.Handler);
        var colleague = await bank.App.PersonAsync("liqiang", "李强", "GZ", Core.Security.MediationRoles.Handler);
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(complaint.Id));
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        var measure = await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "上门说明", helper.Id, new DateOnly(2026, 3, 18)));
        (await MayAsync(helper)).ShouldBeTrue();
        (await MayAsync(colleague)).ShouldBeFalse();
        await bank.App.AsAsync(helper, new CompleteMeasure.Input(complaint.Id, measure.MeasureId, "已上门"));
        (await MayAsync(helper)).ShouldBeFalse();
        measure = await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "再次上门", helper.Id, new DateOnly(2026, 3, 18)));
        (await MayAsync(helper)).ShouldBeTrue();
        await bank.App.AsAsync(bank.Zhou, new WithdrawMeasure.Input(complaint.Id, measure.MeasureId, "不必了"));
        (await MayAsync(helper)).ShouldBeFalse();
        await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "书面说明", helper.Id, new DateOnly(2026, 3, 18)));
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(complaint.Id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
        (await MayAsync(helper)).ShouldBeFalse();

        async Task<bool> MayAsync(Core.Organisation.MediationUser reader) => (await bank.App.AsAsync(reader, new GetComplaint.Input(complaint.Id))).MayReveal;
    }

    [Fact]
    public async Task A_withdrawn_complaint_lifts_its_ownership_and_calls_off_the_timers()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(complaint.Id, "本人来电，核对身份证号", ContactManner.Phone, WithdrawalPayment.None));
        (await bank.App.ReadAsync(db => db.Set<DueTimer>().Where(t => t.CaseId == complaint.Id && t.State == TimerState.Waiting).ToListAsync()))
            .ShouldHaveSingleItem("what is left is to close it out")
            .Kind.ShouldBe("close-out-reminder");
        (await bank.App.ReadAsync(db => db.Ownerships.SingleAsync(o => o.CaseId == complaint.Id))).State.ShouldBe(OwnershipState.Lifted);
        (await bank.App.HistoryAsync(complaint.Id))[^1].ShouldBe(nameof(OwnershipLifted));
    }
}
