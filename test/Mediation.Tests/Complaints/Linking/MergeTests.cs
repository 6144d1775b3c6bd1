using Mediation.Complaints.Domain.LateFacts;
using Mediation.Documents.Domain;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;
using static Mediation.Tests.Complaints.Linking.APair;

namespace Mediation.Tests.Complaints.Linking;

/// <summary>The same dispute brought twice is dealt with once, on one clock (Order 2020/3, Art. 18 ¶3; DOMAIN 8.9).</summary>
public sealed class MergeTests
{
    [Fact]
    public void The_clock_of_the_leading_one_rests_on_the_earliest_receipt()
    {
        var (leading, earlier) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 12, 1));
        earlier.MergedInto(leading, Day(11, 17));
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 26));
        leading.Duties.Count.ShouldBe(2, "a receipt starts no duty anew");
        leading.LegalDueAt.ShouldBe(leading.AnswerBy);
        leading.ReceivedAt.ShouldBe(Day(11, 16), "its own receipt stays on record");
        var merged = leading.TakeRaised().OfType<MergedIn>().ShouldHaveSingleItem();
        (merged.MergedId, merged.MergedReceivedAt, merged.DecideBy).ShouldBe((earlier.Id, Day(11, 11), leading.AnswerBy));
        merged.OldDueBy.ShouldBeGreaterThan(merged.DecideBy);
    }

    [Fact]
    public void A_merger_that_was_undone_is_no_reopening_to_whoever_reads_its_clock()
    {
        var (leading, merged) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 16)));
        merged.MergedInto(leading, Day(11, 17));
        RefusalOf(() => merged.EnsureLetterHolds(DocumentKind.MergerNotice, merged.MergerId!.Value)).ShouldBeNull();
        var merger = merged.MergerId!.Value;
        merged.SeparatedFrom(leading, Day(11, 18));
        var before = merged.Duties.First(d => d.SettledAt is not null);
        (ComplaintClock.ReopenedAfter(before, merged.ClockFacts), ComplaintClock.WasMergedAfter(before, merged.ClockFacts)).ShouldBe((Day(11, 18), true));
        RefusalOf(() => merged.EnsureLetterHolds(DocumentKind.MergerNotice, merger)).ShouldBe("Complaints:LetterOfThePast");
    }

    [Fact]
    public void A_later_receipt_moves_nothing()
    {
        var (leading, later) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 16)));
        var due = leading.AnswerBy;
        later.MergedInto(leading, Day(11, 17));
        leading.AnswerBy.ShouldBe(due);
        (leading.State, leading.IsOpen).ShouldBe((ComplaintState.Handling, true));
    }

    [Fact]
    public void The_merged_one_ends_without_an_answer_and_leaves_the_lists()
    {
        var (leading, merged) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 16)));
        merged.MergedInto(leading, Day(11, 17));
        (merged.State, merged.IsOpen, merged.ClosedAt, merged.MergedIntoId).ShouldBe((ComplaintState.Merged, false, Day(11, 17), leading.Id));
        merged.Duties.Select(d => d.State).ShouldAllBe(s => s == DutyState.Ended);
        merged.HandlerId.ShouldBe(Handler.Id, "who handled it is known still");
        merged.Allowed.ShouldBe([ComplaintAction.Unmerge], "what comes in goes to the leading one");
        RefusalOf(() => merged.RecordContact(merged.ANote(), ContactManner.Phone, ContactDirection.ToComplainant, Day(11, 18)))
            .ShouldBe("Complaints:ActionNotAllowed");
    }

    [Fact]
    public void What_was_missed_before_stays_missed_and_the_leading_one_is_late_as_well()
    {
        var (leading, late) = (InHandSince(2, Day(11, 28)), InHandSince(1, Day(11, 11)));
        late.MergedInto(leading, Day(11, 30));
        late.Duties.Single(d => d.Kind == DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 26));
        Rules.Explain(leading.Owed(), leading.ClockFacts, Day(11, 30)).IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void What_was_under_way_there_lapses_and_open_tasks_are_dropped()
    {
        var (leading, merged) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 16)));
        var request = merged.RequestExtension(merged.DutyOf(DutyKinds.Decide), 30, merged.ANote(), Rules, Day(11, 16));
        var step = merged.RequestExtension(merged.DutyOf(DutyKinds.Decide), 60, merged.ANote(), Rules, Day(11, 16));
        var ending = merged.Proposed(EndingKind.Refusal, "repeated", Day(11, 16));
        var task = merged.SetTask(merged.ANote(), Handler, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 16), Day(11, 16));
        merged.MergedInto(leading, Day(11, 17));
        (request.State, step.State, ending.State, task.State).ShouldBe(
            (ExtensionState.Approved, ExtensionState.Lapsed, EndingProposalState.Lapsed, TaskState.Dropped)
        );
        merged.TakeRaised().OfType<EndingLapsed>().ShouldHaveSingleItem().EndingLapse.ShouldBe(EndingLapse.Merged);
    }

    [Fact]
    public void Only_what_was_not_answered_yet_is_merged()
    {
        var open = InHandSince(1, Day(11, 11));
        var mediating = InHandSince(2, Day(11, 12));
        mediating.BeginMediation(Rules, "某调解中心", Day(11, 13), Day(11, 13));
        foreach (var other in new[] { ClosedOn(Day(11, 20)), RefusedOn(Day(11, 18)), mediating })
        {
            RefusalOf(() => other.MergedInto(open, Day(11, 21))).ShouldBe("Complaints:NotMergeable", $"{other.State} merged");
            RefusalOf(() => open.MergedInto(other, Day(11, 21))).ShouldBe("Complaints:NotMergeable", $"{other.State} leads");
        }

        RefusalOf(() => open.MergedInto(open, Day(11, 21))).ShouldBe("Complaints:MergeWithItself");
        open.State.ShouldBe(ComplaintState.Handling);
    }

    [Fact]
    public void What_leads_others_is_not_merged_and_leads_further_ones()
    {
        var (first, second, third) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 12)), InHandSince(3, Day(11, 13)));
        second.MergedInto(first, Day(11, 14));
        RefusalOf(() => first.MergedInto(third, Day(11, 14))).ShouldBe("Complaints:MergeLeads");
        RefusalOf(() => third.MergedInto(second, Day(11, 14))).ShouldBe("Complaints:NotMergeable", "it is led itself");
        third.MergedInto(first, Day(11, 14));
        first.TakeRaised().OfType<MergedIn>().Count().ShouldBe(2);
    }

    [Fact]
    public void One_whose_fact_waits_for_approval_is_not_merged_before_it_is_decided()
    {
        var (leading, merged) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 16)));
        var why = Note.Of(merged.Id, "漏登记。", Handler.Id, Day(11, 17));
        var fact = merged.ReportLateFact(
            new LateFactReport(LateFactKind.Receipt, Day(11, 12), null, null, "录音 0413", [Guid.CreateVersion7()], why),
            Rules,
            Day(11, 17)
        );
        RefusalOf(() => merged.MergedInto(leading, Day(11, 18))).ShouldBe("Complaints:MergeLateFactWaits");
        merged.RejectLateFact(fact.Id, Note.Of(merged.Id, "证明不足。", Supervisor.Id, Day(11, 18)), Day(11, 18));
        RefusalOf(() => merged.MergedInto(leading, Day(11, 18))).ShouldBeNull();
    }

    [Fact]
    public void One_for_whose_answer_a_regulator_waits_leads_and_is_not_led()
    {
        var (plain, forwarded) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 12)));
        var forward = forwarded.Forwarded(Day(11, 13));
        RefusalOf(() => forwarded.MergedInto(plain, Day(11, 14))).ShouldBe("Complaints:MergeForwardOpen");
        plain.MergedInto(forwarded, Day(11, 14));
        forwarded.DutyOf(DutyKinds.AnswerRegulator, forward).IsOpen.ShouldBeTrue();
        forwarded.DutyOf(DutyKinds.AnswerRegulator, forward).LastDay().ShouldBe(new DateOnly(2026, 11, 28), "its clock begins with the forward");
    }

    [Fact]
    public void Another_person_with_the_same_cause_is_asked_about()
    {
        var (leading, merged) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 12), "陈立"));
        RefusalOf(() => merged.MergedInto(leading, Day(11, 14))).ShouldBe("Complaints:MergeOtherPerson");
        merged.MergedInto(leading, Day(11, 14), isOtherPerson: true);
        merged.TakeRaised().OfType<ComplaintMerged>().ShouldHaveSingleItem().OtherPerson.ShouldBe(true);
    }

    [Fact]
    public void Whoever_keeps_away_from_the_one_does_not_handle_both()
    {
        var (leading, merged) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 12)));
        merged.Recuse(Handler.Id, Handler.DisplayName, RecusalGround.ConflictOfInterest, Day(11, 13));
        RefusalOf(() => merged.MergedInto(leading, Day(11, 14))).ShouldBe("Complaints:MergeHandlerRecused");
    }

    [Fact]
    public void The_explanation_names_the_complaint_from_which_the_limit_runs()
    {
        var (leading, earlier) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        earlier.MergedInto(leading, Day(11, 17));
        var start = Rules.Explain(leading.Owed(), leading.ClockFacts, Day(11, 18)).Steps[0];
        (start.Key, start.Data["reason"]).ShouldBe((ClockStepKeys.ReceivedMerged, "TS-2026-GZ-000001"));
    }
}
