using Mediation.Complaints.CasePage;
using Mediation.Complaints.Decisions;
using Mediation.Complaints.Domain.LateFacts;
using Mediation.Complaints.Endings;
using Mediation.Complaints.Handling;
using Mediation.Complaints.LateFacts;
using Mediation.Complaints.Reviews;
using Mediation.Complaints.Work;
using Mediation.Notifications.Domain;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Leaders;
using Mediation.Ownership.Measures;
using Mediation.Referrals.Domain;
using Mediation.Tests.Complaints;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.CasePage.ACasePage;

namespace Mediation.Tests.CasePage;

/// <summary>What each module answers to "what comes next on this case", for whom, and which of the answers stands.</summary>
public sealed class CaseStepTests
{
    private const string Look = "?tab=mediation#tab";

    [Fact]
    public void The_steps_asked_here_are_those_of_the_host_in_its_order()
    {
        ServiceCollection services = [];
        foreach (var module in MediationModules.All)
        {
            module.AddServices(services);
        }

        services
            .Where(s => s.ServiceType == typeof(ICaseStep))
            .Select(s => s.ImplementationType)
            .ShouldBe(new ACasePage().Steps().Select(s => s.GetType()), "a step that is missing here is not tested");
    }

    [Theory]
    [InlineData(ComplaintState.Registered, false, ComplaintAction.Assign, "Case:Next:Assign", nameof(AssignComplaint))]
    [InlineData(ComplaintState.Handling, true, ComplaintAction.Decide, "Case:Next:Decide", nameof(DecideComplaint))]
    [InlineData(ComplaintState.Decided, true, ComplaintAction.Close, "Case:Next:Close", nameof(CloseComplaint))]
    public async Task Whoever_may_does_the_case_s_own_next_act(ComplaintState state, bool hasHandler, ComplaintAction allowed, string words, string act)
    {
        var next = (
            await new ACasePage
            {
                State = state,
                HasHandler = hasHandler,
                Allowed = [allowed],
            }.NextAsync()
        ).Next;
        (next.TextKey, next.Act, next.Priority, next.IsWaiting).ShouldBe((words, act, CaseStepPriority.CaseWork, false));
    }

    [Theory]
    [InlineData(NoticeProgress.None, true, "Case:Next:Notice", nameof(SendDecisionNotice))]
    [InlineData(NoticeProgress.None, false, "Case:Next:Close", nameof(CloseComplaint))]
    [InlineData(NoticeProgress.UnderWay, true, "Case:Next:NoticeUnderWay", null)]
    [InlineData(NoticeProgress.Failed, true, "Case:Next:NoticeFailed", nameof(SendDecisionNotice))]
    [InlineData(NoticeProgress.Delivered, true, "Case:Next:Close", nameof(CloseComplaint))]
    public async Task Before_it_is_closed_the_complainant_is_notified(NoticeProgress progress, bool isReachable, string words, string? act)
    {
        var next = (
            await new ACasePage
            {
                State = ComplaintState.Decided,
                Allowed = [ComplaintAction.Close, ComplaintAction.NotifyDecision],
                Notices = new(isReachable ? NotificationChannel.Sms : null, null, progress, []),
            }.NextAsync()
        ).Next;
        (next.TextKey, next.Act).ShouldBe((words, act));
    }

    [Theory]
    [InlineData(ComplaintState.Refused, EndingKind.Refusal, "Case:Next:Notify:Refusal")]
    [InlineData(ComplaintState.Terminated, EndingKind.Termination, "Case:Next:Notify:Termination")]
    public async Task Of_a_refusal_or_termination_the_notice_is_owed_until_it_is_proven(ComplaintState state, EndingKind kind, string words)
    {
        ACasePage page = new()
        {
            State = state,
            Endings = [AProposal(kind, EndingProposalState.Approved)],
            Allowed = [ComplaintAction.Close],
        };
        var owed = (await page.NextAsync()).Next;
        (owed.TextKey, owed.Act).ShouldBe((words, nameof(CloseComplaint)));
        var waits = (await new ACasePage { State = state, Endings = page.Endings }.NextAsync()).Next;
        (waits.TextKey, waits.IsWaiting).ShouldBe((words + ":Waits", true));
        var ended = (
            await new ACasePage
            {
                State = state,
                Endings = page.Endings,
                IsEnded = true,
            }.NextAsync()
        ).Next;
        (ended.TextKey, ended.IsWaiting).ShouldBe(($"Case:Next:Ended:{kind}", true));
    }

    [Fact]
    public async Task What_went_to_another_company_names_it() =>
        (
            await new ACasePage
            {
                State = ComplaintState.Transferred,
                PassedTo = "某人寿保险公司",
                IsEnded = true,
            }.NextAsync()
        ).Next.Values.ShouldBe([("company", "某人寿保险公司")]);

    [Fact]
    public async Task A_proposal_is_the_approver_s_next_step_and_a_wait_for_everybody_else()
    {
        var approver = new ACasePage
        {
            Role = MediationRoles.Supervisor,
            Endings = [AProposal(EndingKind.Refusal, EndingProposalState.Proposed, mayDecide: true)],
            Allowed = [ComplaintAction.Decide, ComplaintAction.ApproveRefusal, ComplaintAction.SendEndingBack],
        };
        (await approver.NextAsync()).Next.Act.ShouldBe(nameof(ApproveEnding));
        var proposer = new ACasePage { Endings = [AProposal(EndingKind.Refusal, EndingProposalState.Proposed)], Allowed = [ComplaintAction.Decide] };
        (await proposer.NextAsync()).Situation.ShouldHaveSingleItem().TextKey.ShouldBe("Case:Next:EndingWaits");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(-1, true)]
    public async Task Material_is_waited_for_until_its_day_and_then_recorded(int days, bool isOver)
    {
        var day = DateOnly.FromDateTime(AComplaint.Day(11, 20).UtcDateTime).AddDays(days);
        SupplementView asked = new(Guid.CreateVersion7(), "身份证件", null, day, "陈静", AComplaint.Received, null, null);
        var steps = await new ACasePage { Supplements = [asked], Allowed = [ComplaintAction.AnswerSupplement] }.AnswersAsync();
        steps.Single(s => s.TextKey.StartsWith("Case:Next:Supplement", StringComparison.Ordinal)).IsWaiting.ShouldBe(!isOver);
    }

    [Theory]
    [InlineData(ReviewState.Applied, true, "Case:Next:AppointReviewer", nameof(AppointReviewer))]
    [InlineData(ReviewState.Reviewing, true, "Case:Next:DecideReview", nameof(DecideReview))]
    [InlineData(ReviewState.Decided, true, "Case:Next:NotifyReview", nameof(NotifyReview))]
    [InlineData(ReviewState.Applied, false, "Case:Next:ReviewWaits:Applied", null)]
    [InlineData(ReviewState.Reviewing, false, "Case:Next:ReviewWaits:Reviewing", null)]
    [InlineData(ReviewState.Decided, false, "Case:Next:ReviewWaits:Decided", null)]
    public async Task A_review_is_the_next_step_of_who_can_do_it_and_a_wait_for_everybody_else(ReviewState state, bool isReaders, string words, string? act)
    {
        ACasePage page = new()
        {
            State = ComplaintState.Closed,
            IsEnded = true,
            Reviews = [AReviewIn(state, isReaders)],
        };
        var step = (await page.NextAsync()).Next;
        (step.TextKey, step.Act, step.IsWaiting).ShouldBe((words, act, !isReaders));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_task_stands_under_what_is_open_of_its_owner_only(bool isOwn)
    {
        TaskView task = new(
            Guid.CreateVersion7(),
            "调取录音",
            "陈静",
            new DateOnly(2026, 11, 24),
            "罗燕",
            AComplaint.Received,
            TaskState.Open,
            false,
            null,
            null,
            isOwn,
            false
        );
        var answers = await new ACasePage { Tasks = [task], Allowed = [ComplaintAction.Decide] }.AnswersAsync();
        answers.Any(s => s.Act == nameof(CompleteTask)).ShouldBe(isOwn);
    }

    [Theory]
    [InlineData(ComplaintState.Registered, false, "Case:Next:Unassigned")]
    [InlineData(ComplaintState.Handling, true, "Case:Next:Other")]
    [InlineData(ComplaintState.Decided, true, "Case:Next:Decided")]
    [InlineData(ComplaintState.Closed, true, "Case:Next:Done")]
    [InlineData(ComplaintState.Withdrawn, true, "Case:Next:Withdrawn")]
    public async Task Whoever_may_not_reads_how_the_case_stands(ComplaintState state, bool hasHandler, string words)
    {
        var next = (
            await new ACasePage
            {
                State = state,
                HasHandler = hasHandler,
                Role = MediationRoles.Compliance,
            }.NextAsync()
        ).Next;
        (next.TextKey, next.Act, next.Priority, next.IsWaiting).ShouldBe((words, null, CaseStepPriority.Standing, true));
    }

    [Fact]
    public async Task A_closed_case_names_the_sum_that_was_granted()
    {
        DecisionView made = new(DecisionOutcome.PartlyGranted, 100m, "查实", AMediationIn(MediationState.Agreed).EndedAt!.Value);
        (await new ACasePage { State = ComplaintState.Closed, Decision = made }.NextAsync()).Next.TextKey.ShouldBe("Case:Next:DoneSum");
    }

    [Fact]
    public async Task A_leader_who_was_named_answers_before_all_else()
    {
        var page = new ACasePage
        {
            Role = MediationRoles.Leader,
            Leader = ALeader(OwnershipState.Named, [OwnershipAction.Accept], AMeasure(mayComplete: true)),
        };
        var steps = await page.NextAsync();
        (steps.Next.TextKey, steps.Next.Act, steps.Next.DueAt).ShouldBe(("Ownership:Next:Accept", nameof(AcceptOwnership), page.Leader.WaitsUntil));
        steps.AlsoOpen.ShouldHaveSingleItem().Act.ShouldBe(nameof(CompleteMeasure));
    }

    [Theory]
    [InlineData(MediationRoles.Handler)]
    [InlineData(MediationRoles.Compliance)]
    public async Task Nobody_else_is_asked_to_accept_or_to_set_measures(string role)
    {
        var page = new ACasePage { Role = role, Leader = ALeader(OwnershipState.Named, [OwnershipAction.Accept, OwnershipAction.SetMeasure]) };
        (await page.AnswersAsync()).ShouldHaveSingleItem().TextKey.ShouldBe("Case:Next:Other");
    }

    [Fact]
    public async Task Who_owes_a_measure_is_reminded_of_it_behind_the_case_s_own_work_until_the_end_of_its_day()
    {
        var steps = await new ACasePage
        {
            Allowed = [ComplaintAction.Decide],
            Leader = ALeader(OwnershipState.Accepted, [], AMeasure(mayComplete: false), AMeasure(mayComplete: true)),
        }.NextAsync();
        steps.Next.Act.ShouldBe(nameof(DecideComplaint));
        var owed = steps.AlsoOpen.ShouldHaveSingleItem();
        (owed.Act, owed.Priority).ShouldBe((nameof(CompleteMeasure), CaseStepPriority.Task));
        owed.DueAt.ShouldBe(InstitutionTime.Default().EndOfDay(new DateOnly(2026, 11, 24)));
    }

    [Theory]
    [InlineData(0, 0, "Ownership:Next:SetMeasure", CaseStepPriority.Task)]
    [InlineData(1, 1, "Ownership:Next:Follow", CaseStepPriority.Optional)]
    [InlineData(0, 1, "Ownership:Next:FollowNone", CaseStepPriority.Optional)]
    public async Task The_owning_leader_sets_the_first_measure_and_then_follows_them(int open, int set, string words, CaseStepPriority priority)
    {
        var page = new ACasePage
        {
            Role = MediationRoles.Leader,
            Leader = ALeader(
                OwnershipState.Accepted,
                [OwnershipAction.SetMeasure],
                [.. Enumerable.Range(0, set).Select(i => AMeasure(false, isOpen: i < open))]
            ),
        };
        var next = (await page.NextAsync()).Next;
        (next.TextKey, next.Priority).ShouldBe((words, priority));
        next.Act.ShouldBe(set == 0 ? nameof(SetMeasure) : null);
    }

    [Theory]
    [InlineData(MediationState.ConsentPending, "&act=RecordConsent#tab")]
    [InlineData(MediationState.Consented, "&act=PushCase#tab")]
    public async Task What_the_bank_owes_its_mediation_comes_before_the_decision_and_leads_to_its_form(MediationState state, string form)
    {
        var steps = await new ACasePage { Allowed = [ComplaintAction.Decide], Mediation = AMediationIn(state) }.NextAsync();
        (steps.Next.TextKey, steps.Next.IsWaiting).ShouldBe(($"Mediation:Next:{state}", false));
        steps.Next.Link!.Href.ShouldEndWith(form);
        steps.Next.Link.IsMain.ShouldBeTrue();
        steps.AlsoOpen.ShouldHaveSingleItem().Act.ShouldBe(nameof(DecideComplaint));
    }

    [Theory]
    [InlineData(MediationState.Acknowledged, false, "Acknowledged")]
    [InlineData(MediationState.Accepted, false, "Accepted")]
    [InlineData(MediationState.MediatorAppointed, false, "MediatorAppointed")]
    [InlineData(MediationState.MediatorAppointed, true, "Session")]
    [InlineData(MediationState.InMediation, true, "Session")]
    public async Task While_the_body_is_at_work_the_handler_waits_and_may_look(MediationState state, bool isPlanned, string words)
    {
        var mediation = AMediationIn(state, sessionAt: isPlanned ? Referrals.AMediation.SecondSession : null);
        var next = (await new ACasePage { State = ComplaintState.Mediating, Mediation = mediation }.NextAsync()).Next;
        (next.TextKey, next.IsWaiting, next.Link!.IsMain).ShouldBe(($"Mediation:Next:{words}", true, false));
        next.Link.Href.ShouldEndWith(Look);
    }

    [Fact]
    public async Task A_reader_who_does_not_handle_the_case_is_not_sent_to_a_form()
    {
        var page = new ACasePage { Role = MediationRoles.Compliance, Mediation = AMediationIn(MediationState.ConsentPending, mayRefer: false) };
        var next = (await page.NextAsync()).Next;
        (next.Priority, next.Link!.IsMain).ShouldBe((CaseStepPriority.Waiting, false));
        next.Link.Href.ShouldEndWith(Look);
    }

    [Theory]
    [InlineData(MediationState.Agreed, 3000, "Mediation:Next:AgreedSum")]
    [InlineData(MediationState.Agreed, null, "Mediation:Next:Agreed")]
    [InlineData(MediationState.Failed, null, "Mediation:Next:Failed")]
    [InlineData(MediationState.NotAccepted, null, "Mediation:Next:NotAccepted")]
    public async Task After_a_mediation_the_decision_is_worded_by_what_came_of_it(MediationState state, int? agreed, string words)
    {
        var steps = await new ACasePage { Allowed = [ComplaintAction.Decide], Mediation = AMediationIn(state, agreed: agreed) }.NextAsync();
        (steps.Next.TextKey, steps.Next.Act).ShouldBe((words, nameof(DecideComplaint)));
        steps.AlsoOpen.ShouldBeEmpty("it is the same act as the case's own");
    }

    [Fact]
    public async Task A_mediation_that_was_taken_back_leaves_the_decision_as_it_was() =>
        (await new ACasePage { Allowed = [ComplaintAction.Decide], Mediation = AMediationIn(MediationState.Withdrawn) }.NextAsync()).Next.TextKey.ShouldBe(
            "Case:Next:Decide"
        );

    [Theory]
    [InlineData(null, true, "Mediation:Ask")]
    [InlineData(null, false, "Mediation:AskUnnamed")]
    [InlineData(MediationState.NotAccepted, true, "Mediation:Ask")]
    [InlineData(MediationState.Withdrawn, true, "Mediation:Ask")]
    [InlineData(MediationState.Failed, true, null)]
    [InlineData(MediationState.Agreed, true, null)]
    [InlineData(MediationState.Consented, true, null)]
    public async Task Mediation_is_offered_while_it_can_be_proposed_and_no_body_failed_with_it(MediationState? earlier, bool hasName, string? words)
    {
        var page = new ACasePage
        {
            HasName = hasName,
            Allowed = [ComplaintAction.Decide, ComplaintAction.BeginMediation],
            Mediation = earlier is { } state ? AMediationIn(state) : null,
        };
        var asked = (await page.AnswersAsync()).SingleOrDefault(s => s.Priority == CaseStepPriority.Optional);
        asked?.TextKey.ShouldBe(words);
        (asked is null).ShouldBe(words is null);
        (asked?.Link is not null).ShouldBe(words == "Mediation:Ask", "without a name there is nothing to press");
    }

    [Fact]
    public async Task Who_may_not_refer_is_not_offered_mediation() =>
        (await new ACasePage { Role = MediationRoles.Leader, Allowed = [ComplaintAction.BeginMediation] }.AnswersAsync()).ShouldHaveSingleItem();

    [Fact]
    public async Task A_role_without_the_bank_s_permissions_reads_neither_ownership_nor_mediation()
    {
        var page = new ACasePage
        {
            Role = MediationRoles.Admin,
            Leader = ALeader(OwnershipState.Named, [OwnershipAction.Accept]),
            Mediation = AMediationIn(MediationState.ConsentPending),
        };
        (await page.AnswersAsync()).ShouldHaveSingleItem().TextKey.ShouldBe("Case:Next:Other");
        page.Reads.ShouldBe(0);
    }

    [Fact]
    public async Task Each_is_read_once_however_many_ask()
    {
        var page = new ACasePage
        {
            Role = MediationRoles.Leader,
            Leader = ALeader(OwnershipState.Accepted, [OwnershipAction.SetMeasure]),
            Mediation = AMediationIn(MediationState.Accepted, mayRefer: false),
        };
        await page.AnswersAsync();
        page.Reads.ShouldBe(2);
    }

    [Theory]
    [InlineData(true, false, "Case:Next:LateFact", nameof(ApproveLateFact))]
    [InlineData(false, false, "Case:Next:LateFactWaits", null)]
    [InlineData(true, true, null, null)]
    public async Task A_fact_that_was_reported_late_waits_for_an_approver(bool mayDecide, bool isOvertaken, string? words, string? act)
    {
        LateFactView fact = new(
            Guid.CreateVersion7(),
            LateFactKind.Pause,
            AComplaint.Day(11, 20),
            "appraisal",
            null,
            "委托书 0413",
            [],
            "漏登记。",
            "陈静",
            AComplaint.Day(12, 10),
            LateFactState.Waiting,
            null,
            null,
            null,
            null,
            null,
            [],
            isOvertaken,
            mayDecide
        );
        var step = (await new ACasePage { LateFacts = [fact] }.AnswersAsync()).FirstOrDefault(s => s.TextKey.Contains("LateFact", StringComparison.Ordinal));
        (step?.TextKey, step?.Act).ShouldBe((words, act));
    }
}
