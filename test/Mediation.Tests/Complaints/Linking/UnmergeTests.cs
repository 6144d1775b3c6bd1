using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;
using static Mediation.Tests.Complaints.Linking.APair;

namespace Mediation.Tests.Complaints.Linking;

/// <summary>A wrong merger is undone: each clock runs from its own receipt again (DOMAIN 8.10).</summary>
public sealed class UnmergeTests
{
    [Fact]
    public void Each_clock_runs_from_its_own_receipt_again_and_the_time_between_counts()
    {
        var (leading, earlier) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        earlier.MergedInto(leading, Day(11, 17));
        earlier.SeparatedFrom(leading, Day(11, 24));
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 12, 1));
        earlier.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 26));
        (earlier.State, earlier.IsOpen, earlier.ClosedAt, earlier.MergedIntoId, earlier.MergerId).ShouldBe((ComplaintState.Handling, true, null, null, null));
        (earlier.Holder, earlier.HolderName).ShouldBe((Holder.Handler, "陈静"));
        var unmerged = earlier.TakeRaised().OfType<ComplaintUnmerged>().ShouldHaveSingleItem();
        unmerged.Rules.Count.ShouldBe(2);
        leading.TakeRaised().OfType<MergedOut>().ShouldHaveSingleItem().DecideBy.ShouldBe(leading.AnswerBy);
    }

    [Fact]
    public void A_leading_one_that_was_late_only_by_the_other_receipt_is_not_late()
    {
        var (leading, early) = (InHandSince(2, Day(11, 28)), InHandSince(1, Day(11, 11)));
        early.MergedInto(leading, Day(11, 30));
        early.SeparatedFrom(leading, Day(12, 1));
        Rules.Explain(leading.Owed(), leading.ClockFacts, Day(12, 1)).IsOverdue.ShouldBeFalse();
        Rules.Explain(early.Owed(), early.ClockFacts, Day(12, 1)).IsOverdue.ShouldBeTrue();
        Answer(leading, Day(12, 5));
        leading.Duties.Single(d => d.Kind == DutyKinds.Decide).State.ShouldBe(DutyState.Met);
    }

    [Fact]
    public void It_is_possible_after_the_leading_one_was_answered_whose_clock_stays_as_it_was_settled()
    {
        var (leading, earlier) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        earlier.MergedInto(leading, Day(11, 17));
        Answer(leading, Day(11, 25));
        var before = Rules.Explain(leading.DutyOf(DutyKinds.Decide), leading.ClockFacts, Day(11, 26));
        earlier.SeparatedFrom(leading, Day(11, 26));
        var after = Rules.Explain(leading.DutyOf(DutyKinds.Decide), leading.ClockFacts, Day(11, 27));
        (after.DueOn, after.StartsOn).ShouldBe((before.DueOn, before.StartsOn));
        after.Steps.Select(s => s.Key).ShouldBe(before.Steps.Select(s => s.Key));
        (leading.State, leading.IsOpen).ShouldBe((ComplaintState.Closed, false));
        earlier.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 26));
    }

    [Fact]
    public void Merged_again_it_counts_again()
    {
        var (leading, earlier) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        earlier.MergedInto(leading, Day(11, 17));
        earlier.SeparatedFrom(leading, Day(11, 18));
        MergePolicy.Leads(leading).ShouldBeFalse();
        earlier.MergedInto(leading, Day(11, 18));
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 26));
        MergePolicy.Leads(leading).ShouldBeTrue();
        earlier.Duties.Count(d => d.Kind == DutyKinds.Decide).ShouldBe(2);
    }

    [Fact]
    public void Of_two_the_other_one_s_receipt_goes_on_counting()
    {
        var leading = InHandSince(3, Day(11, 16));
        var (first, second) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 13)));
        first.MergedInto(leading, Day(11, 17));
        second.MergedInto(leading, Day(11, 17));
        first.SeparatedFrom(leading, Day(11, 18));
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 28));
    }

    [Fact]
    public void An_appraisal_of_the_leading_one_goes_on_standing_still()
    {
        var (leading, earlier) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        leading.PauseTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 17)), "委托书 7", Rules);
        earlier.MergedInto(leading, Day(11, 17));
        (leading.IsClockPaused, leading.Owed().State).ShouldBe((true, DutyState.Paused));
        leading.ResumeTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 20)), "报告 7", Rules);
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 11, 29));
        earlier.SeparatedFrom(leading, Day(11, 21));
        leading.Owed().LastDay().ShouldBe(new DateOnly(2026, 12, 4));
    }

    [Fact]
    public void Only_what_is_merged_is_separated()
    {
        var (leading, other) = (InHandSince(1, Day(11, 11)), InHandSince(2, Day(11, 12)));
        RefusalOf(() => other.SeparatedFrom(leading, Day(11, 13))).ShouldBe("Complaints:ActionNotAllowed");
        other.MergedInto(leading, Day(11, 13));
        MediationUser named = new() { DisplayName = "何敏" };
        other.SeparatedFrom(leading, Day(11, 14), named);
        (other.HandlerId, other.HolderName).ShouldBe((named.Id, "何敏"));
        other.MergedInto(leading, Day(11, 15));
        leading.Allowed.ShouldContain(ComplaintAction.LetGo);
    }

    [Fact]
    public void Whatever_is_merged_and_separated_the_limit_runs_from_the_earliest_receipt_that_is_left() =>
        Gen.Int[0, 4]
            .Array[1, 12]
            .Sample(
                steps =>
                {
                    var leading = InHandSince(9, Day(11, 16));
                    Complaint[] others = [.. Enumerable.Range(0, 5).Select(i => InHandSince(i + 1, Day(11, 8 + (i * 3))))];
                    foreach (var other in steps.Select(i => others[i]))
                    {
                        if (other.State == ComplaintState.Merged)
                        {
                            other.SeparatedFrom(leading, Day(11, 21));
                        }
                        else
                        {
                            other.MergedInto(leading, Day(11, 21));
                        }

                        var earliest = others.Where(o => o.State == ComplaintState.Merged).Select(o => o.ReceivedAt).Append(leading.ReceivedAt).Min();
                        leading.Owed().LastDay().ShouldBe(InstitutionTime.Default().DateOf(earliest).AddDays(15));
                        others.Where(o => o.IsOpen).ShouldAllBe(o => o.Owed().LastDay() == InstitutionTime.Default().DateOf(o.ReceivedAt).AddDays(15));
                    }
                },
                iter: 2000
            );

    private static void Answer(Complaint complaint, DateTimeOffset at)
    {
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, DatedAct.Now(at), Codes);
        complaint.Close(NoticeManner.Phone, at.AddHours(1), "录音 0501", Rules, at.AddHours(1));
    }
}
