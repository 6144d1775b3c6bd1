using System.Globalization;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;
using static Mediation.Tests.Complaints.AReview;

namespace Mediation.Tests.Complaints;

/// <summary>The review of a branch's decision by its superior institution (核查, Order 2020/3, Art. 20; DOMAIN 8.6, 8.21).</summary>
public sealed class ReviewTests
{
    [Fact]
    public void An_application_opens_the_case_again_for_the_superior_with_a_limit_of_its_own()
    {
        var complaint = ClosedOn(Day(11, 18));
        complaint.IsOpen.ShouldBeFalse();
        var review = complaint.AppliedFor(Day(12, 1));
        (complaint.State, complaint.IsOpen, complaint.Holder, complaint.HolderName).ShouldBe((ComplaintState.Closed, true, Holder.Superior, "总行"));
        var duty = complaint.DutyOf(DutyKinds.Review, review.Id);
        (duty.LastDay(), duty.IsLegal, duty.RuleId).ShouldBe((new DateOnly(2026, 12, 31), true, "CP-REVIEW-DO"));
        complaint.LegalDueAt.ShouldBe(duty.DueAt);
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met, "what the branch owed stays met");
        complaint.TakeRaised().OfType<ReviewApplied>().ShouldHaveSingleItem().Rules.ShouldBe(["CP-REVIEW-DO"]);
    }

    [Theory]
    [InlineData("2026-12-18T23:59:59+08:00", false, "the thirtieth day, to its last second")]
    [InlineData("2026-12-19T00:00:00+08:00", true, "the day after")]
    public void The_complainant_has_thirty_days_from_the_day_after_the_notice(string receivedAt, bool isLate, string why)
    {
        var at = DateTimeOffset.Parse(receivedAt, CultureInfo.InvariantCulture).ToUniversalTime();
        RefusalOf(() => ClosedOn(Day(11, 18)).AppliedFor(at)).ShouldBe(isLate ? "Complaints:ReviewTooLate" : null, why);
    }

    [Fact]
    public void A_case_that_was_notified_and_waits_for_something_else_is_reviewed_as_a_closed_one()
    {
        var complaint = NoticeProvenTests.Decided();
        RefusalOf(() => complaint.AppliedFor(Day(11, 21))).ShouldBe("Complaints:ReviewBeforeNotice");
        complaint.ProveNotice(NoticeManner.Posted, Day(11, 20), "EMS 1179", Rules, Day(11, 20));
        RefusalOf(() => complaint.AppliedFor(Day(11, 19))).ShouldBe("Complaints:BeforeItsCause", "before the notice");

        var review = complaint.AppliedFor(Day(11, 21));
        (review.State, complaint.State, complaint.Holder, complaint.HolderName).ShouldBe(
            (ReviewState.Applied, ComplaintState.Decided, Holder.Superior, "总行")
        );
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Review, review.Id).DueAt);
        complaint.AppointReviewer(review.Id, Reviewer);
        complaint.Close(NoticeManner.Posted, Day(11, 20), "EMS 1179", Rules, Day(11, 23));
        (complaint.State, complaint.IsOpen, complaint.Holder, complaint.HolderName).ShouldBe(
            (ComplaintState.Closed, true, Holder.Superior, "贺桂芳"),
            "the superior still owes its answer"
        );
        complaint.ReviewDecided(review, ReviewOutcome.Upheld, Day(11, 24));
        complaint.ReviewNotified(review, Day(11, 25));
        complaint.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void What_a_review_decided_of_an_open_case_is_notified_by_the_review_and_closed_on_that()
    {
        var complaint = NoticeProvenTests.Decided();
        complaint.ProveNotice(NoticeManner.Posted, Day(11, 20), "EMS 1179", Rules, Day(11, 20));
        var review = complaint.AppliedFor(Day(11, 21));
        complaint.AppointReviewer(review.Id, Reviewer);
        complaint.DecidingReview.ShouldBeNull();
        complaint.ReviewDecided(review, ReviewOutcome.Changed, Day(11, 24), new(DecisionOutcome.PartlyGranted, 1000m));
        complaint.DecidingReview.ShouldBe(review);

        RefusalOf(complaint.SendDecisionNotice).ShouldBe("Complaints:NotifiedByReview", "it would name the remedy of review, which is spent");
        RefusalOf(() => complaint.ProveNotice(NoticeManner.Phone, Day(11, 24), "录音 0413", Rules, Day(11, 24))).ShouldBe("Complaints:NotifiedByReview");
        RefusalOf(() => complaint.Close(NoticeManner.Phone, Day(11, 24), "录音 0413", Rules, Day(11, 24))).ShouldBe("Complaints:NotifiedByReview");

        complaint.ReviewNotified(review, Day(11, 25));
        (complaint.IsOpen, complaint.Holder, complaint.HolderName).ShouldBe((true, Holder.Handler, "陈静"));
        complaint.Close(NoticeManner.Posted, Day(11, 25), "EMS 1180", Rules, Day(11, 26));
        (complaint.State, complaint.IsOpen, complaint.DecisionNotifiedAt).ShouldBe((ComplaintState.Closed, false, Day(11, 25)));
    }

    [Fact]
    public void After_the_review_of_a_case_that_is_not_closed_it_is_the_handler_s_turn_again()
    {
        var complaint = NoticeProvenTests.Decided();
        complaint.ProveNotice(NoticeManner.Posted, Day(11, 20), "EMS 1179", Rules, Day(11, 20));
        var review = complaint.AppliedFor(Day(11, 21));
        complaint.AppointReviewer(review.Id, Reviewer);
        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Superior, Reviewer.DisplayName));
        complaint.ReviewDecided(review, ReviewOutcome.Upheld, Day(11, 24));
        complaint.ReviewNotified(review, Day(11, 25));
        (complaint.Holder, complaint.State, complaint.IsOpen).ShouldBe((Holder.Handler, ComplaintState.Decided, true));
    }

    [Fact]
    public void A_review_has_a_case_dealt_with_anew_that_was_notified_and_not_closed_which_nobody_else_opens()
    {
        var complaint = NoticeProvenTests.Decided();
        complaint.ProveNotice(NoticeManner.Posted, Day(11, 20), "EMS 1179", Rules, Day(11, 20));
        RefusalOf(() => complaint.Reopened(Day(11, 21))).ShouldBe("Complaints:ActionNotAllowed");
        var review = complaint.AppliedFor(Day(11, 21));
        complaint.AppointReviewer(review.Id, Reviewer);
        complaint.ReviewDecided(review, ReviewOutcome.HandledAnew, Day(11, 24));
        (complaint.State, complaint.Decision, complaint.OwesNotice).ShouldBe((ComplaintState.Handling, null, true));
    }

    [Fact]
    public void A_limit_that_ends_on_a_rest_day_ends_on_the_next_working_day_for_the_complainant()
    {
        // 30 days after 20 November is Sunday, 20 December.
        RefusalOf(() => ClosedOn(Day(11, 20)).AppliedFor(Day(12, 21, 23))).ShouldBeNull();
        RefusalOf(() => ClosedOn(Day(11, 20)).AppliedFor(Day(12, 22))).ShouldBe("Complaints:ReviewTooLate");
    }

    [Fact]
    public void Thirty_days_run_from_when_the_letter_reached_the_complainant()
    {
        RefusalOf(() => ClosedOn(Day(11, 18)).AppliedFor(Day(12, 21), decisionReceivedAt: Day(11, 23))).ShouldBeNull();
        RefusalOf(() => ClosedOn(Day(11, 18)).AppliedFor(Day(12, 1), decisionReceivedAt: Day(11, 17))).ShouldBe("Complaints:BeforeItsCause");
        RefusalOf(() => ClosedOn(Day(11, 18)).AppliedFor(Day(11, 18))).ShouldBe("Complaints:BeforeItsCause", "before the notice");
    }

    [Fact]
    public void Whoever_was_not_reached_is_never_too_late()
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, DatedAct.Now(Day(11, 18)), Codes);
        complaint.Close(NoticeManner.NotReached, Day(11, 19), "三次未接", Rules, Day(11, 19));
        complaint.DecisionNotifiedAt.ShouldBeNull();
        complaint.AppliedFor(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime()).State.ShouldBe(ReviewState.Applied);
    }

    [Fact]
    public void What_came_too_late_is_kept_as_not_taken_up_and_owes_nothing()
    {
        var complaint = ClosedOn(Day(11, 18));
        var review = complaint.AppliedFor(Day(12, 25), confirmsLate: true);
        (review.State, complaint.IsOpen, complaint.Holder).ShouldBe((ReviewState.Refused, false, Holder.Nobody));
        complaint.Duties.ShouldAllBe(d => d.Subject == null);
        complaint.TakeRaised().OfType<ReviewRefused>().ShouldHaveSingleItem();
        RefusalOf(() => complaint.AppointReviewer(review.Id, Reviewer)).ShouldBe("Complaints:ActionNotAllowed");
    }

    [Fact]
    public void One_review_at_a_time_and_one_for_a_decision()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        RefusalOf(() => complaint.AppliedFor(Day(11, 21))).ShouldBe("Complaints:ReviewPending");
        RefusalOf(() => complaint.Reopened(Day(11, 21))).ShouldBe("Complaints:ReviewPending");
        complaint.ReviewDecided(review, ReviewOutcome.Upheld, Day(11, 22));
        complaint.ReviewNotified(review, Day(11, 23));
        RefusalOf(() => complaint.AppliedFor(Day(11, 24))).ShouldBe("Complaints:ReviewedAlready");
    }

    [Fact]
    public void The_notice_meets_the_duty_and_the_decision_does_not()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        complaint.ReviewDecided(review, ReviewOutcome.Upheld, Day(12, 1));
        complaint.DutyOf(DutyKinds.Review, review.Id).State.ShouldBe(DutyState.Running);
        complaint.ReviewNotified(review, Day(12, 2));
        complaint.DutyOf(DutyKinds.Review, review.Id).State.ShouldBe(DutyState.Met);
        (review.State, complaint.IsOpen, complaint.Holder).ShouldBe((ReviewState.Notified, false, Holder.Nobody));
        complaint.Decision!.Outcome.ShouldBe(DecisionOutcome.NotGranted);
    }

    [Fact]
    public void A_notice_after_thirty_days_breaches_however_early_the_decision_was()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        complaint.ReviewDecided(review, ReviewOutcome.Upheld, Day(12, 1));
        complaint.ReviewNotified(review, Day(12, 21));
        complaint.DutyOf(DutyKinds.Review, review.Id).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void A_changed_decision_takes_the_place_of_the_old_one()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        RefusalOf(() => complaint.ReviewDecided(review, ReviewOutcome.Changed, Day(12, 1), new(DecisionOutcome.NotGranted, 0)))
            .ShouldBe("Complaints:ReviewChangesNothing");
        (complaint, review) = UnderReview(Day(11, 20));
        RefusalOf(() => complaint.ReviewDecided(review, ReviewOutcome.Changed, Day(12, 1), new(DecisionOutcome.PartlyGranted, 4000m)))
            .ShouldBe("Complaints:GrantedExceedsClaim");
        (complaint, review) = UnderReview(Day(11, 20));
        complaint.ReviewDecided(review, ReviewOutcome.Changed, Day(12, 1), new(DecisionOutcome.PartlyGranted, 1000m));
        (complaint.State, complaint.Decision!.Outcome, complaint.Decision.GrantedAmount).ShouldBe(
            (ComplaintState.Closed, DecisionOutcome.PartlyGranted, 1000m)
        );
        complaint.ReviewNotified(review, Day(12, 2));
        RefusalOf(() => complaint.AppliedFor(Day(12, 3))).ShouldBe("Complaints:ReviewedAlready", "there is nobody to review a review");
    }

    [Fact]
    public void A_complaint_that_is_dealt_with_anew_has_the_base_limit_from_the_review()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        complaint.ReviewDecided(review, ReviewOutcome.HandledAnew, Day(12, 1));
        (complaint.State, complaint.Decision, complaint.Holder).ShouldBe((ComplaintState.Handling, null, Holder.Handler));
        Duty.ToComplainant(complaint.Duties).LastDay().ShouldBe(new DateOnly(2026, 12, 16));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met, "how it was met before stays");
        complaint.ReviewNotified(review, Day(12, 2));
        (complaint.IsOpen, complaint.HolderName).ShouldBe((true, "陈静"));
        complaint.Decide(new(DecisionOutcome.PartlyGranted, 500m), complaint.ANote(), Guid.Empty, DatedAct.Now(Day(12, 3)), Codes);
        complaint.Close(NoticeManner.Phone, Day(12, 4), "录音 0414", Rules, Day(12, 4));
        complaint.AppliedFor(Day(12, 5)).State.ShouldBe(ReviewState.Applied, "the second decision can be reviewed, too");
    }

    [Fact]
    public void A_withdrawn_application_leaves_the_decision_and_may_come_again()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        RefusalOf(() => complaint.WithdrawReview(review.Id, Day(11, 19), "回电核实", "陈静", Rules, Day(11, 21))).ShouldBe("Complaints:BeforeItsCause");
        (complaint, review) = UnderReview(Day(11, 20));
        complaint.WithdrawReview(review.Id, Day(11, 21), "回电核实", "陈静", Rules, Day(11, 21));
        (review.State, complaint.IsOpen, complaint.DutyOf(DutyKinds.Review, review.Id).State).ShouldBe((ReviewState.Withdrawn, false, DutyState.Ended));
        complaint.AppliedFor(Day(11, 25)).Ordinal.ShouldBe(2);
    }

    [Fact]
    public void Only_the_reviewer_decides_and_notifies()
    {
        var (complaint, review) = UnderReview(Day(11, 20));
        RefusalOf(() => complaint.ReviewDecided(review, ReviewOutcome.Upheld, Day(12, 1), by: Guid.CreateVersion7())).ShouldBe("Complaints:NotTheReviewer");
        RefusalOf(() => complaint.ReviewNotified(review, Day(12, 1))).ShouldBe("Complaints:ActionNotAllowed", "nothing is decided yet");
    }

    [Fact]
    public void Without_a_term_of_it_in_the_rules_of_the_case_a_review_has_no_limit()
    {
        var rules = Rules with { Rules = Rules.Rules with { Terms = [.. Rules.Rules.Terms.Where(t => t.Kind != DutyKinds.Review)], ReviewApplication = null } };
        var complaint = ClosedOn(Day(11, 18));
        var review = complaint.AppliedFor(Day(12, 30), rules: rules);
        (review.State, complaint.IsOpen).ShouldBe((ReviewState.Applied, false));
    }

    [Theory]
    [InlineData(nameof(ComplaintDecided), true, false, true)]
    [InlineData(nameof(ComplaintAssigned), false, true, true)]
    [InlineData(nameof(ExtensionGranted), true, false, true)]
    [InlineData("LeaderNamed", false, true, true)]
    [InlineData(nameof(PersonRecused), false, true, true)]
    [InlineData(nameof(ComplainantRevealed), true, false, false)]
    [InlineData(nameof(ReviewApplied), true, false, false)]
    [InlineData(nameof(ReviewerNamed), false, true, false)]
    public void Whoever_acted_or_is_named_had_a_part_and_whoever_read_had_none(string happened, bool acted, bool named, bool isInvolved)
    {
        var person = Guid.CreateVersion7();
        PastAct act = new(happened, acted ? person : Guid.CreateVersion7(), named ? $$"""{"id":"{{person}}"}""" : "{}", Day(11, 18));
        (ReviewPolicy.InvolvementOf(person, [act]) is not null).ShouldBe(isInvolved);
        ReviewPolicy.InvolvementOf(Guid.CreateVersion7(), [act]).ShouldBeNull();
    }

    [Fact]
    public void Whoever_files_the_application_had_no_part_and_whoever_answered_the_regulator_meanwhile_had()
    {
        var (decider, filer, answerer) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        PastAct[] history =
        [
            new(nameof(ComplaintDecided), decider, "{}", Day(11, 18)),
            new(nameof(ComplaintClosed), decider, "{}", Day(11, 19)),
            new(nameof(AttachmentAdded), filer, "{}", Day(11, 25)),
            new(nameof(RegulatorAnswered), answerer, "{}", Day(11, 26)),
        ];
        var reviewed = ReviewPolicy.Reviewed(history);
        ReviewPolicy.InvolvementOf(decider, reviewed).ShouldNotBeNull();
        ReviewPolicy.InvolvementOf(answerer, reviewed).ShouldNotBeNull();
        ReviewPolicy.InvolvementOf(filer, reviewed).ShouldBeNull();
    }

    [Fact]
    public void Of_an_open_case_all_that_was_done_until_the_application_is_reviewed_but_its_filing()
    {
        var (decider, accepter, filer, keeper) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var (file, evidence) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var reviewed = ReviewPolicy.Reviewed([
            new(nameof(ComplaintDecided), decider, "{}", Day(11, 18)),
            new(nameof(NoticeProven), decider, "{}", Day(11, 19)),
            new("LeaderAccepted", accepter, "{}", Day(11, 20)),
            new(nameof(AttachmentAdded), keeper, $$"""{"fileId":"{{evidence}}"}""", Day(11, 21)),
            new(nameof(AttachmentAdded), filer, $$"""{"fileId":"{{file}}"}""", Day(11, 25)),
            new(nameof(ReviewApplied), filer, $$"""{"fileId":"{{file}}"}""", Day(11, 25)),
            new(nameof(ComplaintClosed), decider, "{}", Day(11, 26)),
        ]);
        ReviewPolicy.InvolvementOf(decider, reviewed).ShouldNotBeNull();
        ReviewPolicy.InvolvementOf(accepter, reviewed).ShouldNotBeNull("a superior who talked with the person after the notice is not uninvolved");
        ReviewPolicy.InvolvementOf(keeper, reviewed).ShouldNotBeNull();
        ReviewPolicy.InvolvementOf(filer, reviewed).ShouldBeNull();
    }

    [Fact]
    public void Of_a_case_that_was_opened_again_what_was_done_since_is_reviewed_too()
    {
        var (decider, keeper) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var reviewed = ReviewPolicy.Reviewed([
            new(nameof(ComplaintClosed), decider, "{}", Day(11, 19)),
            new(nameof(ComplaintReopened), decider, "{}", Day(11, 20)),
            new(nameof(NoticeProven), decider, "{}", Day(11, 21)),
            new(nameof(AttachmentAdded), keeper, "{}", Day(11, 22)),
            new(nameof(ReviewApplied), decider, "{}", Day(11, 25)),
        ]);
        ReviewPolicy.InvolvementOf(keeper, reviewed).ShouldNotBeNull();
    }

    [Fact]
    public void No_reading_of_any_module_is_a_part_in_a_case() =>
        Architecture
            .CodeModel.Source.Where(t => t.IsAssignableTo(typeof(Mediation.Core.Data.IReadingEvent)) && !t.IsInterface)
            .Select(t => t.Name)
            .ShouldBeSubsetOf(ReviewPolicy.NoParts);
}
