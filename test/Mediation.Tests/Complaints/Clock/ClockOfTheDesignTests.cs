using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>The case of the design's page: the whole strip and its explanation, word for word in data.</summary>
public sealed class ClockOfTheDesignTests
{
    private static readonly ClockFact[] Facts = [Received("11-13 16:42"), Paused("11-20 10:05")];
    private static readonly ClockReading Clock = Read(SimpleFromNextDay, "11-25 10:00", Facts);

    [Fact]
    public void It_stands_with_nine_days_left_and_would_end_on_4_december()
    {
        (Clock.Paused, Clock.DaysUsed, Clock.DaysLeft).ShouldBe((true, 6, 9));
        (Clock.StartsOn, Clock.DueOn, Clock.DueOnIfPauseEndsToday).ShouldBe((On("11-14"), null, On("12-04")));
    }

    [Fact]
    public void Its_ribbon_is_the_one_that_was_drawn()
    {
        var ribbon = Clock.WithInternal(Read(InternalRule, "11-25 10:00", Facts)).Days;
        string.Concat(
                ribbon.Select(day =>
                    day.Kind switch
                    {
                        ClockDayKind.Gone => 'g',
                        ClockDayKind.GoneRest => 'h',
                        ClockDayKind.Pause => 'p',
                        ClockDayKind.Today => 'T',
                        ClockDayKind.Ahead => 'a',
                        ClockDayKind.Rest => 'r',
                        ClockDayKind.Internal => 'I',
                        _ => '?',
                    }
                )
            )
            .ShouldBe("hhggggpppppTaarrIaaaa");
        (ribbon[0].Date, ribbon[^1].Date).ShouldBe((On("11-14"), On("12-04")));
    }

    [Fact]
    public void Its_explanation_has_the_four_sentences_and_the_possible_end()
    {
        Clock
            .Steps.Select(step => step.Key)
            .ShouldBe([
                ClockStepKeys.Received,
                ClockStepKeys.LimitCalendar + ClockStepKeys.Used,
                ClockStepKeys.PauseRuns,
                ClockStepKeys.DueIfPauseEndsToday,
                ClockStepKeys.NoRollForward,
            ]);
        (Clock.Steps[0].Data["at"], Clock.Steps[0].Data["reason"], Clock.Steps[0].Data["startsOn"]).ShouldBe((At("11-13 16:42"), "热线录音 0413", On("11-14")));
        (Clock.Steps[1].Data["days"], Clock.Steps[1].Data["usedThrough"], Clock.Steps[1].Data["used"]).ShouldBe((15, On("11-19"), 6));
        (Clock.Steps[2].Data["from"], Clock.Steps[2].Data["article"], Clock.Steps[2].Data["left"]).ShouldBe((On("11-20"), "第二十三条", 9));
        Clock.Steps[3].Data["dueOn"].ShouldBe(On("12-04"));
    }

    [Fact]
    public void A_due_date_on_a_rest_day_says_where_it_would_have_rolled() =>
        Read(Simple, "11-20 12:00", Received("11-13 16:42")).Steps.Single(step => step.Key == ClockStepKeys.NotRolled).Data["rolledTo"].ShouldBe(On("11-30"));
}
