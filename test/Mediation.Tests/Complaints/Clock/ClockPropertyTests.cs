using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

public sealed class ClockPropertyTests
{
    private static readonly DateTimeOffset Dawn = At("2026-02-01 00:00");

    // Hours rather than minutes, so that facts at the same instant and at midnight are common.
    private static readonly Gen<ClockFact> SomeFact = Gen.Select(
        Gen.Frequency(
            (1, ClockFactKind.Received),
            (4, ClockFactKind.Paused),
            (4, ClockFactKind.Resumed),
            (2, ClockFactKind.Extended),
            (1, ClockFactKind.Restarted)
        ),
        Gen.Int[1, 60 * 12],
        Gen.Frequency((2, Gen.Const(0)), (2, Gen.Int[0, 24]), (1, Gen.Int[0, 24 * 40])),
        Gen.OneOf(ByMediation, ByAppraisal),
        Gen.OneOf(20, 30, 60),
        Gen.Bool,
        (kind, at, delay, ground, total, proven) =>
            new ClockFact(kind, Dawn.AddHours(2 * at), Dawn.AddHours(2 * at + delay))
            {
                Ground = kind is ClockFactKind.Paused or ClockFactKind.Resumed ? ground : "",
                TotalDays = kind == ClockFactKind.Extended ? total : null,
                LateProofApproved = proven,
            }
    );

    private static readonly Gen<(ClockFact[] Facts, DutyRule Rule, DateTimeOffset AsOf)> SomeCase = Gen.Select(
        SomeFact.Array[0, 9],
        Gen.Int[0, 48],
        Gen.OneOf(DayKind.Calendar, DayKind.Working),
        Gen.Bool,
        Gen.Int[2, 24 * 90],
        (facts, received, kind, endDayCounts, asOf) =>
            (
                (ClockFact[])[new ClockFact(ClockFactKind.Received, Dawn.AddHours(received / 24), Dawn.AddHours(received / 24)), .. facts],
                new DutyRule("ANY", 15, kind, null, "") { PauseEndDayCounts = endDayCounts },
                Dawn.AddHours(asOf)
            )
    );

    [Fact]
    public void The_clock_agrees_with_a_clerk_who_ticks_off_days() =>
        SomeCase.Sample(
            (facts, rule, asOf) =>
            {
                var fast = StatutoryClock.Read(facts, rule, Calendar, Time, asOf);
                var clerk = SlowClock.Read(facts, rule, asOf);
                fast.DueOn.ShouldBe(clerk.Due);
                fast.Target.ShouldBe(clerk.Target);
                fast.DaysUsed.ShouldBe(clerk.Used);
                fast.Paused.ShouldBe(clerk.Due is null);
            },
            iter: 3000
        );

    [Fact]
    public void The_order_of_entry_never_matters() =>
        Gen.Select(SomeCase, Gen.Int)
            .Sample(
                (some, seed) =>
                {
                    var shuffled = some.Facts.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    var (one, other) = (Read(some.Facts), Read(shuffled));
                    (other with { Steps = [], Days = [] }).ShouldBe(one with { Steps = [], Days = [] });
                    other.Days.ShouldBe(one.Days);
                    other.Steps.Select(step => step.Key).ShouldBe(one.Steps.Select(step => step.Key));

                    ClockReading Read(ClockFact[] facts) => StatutoryClock.Read(facts, some.Rule, Calendar, Time, some.AsOf);
                }
            );

    [Fact]
    public void Used_and_left_make_up_the_limit_while_it_runs() =>
        SomeCase.Sample(
            (facts, rule, asOf) =>
            {
                var clock = StatutoryClock.Read(facts, rule, Calendar, Time, asOf);
                (clock.DaysUsed + clock.DaysLeft).ShouldBeOneOf(15, 20, 30, 60);
                clock.Days.Select(day => day.Date).ShouldBe(Enumerable.Range(0, clock.Days.Count).Select(i => clock.StartsOn.AddDays(i)));
                clock.Days[^1].Date.ShouldBe(clock.DaysOverdue is > 0 and <= 90 ? Time.DateOf(asOf) : clock.Target);
            }
        );

    [Fact]
    public void The_days_that_the_pauses_are_said_to_take_add_up_to_those_that_are_not_counted() =>
        SomeCase.Sample(
            (facts, rule, asOf) =>
            {
                var clock = StatutoryClock.Read(facts, rule, Calendar, Time, asOf);
                if (clock.Paused || clock.IsOverdue)
                {
                    return;
                }

                var said = clock.Steps.Where(s => s.Key is ClockStepKeys.PauseEnded or ClockStepKeys.PauseEndedShared).Sum(s => (int)s.Data["notCounted"]!);
                var rest = clock.Steps.Where(s => s.Key == ClockStepKeys.RestDays).Sum(s => ((DateOnly[])s.Data["rest"]!).Length);
                (said + rest + clock.DaysUsed + clock.DaysLeft).ShouldBe(clock.Days.Count);
            },
            iter: 3000
        );

    [Fact]
    public void An_internal_limit_never_ends_after_the_day_before_the_legal_one() =>
        Gen.Select(SomeCase, Gen.Int[1, 20])
            .Sample(
                (some, days) =>
                {
                    var legal = some.Rule with { Kind = DayKind.Calendar };
                    var rule = new DutyRule("IN", days, DayKind.Working, new DutyCap(legal), "") { PauseEndDayCounts = legal.PauseEndDayCounts };
                    var (inner, outer) = (
                        StatutoryClock.Read(some.Facts, rule, Calendar, Time, some.AsOf),
                        StatutoryClock.Read(some.Facts, legal, Calendar, Time, some.AsOf)
                    );
                    inner.Target.ShouldBeLessThan(outer.Target);
                }
            );
}
