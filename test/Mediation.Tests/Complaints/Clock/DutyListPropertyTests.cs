using System.Globalization;
using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>
/// Every duty of a case at once, over random histories with every kind of fact, read a second time as a clerk would. With
/// <c>MEDIATION_HISTORIES=100000</c> in the environment over so many; without it over 3,000.
/// </summary>
public sealed class DutyListPropertyTests
{
    private static readonly DateTimeOffset Dawn = At("2026-02-01 00:00");
    private static readonly ComplaintClock Many = ManyTerms.Clock();
    private static readonly Guid[] Forwards = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly Guid[] Reopenings = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly int Histories = int.Parse(Environment.GetEnvironmentVariable("MEDIATION_HISTORIES") ?? "3000", CultureInfo.InvariantCulture);
    private static readonly Guid Review = Guid.CreateVersion7();

    private static readonly Gen<ClockFact> SomeFact = Gen.Select(
        Gen.Frequency(
            (4, ClockFactKind.Paused),
            (4, ClockFactKind.Resumed),
            (3, ClockFactKind.Extended),
            (1, ClockFactKind.Restarted),
            (1, ClockFactKind.Received),
            (1, ClockFactKind.ForwardedByRegulator)
        ),
        Gen.Int[1, 60 * 12],
        Gen.Frequency((2, Gen.Const(0)), (2, Gen.Int[0, 24]), (1, Gen.Int[0, 24 * 40])),
        Gen.OneOf(ByMediation, ByAppraisal, "supplement"),
        Gen.OneOf(30, 60),
        Gen.Bool,
        Gen.OneOf(
            (DutyKinds.Decide, (Guid?)null),
            (DutyKinds.Decide, Reopenings[0]),
            (DutyKinds.Decide, Reopenings[1]),
            (DutyKinds.AnswerRegulator, Forwards[0]),
            (DutyKinds.AnswerRegulator, Forwards[1])
        ),
        (kind, at, delay, ground, total, proven, duty) =>
            new ClockFact(kind, Dawn.AddHours(2 * at), Dawn.AddHours(2 * at + delay))
            {
                Ground = kind is ClockFactKind.Paused or ClockFactKind.Resumed ? ground : "",
                TotalDays = kind == ClockFactKind.Extended ? total : null,
                Duty = kind == ClockFactKind.Extended ? duty.Item1 : null,
                Subject =
                    kind == ClockFactKind.Extended ? duty.Item2
                    : kind == ClockFactKind.ForwardedByRegulator
                        ? duty.Item1 == DutyKinds.AnswerRegulator ? duty.Item2
                            : Forwards[0]
                    : null,
                LateProofApproved = proven,
            }
    );

    /// <summary>Opened again, twice at most, each time with new facts or without.</summary>
    private static readonly Gen<ClockFact[]> SomeReopenings = Gen.Select(Gen.Int[24 * 5, 24 * 70], Gen.Int[0, 24 * 6], Gen.Bool, (opened, before, hasNews) =>
            (At: Dawn.AddHours(opened), NewsAt: Dawn.AddHours(opened - before), HasNews: hasNews)
        )
        .Array[0, 2]
        .Select(times =>
            (ClockFact[])
                [
                    .. times
                        .OrderBy(time => time.At)
                        .SelectMany(
                            (time, i) =>
                                time.HasNews
                                    ?
                                    [
                                        ClockFact.Reopened(Reopenings[i], time.At.AddSeconds(i)),
                                        ClockFact.Received(time.NewsAt, time.At.AddSeconds(i)) with
                                        {
                                            Subject = Reopenings[i],
                                        },
                                    ]
                                    : (ClockFact[])[ClockFact.Reopened(Reopenings[i], time.At.AddSeconds(i))]
                        ),
                ]
        );

    private static readonly Gen<(ClockFactRow[] Facts, DateTimeOffset AsOf)> SomeCase = Gen.Select(
        Gen.Select(SomeFact.Array[0, 12], SomeReopenings, (facts, reopenings) => (ClockFact[])[.. facts, .. reopenings]),
        Gen.Int[0, 48],
        Gen.Int[0, 24 * 20],
        Gen.Int[24 * 20, 24 * 90],
        (facts, received, forwarded, asOf) =>
            (
                Rows([
                    ClockFact.Received(Dawn.AddHours(received), Dawn.AddHours(received)),
                    ClockFact.Forwarded(Forwards[0], Dawn.AddHours(forwarded), Dawn.AddHours(forwarded)),
                    ClockFact.Forwarded(Forwards[1], Dawn.AddHours(forwarded + 7), Dawn.AddHours(forwarded + 7)),
                    ClockFact.ReviewApplied(Review, Dawn.AddHours(forwarded + 3), Dawn.AddHours(forwarded + 3)),
                    .. facts,
                ]),
                Dawn.AddHours(asOf)
            )
    );

    [Fact]
    public void Each_duty_agrees_with_a_clerk_who_keeps_a_sheet_for_it_and_its_date_with_its_explanation() =>
        SomeCase.Sample(
            (facts, asOf) =>
            {
                // What a clerk does not know yet is not on the sheet; the newest fact of the case is.
                var at = asOf > facts.Max(f => f.At) ? asOf : facts.Max(f => f.At);
                var knownAt = at > facts.Max(f => f.RecordedAt) ? at : facts.Max(f => f.RecordedAt);
                foreach (var term in Many.Rules.Terms.Where(t => t.Cap is null))
                {
                    List<Guid?> rounds = [null, .. facts.Where(f => f.Kind == ClockFactKind.Reopened).OrderBy(f => f.RecordedAt).Select(f => f.Subject)];
                    foreach (var subject in SubjectsOf(term, rounds))
                    {
                        var sheet = facts.Select(f => f.ToFact()).Where(f => IsOnSheet(f, term.Kind, subject, SheetOf(subject, rounds, facts))).ToList();
                        var rule = new DutyRule(term.RuleId, term.Days, term.DayKind, null, "") { PauseEndDayCounts = true };
                        var (due, ifEnded, _) = SlowClock.Read(sheet, rule, at, knownAt);
                        var explained = Many.Explain(term.Kind, subject, facts, asOf);
                        explained.DueOn.ShouldBe(due, term.Kind);
                        explained.Target.ShouldBe(due ?? ifEnded!.Value, term.Kind);
                        var date = Many.Read(term.Kind, subject, facts, asOf);
                        (date.DueAt, date.IsPaused).ShouldBe((Time.EndOfDay(explained.Target), explained.Paused));
                        (date.MissedAt is not null).ShouldBe(explained.Steps.Any(s => s.Key == ClockStepKeys.BreachedBeforeRestart));
                    }
                }
            },
            iter: Histories
        );

    [Fact]
    public void A_capped_duty_ends_before_the_one_that_it_serves_and_stands_still_with_it() =>
        SomeCase.Sample(
            (facts, asOf) =>
            {
                var legal = Many.Explain(DutyKinds.Decide, null, facts, asOf);
                foreach (var kind in new[] { DutyKinds.InternalDecide, ManyTerms.FirstContact })
                {
                    var own = Many.Explain(kind, null, facts, asOf);
                    own.Target.ShouldBeLessThan(legal.Target);
                    Many.Read(kind, null, facts, asOf).DueAt.ShouldBe(Time.EndOfDay(own.Target));
                }
            },
            iter: 1000
        );

    /// <summary>New facts begin a new sheet; what was opened again without them goes on on the old one. The first is the one it began with.</summary>
    private static List<Guid?> SheetOf(Guid? subject, List<Guid?> rounds, ClockFactRow[] facts)
    {
        List<Guid?> sheet = [];
        foreach (var round in rounds.TakeWhile(r => subject is not null && r != subject).Append(subject))
        {
            if (Array.Exists(facts, f => f.Kind == ClockFactKind.Received && f.Subject == round && round is not null))
            {
                sheet.Clear();
            }

            sheet.Add(round);
        }

        return sheet;
    }

    private static IEnumerable<Guid?> SubjectsOf(DutyTerm term, List<Guid?> rounds) =>
        term.StartsWith switch
        {
            ClockFactKind.Received => rounds,
            ClockFactKind.ReviewApplied => [Review],
            _ => Forwards.Select(f => (Guid?)f),
        };

    private static ClockFactRow[] Rows(ClockFact[] facts) => [.. facts.Select(f => ClockFactRow.Of(Guid.Empty, f))];

    /// <summary>By the letter of the rules: what the clerk writes on the sheet of this duty. The start is a receipt to the slow clock.</summary>
    private static bool IsOnSheet(ClockFact fact, string kind, Guid? subject, List<Guid?> sheet) =>
        (kind, fact.Kind) switch
        {
            (DutyKinds.Decide, ClockFactKind.Restarted) => true,
            (DutyKinds.Decide, ClockFactKind.Received) => fact.Subject == sheet[0],
            (DutyKinds.Decide, ClockFactKind.Paused or ClockFactKind.Resumed) => fact.Ground is ByMediation or ByAppraisal,
            (DutyKinds.Decide, ClockFactKind.Extended) => fact.Duty == DutyKinds.Decide && sheet.Contains(fact.Subject),
            (_, ClockFactKind.ReviewApplied) => kind == DutyKinds.Review && fact.Subject == subject,
            (_, ClockFactKind.ForwardedByRegulator) => kind != DutyKinds.Decide && fact.Subject == subject,
            (DutyKinds.AnswerRegulator, ClockFactKind.Paused or ClockFactKind.Resumed) => fact.Ground == "supplement",
            (DutyKinds.AnswerRegulator, ClockFactKind.Extended) => fact.Duty == DutyKinds.AnswerRegulator && fact.Subject == subject,
            _ => false,
        };
}
