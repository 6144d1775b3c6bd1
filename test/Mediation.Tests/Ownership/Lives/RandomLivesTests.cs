using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;

namespace Mediation.Tests.Ownership.Lives;

/// <summary>
/// PRODUCT 9.5: through leave, refusal, transfer, merger, resignation, late timers and crashes every open major case has somebody who is there for it, or the
/// time to accept runs, or an alarm. No rung is missed, doubled or early.
/// </summary>
public sealed class RandomLivesTests
{
    private const int Lives = 3000;

    private static readonly Gen<LifeStep> Step = Gen.Select(
        Gen.Frequency(
            (5, LifeStepKind.Accept),
            (2, LifeStepKind.Decline),
            (1, LifeStepKind.HandOver),
            (3, LifeStepKind.GoAway),
            (2, LifeStepKind.Return),
            (1, LifeStepKind.Lock),
            (1, LifeStepKind.Leave),
            (1, LifeStepKind.MoveLeader),
            (1, LifeStepKind.Transfer),
            (1, LifeStepKind.Merge),
            (1, LifeStepKind.Close),
            (2, LifeStepKind.Reopen),
            (1, LifeStepKind.Rate),
            (2, LifeStepKind.SetMeasure),
            (2, LifeStepKind.LateMeasure),
            (1, LifeStepKind.CompleteMeasure),
            (1, LifeStepKind.Contact),
            (6, LifeStepKind.Wait)
        ),
        Gen.Int[0, 4],
        Gen.Frequency((4, Gen.Int[0, 3]), (3, Gen.Int[4, 20]), (1, Gen.Int[21, 200])),
        Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 2])),
        (kind, who, hours, crashes) => new LifeStep(kind, who, hours, crashes)
    );

    [Fact]
    public void Every_open_major_case_has_somebody_or_an_alarm_and_no_rung_is_missed_doubled_or_early()
    {
        var (lives, steps, crashes, rungs, alarms, silences, late) = (0, 0, 0, 0, 0, 0, 0);
        Gen.Select(Gen.OneOf(RiskLevel.General, RiskLevel.Major, RiskLevel.Major, RiskLevel.Critical), Step.Array[5, 60])
            .Sample(
                (level, walk) =>
                {
                    CaseLife life = new(level);
                    foreach (var step in walk)
                    {
                        life.Do(step);
                        life.Fire(step.Crashes);
                        ShouldBeLooked(life);
                        life.Pass(TimeSpan.FromHours(step.Hours));
                        life.Fire(step.Crashes);
                        ShouldBeLooked(life);
                    }

                    ShouldClimbInOrder(life);
                    ShouldBeSilentBefore(life);
                    Interlocked.Add(ref silences, life.Events.Count(e => e.What is OwnershipEscalated { RungCause: RungCause.Silence }));
                    Interlocked.Add(ref late, life.Events.Count(e => e.What is OwnershipEscalated { RungCause: RungCause.MeasureLateAgain }));
                    Interlocked.Increment(ref lives);
                    Interlocked.Add(ref steps, walk.Length);
                    Interlocked.Add(ref crashes, life.Crashes);
                    Interlocked.Add(ref rungs, life.Events.Count(e => e.What is OwnershipEscalated));
                    Interlocked.Add(ref alarms, life.Events.Count(e => e.What is OwnershipAlarmed or OwnershipVacant or LeaderUnattended));
                },
                iter: Lives
            );
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{lives} lives, {steps} steps, {crashes} crashes, {rungs} rungs ({silences} by silence, {late} by late measures), {alarms} alarms"
        );
        lives.ShouldBeGreaterThanOrEqualTo(Lives);
        (crashes, rungs, alarms).ShouldSatisfyAllConditions(
            c => c.crashes.ShouldBeGreaterThan(1000),
            c => c.rungs.ShouldBeGreaterThan(1000),
            c => c.alarms.ShouldBeGreaterThan(1000)
        );
    }

    private static void ShouldBeLooked(CaseLife life)
    {
        if (life.Ownership is not { } o)
        {
            return;
        }

        life.Timer.ShouldBe(o.WaitsUntil, "what is waited for has its timer, and nothing else has");
        if (!life.IsOpen)
        {
            (o.State, o.WaitsUntil, o.Alarms).ShouldBe((OwnershipState.Lifted, null, 0));
            return;
        }

        var isLooked = o.State switch
        {
            OwnershipState.Accepted => o.IsUnattended ? o.WaitsUntil > life.Now : life.Presence == LeaderPresence.There && o.WaitsUntil is null,
            OwnershipState.Named => o.WaitsUntil > life.Now && life.Presence != LeaderPresence.Gone,
            OwnershipState.Vacant => o.Alarms > 0 && o.WaitsUntil > life.Now,
            _ => false,
        };
        isLooked.ShouldBeTrue($"{o.State}, {life.Presence}, {o.Alarms} alarms, waits until {o.WaitsUntil:O} at {life.Now:O}");
        (o.LeaderId is null).ShouldBe(o.State == OwnershipState.Vacant);
    }

    private static void ShouldClimbInOrder(CaseLife life)
    {
        if (life.Ownership is not { } o)
        {
            return;
        }

        var namings = o.Namings.OrderBy(n => n.Number).ToList();
        namings.Select(n => n.Number).ShouldBe(Enumerable.Range(1, namings.Count));
        var named = life.Events.Select(e => (e.What as LeaderNamed)?.NamingId ?? (e.What as OwnershipEscalated)?.NamingId).OfType<Guid>().ToList();
        named.ShouldBe(namings.Select(n => n.Id), "each naming is told of once, in order");
        foreach (var (before, next) in namings.Zip(namings.Skip(1)))
        {
            if (life.Events.SingleOrDefault(e => e.What is OwnershipEscalated up && up.NamingId == next.Id) is { } happened)
            {
                var isByLimit = ((OwnershipEscalated)happened.What).RungCause == RungCause.Limit;
                (before.Outcome, isByLimit).ShouldBeOneOf((NamingOutcome.NotInTime, true), (NamingOutcome.Raised, false));
                (isByLimit ? happened.At >= before.AcceptBy : before.AcceptedAt < happened.At).ShouldBeTrue("not early");
                next.Rung.ShouldBe(FirstRungWithSomebody(next.Facts, ShippedPolicies.Ladders.For(o.Level)), "not missed");
                next.Rung.ShouldBeGreaterThan(before.Rung, "not doubled");
            }
        }

        DateTimeOffset? until = null;
        foreach (var e in life.Events)
        {
            if (e.What is OwnershipAlarmed or LeaderUnattended && until is { } earliest)
            {
                e.At.ShouldBeGreaterThanOrEqualTo(earliest, "an alarm comes when the one before said");
            }

            until = e.What switch
            {
                OwnershipAlarmed a => a.NextAlarmAt,
                LeaderUnattended a => a.NextAlarmAt,
                OwnershipVacant or MeasureSet or MeasureCompleted => until,
                _ => null,
            };
        }
    }

    /// <summary>Before a rung that silence led to, the leader who accepted had done nothing for three days, by the events alone.</summary>
    private static void ShouldBeSilentBefore(CaseLife life)
    {
        foreach (var up in life.Events.Where(e => e.What is OwnershipEscalated { RungCause: RungCause.Silence }))
        {
            life.Events.Where(e => e.At < up.At && e.What is OwnershipAccepted or MeasureSet or LeaderContacted).ShouldAllBe(e => e.At <= up.At.AddHours(-72));
        }
    }

    /// <summary>Counted apart from the policy: the lowest rung above on which somebody is there who was not asked.</summary>
    private static int FirstRungWithSomebody(NamingFacts facts, Ladder ladder) =>
        ladder
            .Rungs.Where(r => r.Number > facts.Rung)
            .First(r =>
                facts.Candidates.Any(c =>
                    c.Exclusion == LeaderExclusion.None
                    && !(c.AbsentUntil > facts.At)
                    && (r.Office == RungOffice.HeadOffice ? c.UnitPath == "/HO/" : facts.LeaderPath.StartsWith(c.UnitPath, StringComparison.Ordinal))
                )
            )
            .Number;
}
