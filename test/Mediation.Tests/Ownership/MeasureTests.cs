using Mediation.Ownership.Domain;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>Measures: set by the leader, done once with proof or withdrawn once with a reason, and in the way of closing until then.</summary>
public sealed class MeasureTests
{
    [Fact]
    public void A_measure_is_one_persons_by_a_day_and_its_words_stay_out_of_the_history()
    {
        var ownership = In(OwnershipState.Accepted);
        var title = ANote("回访投诉人");
        var measure = ownership.SetMeasure(title, Chen, new DateOnly(2026, 12, 1), InstitutionTime.Default(), DecideBy);
        (measure.Title, measure.OwnerId, measure.DueOn, measure.DueAt, measure.State).ShouldBe(
            ("回访投诉人", Chen.Id, new DateOnly(2026, 12, 1), Day(12, 2, 0), MeasureState.Open)
        );
        var set = ownership.TakeRaised().OfType<MeasureSet>().ShouldHaveSingleItem();
        (set.MeasureId, set.NoteId).ShouldBe((measure.Id, title.Id));
        set.ToString().ShouldNotContain(title.Text);
    }

    [Theory]
    [InlineData(-1, "Ownership:MeasureDueInPast")]
    [InlineData(0, null)]
    [InlineData(366, null)]
    [InlineData(367, "Ownership:MeasureDueTooFar")]
    public void It_is_due_from_today_to_a_year_ahead(int days, string? code)
    {
        var (title, institution) = (ANote("回访投诉人"), InstitutionTime.Default());
        var dueOn = institution.DateOf(title.WrittenAt).AddDays(days);
        var refused = Record.Exception(() => In(OwnershipState.Accepted).SetMeasure(title, Chen, dueOn, institution, DecideBy)) as InvalidInputException;
        refused?.Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
        (refused is null).ShouldBe(code is null);
    }

    [Fact]
    public void One_that_ends_after_the_complaint_must_be_answered_is_set_only_where_somebody_confirms_it()
    {
        var (ownership, limit, institution) = (In(OwnershipState.Accepted), new DateOnly(2026, 12, 1), InstitutionTime.Default());
        var decideBy = institution.EndOfDay(limit);
        ownership.SetMeasure(ANote("回访投诉人"), Chen, limit, institution, decideBy, confirmsAfterLimit: true);
        ownership.TakeRaised().OfType<MeasureSet>().Single().AfterLimit.ShouldBeNull("it ends with the limit");
        var refused = Should.Throw<BusinessException>(() => ownership.SetMeasure(ANote("回访"), Chen, limit.AddDays(1), institution, decideBy));
        (refused.Code, refused.Values["limit"]).ShouldBe((OwnershipErrors.MeasureAfterLimitCode, limit));
        ownership.SetMeasure(ANote("回访"), Chen, limit.AddDays(1), institution, decideBy, confirmsAfterLimit: true);
        ownership.TakeRaised().OfType<MeasureSet>().Single().AfterLimit.ShouldBe(true);
    }

    [Fact]
    public void Whoever_hands_the_case_over_leaves_open_measures_and_the_history_counts_them()
    {
        var ownership = In(OwnershipState.Accepted);
        ownership.Measure();
        ownership.CompleteMeasure(ownership.Measure(dueOn: 2), ANote("已回访"), null);
        ownership.TakeRaised();
        ownership.HandOver(DeclineGround.JobChange, ANote("调任"), Later);
        var handed = ownership.TakeRaised().OfType<OwnershipHandedOver>().ShouldHaveSingleItem();
        (handed.Leader.Length > 0, handed.Ground, handed.OpenMeasures).ShouldBe((true, DeclineGround.JobChange, 1));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void It_is_in_time_until_its_last_day_is_over(int ticks, bool inTime)
    {
        var ownership = In(OwnershipState.Accepted);
        var measure = ownership.Measure();
        ownership.CompleteMeasure(measure, ANote("已回访，客户满意", measure.DueAt.AddTicks(ticks)), null);
        (measure.State, measure.IsOpen, measure.Proof).ShouldBe((MeasureState.Done, false, "已回访，客户满意"));
        ownership.TakeRaised().OfType<MeasureCompleted>().ShouldHaveSingleItem().InTime.ShouldBe(inTime);
    }

    [Fact]
    public void A_late_measure_is_still_to_be_done_and_becomes_late_once()
    {
        var ownership = In(OwnershipState.Accepted);
        var measure = ownership.Measure();
        ownership.MarkLate(measure);
        (measure.State, measure.IsOpen).ShouldBe((MeasureState.Late, true));
        Should.Throw<InvalidOperationException>(() => ownership.MarkLate(measure));
        ownership.CompleteMeasure(measure, ANote("已回访"), null);
        measure.State.ShouldBe(MeasureState.Done);
    }

    [Fact]
    public void What_is_done_or_withdrawn_is_neither_done_nor_withdrawn_again()
    {
        var ownership = In(OwnershipState.Accepted);
        var (done, withdrawn) = (ownership.Measure(), ownership.Measure());
        ownership.CompleteMeasure(done, ANote("已回访"), null);
        ownership.WithdrawMeasure(withdrawn, ANote("不再需要"));
        Refused(() => ownership.CompleteMeasure(done, ANote("再次"), null)).ShouldBe("Ownership:MeasureAlreadyDone");
        Refused(() => ownership.WithdrawMeasure(done, ANote("再次"))).ShouldBe("Ownership:MeasureAlreadyDone");
        Refused(() => ownership.CompleteMeasure(withdrawn, ANote("再次"), null)).ShouldBe("Ownership:MeasureWithdrawn");
        Refused(() => ownership.WithdrawMeasure(withdrawn, ANote("再次"))).ShouldBe("Ownership:MeasureWithdrawn");
        (done.Proof, withdrawn.WithdrawnBecause).ShouldBe(("已回访", "不再需要"));
    }

    [Fact]
    public void A_case_is_not_closed_over_an_open_measure_and_the_refusal_names_it()
    {
        var ownership = In(OwnershipState.Accepted);
        var late = ownership.Measure();
        ownership.MarkLate(late);
        ownership.WithdrawMeasure(ownership.Measure(), ANote("不再需要"));
        var refusal = Should.Throw<BusinessException>(() => ownership.Lift(LiftGround.CaseClosed, Later));
        (refusal.Code, refusal.Values["count"]).ShouldBe(("Ownership:MeasuresOpen", 1));
        refusal.Values["measures"].ShouldBe(new[] { late.Title });
        ownership.State.ShouldBe(OwnershipState.Accepted);
        ownership.CompleteMeasure(late, ANote("已回访"), null);
        ownership.Lift(LiftGround.CaseClosed, Later);
        ownership.State.ShouldBe(OwnershipState.Lifted);
    }

    [Fact]
    public void A_complainant_who_withdraws_ends_the_case_over_open_measures_and_they_are_counted()
    {
        var ownership = In(OwnershipState.Accepted);
        ownership.Measure();
        ownership.Lift(LiftGround.CaseWithdrawn, Later);
        ownership.TakeRaised().OfType<OwnershipLifted>().ShouldHaveSingleItem().OpenMeasures.ShouldBe(1);
    }

    [Fact]
    public void The_nearest_day_comes_first_and_what_is_done_is_not_listed()
    {
        var ownership = In(OwnershipState.Accepted);
        var (third, first, second) = (ownership.Measure(dueOn: 3), ownership.Measure(dueOn: 1), ownership.Measure(dueOn: 2));
        ownership.CompleteMeasure(second, ANote("已回访"), null);
        ownership.OpenMeasures.ShouldBe([first, third]);
        ownership.MeasureOf(second.Id).ShouldBe(second);
        Refused(() => ownership.MeasureOf(Guid.CreateVersion7())).ShouldBe("Ownership:MeasureNotFound");
    }

    private static string Refused(Action act) => Should.Throw<BusinessException>(act).Code;
}
