using System.Globalization;
using static Mediation.Tests.Complaints.Clock.ClockSetup;
using static Mediation.Tests.Complaints.Clock.DutyHistories;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>
/// Every duty of a case at once, over random histories with every kind of fact, read a second time as a clerk would. With
/// <c>MEDIATION_HISTORIES=100000</c> in the environment over so many; without it over 2,000.
/// </summary>
public sealed class DutyListPropertyTests
{
    private static readonly ComplaintClock Many = ManyTerms.Clock();
    private static readonly Complaint Any = AComplaint.Registered();
    private static readonly int Histories = int.Parse(Environment.GetEnvironmentVariable("MEDIATION_HISTORIES") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void Each_duty_agrees_with_a_clerk_who_keeps_a_sheet_for_it_and_its_date_with_its_explanation() =>
        Some.Sample(
            history =>
            {
                foreach (var (term, subject, sheet) in SheetsOf(history))
                {
                    var clerk = SlowClock.Read(sheet, RuleOf(term), history.At, history.KnownAt);
                    var explained = Many.Explain(term.Kind, subject, history.Rows, history.AsOf);
                    explained.DueOn.ShouldBe(clerk.Due, term.Kind);
                    explained.Target.ShouldBe(clerk.Target, term.Kind);
                    var date = Many.Read(term.Kind, subject, history.Rows, history.AsOf);
                    (date.DueAt, date.IsPaused).ShouldBe((Time.EndOfDay(explained.Target), explained.Paused));
                    (date.MissedAt is not null).ShouldBe(clerk.Missed, term.Kind);
                    explained.Steps.Any(s => s.Key == ClockStepKeys.BreachedBeforeRestart).ShouldBe(clerk.Missed, term.Kind);
                }
            },
            iter: Histories
        );

    [Fact]
    public void Each_duty_is_met_missed_or_ended_as_a_clerk_judges() =>
        Some.Sample(
            history =>
            {
                foreach (var (term, subject, sheet) in SheetsOf(history))
                {
                    var duty = Duty.Start(Any, term, subject, Many.Read(term.Kind, subject, history.Rows, history.AsOf));
                    var (isAnswer, at, recordedAt) = history.Settlement;
                    var read = isAnswer ? at : recordedAt;
                    var date = Many.ReadToSettle(duty, history.Rows, read);
                    var stoodStill = duty.State == DutyState.Paused;
                    if (isAnswer)
                    {
                        duty.Meet(date, at, recordedAt);
                    }
                    else
                    {
                        duty.End(date, at, recordedAt);
                    }

                    duty.State.ShouldBe(Judged(history, term, sheet, read, stoodStill), $"{term.Kind} {subject}");
                }
            },
            iter: Histories
        );

    [Fact]
    public void A_capped_duty_ends_before_the_one_that_it_serves_and_stands_still_with_it() =>
        Some.Sample(
            history =>
            {
                var legal = Many.Explain(DutyKinds.Decide, null, history.Rows, history.AsOf);
                foreach (var kind in new[] { DutyKinds.InternalDecide, ManyTerms.FirstContact })
                {
                    var own = Many.Explain(kind, null, history.Rows, history.AsOf);
                    own.Target.ShouldBeLessThan(legal.Target);
                    Many.Read(kind, null, history.Rows, history.AsOf).DueAt.ShouldBe(Time.EndOfDay(own.Target));
                }
            },
            iter: 1000
        );

    [Fact]
    public void The_histories_have_every_kind_of_fact_every_property_of_it_every_ground_every_extension_and_every_way_to_settle()
    {
        List<History> histories = [];
        Some.Sample(histories.Add, iter: 1000, threads: 1);
        List<ClockFact> facts = [.. histories.SelectMany(history => history.Facts)];
        facts.Select(fact => fact.Kind).Distinct().Order().ShouldBe(Enum.GetValues<ClockFactKind>().Order());
        foreach (var property in typeof(ClockFact).GetProperties().Where(p => p.Name != "EqualityContract"))
        {
            facts.Select(property.GetValue).Distinct().Count().ShouldBeGreaterThan(1, property.Name);
        }

        facts.Select(fact => fact.Ground).Distinct().ShouldBeSubsetOf([.. Many.Rules.Pauses.Select(pause => pause.Ground), "", "merger 1", "merger 2"]);
        Many.Rules.Pauses.ShouldAllBe(pause => facts.Exists(fact => fact.Ground == pause.Ground));
        Many.Rules.Terms.SelectMany(term => term.Extensions.Select(step => (term.Kind, step.ToDays)))
            .ShouldAllBe(step => facts.Exists(fact => fact.Duty == step.Kind && fact.TotalDays == step.ToDays));
        histories
            .SelectMany(history => SheetsOf(history).Select(s => Judged(history, s.Term, s.Sheet, history.Settlement.At, stoodStill: false)))
            .Distinct()
            .Order()
            .ShouldBe(Enum.GetValues<DutyState>().Except([DutyState.Running, DutyState.Paused]).Order());
    }

    /// <summary>A limit that ran had its last day before it was settled; one that stood still has it as if it went on that day.</summary>
    private static DutyState Judged(History history, DutyTerm term, List<ClockFact> sheet, DateTimeOffset at, bool stoodStill)
    {
        var then = History.Later(at, sheet.Max(fact => fact.At));
        var settled = SlowClock.Read(sheet, RuleOf(term), then, History.Later(then, sheet.Max(fact => fact.RecordedAt)));
        var due = stoodStill ? settled.Target : SlowClock.Read(sheet, RuleOf(term), history.At, history.KnownAt).Target;
        return settled.Missed || SlowClock.LocalDate(at) > due ? DutyState.Breached
            : history.Settlement.IsAnswer ? DutyState.Met
            : DutyState.Ended;
    }

    private static DutyRule RuleOf(DutyTerm term) =>
        new(term.RuleId, term.Days, term.DayKind, term.Cap is { } cap ? new DutyCap(RuleOf(Many.Rules.Term(cap.Of)), cap.DaysBefore) : null, "")
        {
            PauseEndDayCounts = true,
        };

    private static IEnumerable<(DutyTerm Term, Guid? Subject, List<ClockFact> Sheet)> SheetsOf(History history)
    {
        List<Guid?> rounds = [null, .. history.Facts.Where(f => f.Kind == ClockFactKind.Reopened).OrderBy(f => f.RecordedAt).Select(f => f.Subject)];
        foreach (var term in Many.Rules.Terms)
        {
            IEnumerable<Guid?> subjects = term.StartsWith switch
            {
                ClockFactKind.Received => rounds,
                ClockFactKind.ReviewApplied => Reviews.Select(review => (Guid?)review),
                _ => Forwards.Select(forward => (Guid?)forward),
            };
            foreach (var subject in subjects)
            {
                var pages = PagesOf(subject, rounds, history.Facts);
                yield return (term, subject, [.. history.Facts.Where(fact => IsOnSheet(fact, term.Cap?.Of ?? term.Kind, subject, pages))]);
            }
        }
    }

    /// <summary>New facts begin a new sheet; what was opened again without them goes on on the old one. The first is the one it began with.</summary>
    private static List<Guid?> PagesOf(Guid? subject, List<Guid?> rounds, ClockFact[] facts)
    {
        List<Guid?> pages = [];
        foreach (var round in rounds.TakeWhile(r => subject is not null && r != subject).Append(subject))
        {
            if (Array.Exists(facts, f => f.Kind == ClockFactKind.Received && f.Subject == round && round is not null))
            {
                pages.Clear();
            }

            pages.Add(round);
        }

        return pages;
    }

    /// <summary>By the letter of the rules: what the clerk writes on the sheet of this duty. The start is a receipt to the slow clock.</summary>
    private static bool IsOnSheet(ClockFact fact, string kind, Guid? subject, List<Guid?> pages) =>
        (kind, fact.Kind) switch
        {
            (DutyKinds.Decide, ClockFactKind.Restarted) => true,
            (DutyKinds.Decide, ClockFactKind.Received) => fact.Subject == pages[0],
            (DutyKinds.Decide, ClockFactKind.Released) => pages[0] is null,
            (DutyKinds.Decide, ClockFactKind.Paused or ClockFactKind.Resumed) => fact.Ground is ByMediation or ByAppraisal,
            (DutyKinds.Decide, ClockFactKind.Extended) => fact.Duty == DutyKinds.Decide && pages.Contains(fact.Subject),
            (_, ClockFactKind.ReviewApplied) => kind == DutyKinds.Review && fact.Subject == subject,
            (_, ClockFactKind.ForwardedByRegulator) => kind != DutyKinds.Decide && fact.Subject == subject,
            (DutyKinds.AnswerRegulator, ClockFactKind.Paused or ClockFactKind.Resumed) => fact.Ground == "supplement",
            (DutyKinds.AnswerRegulator, ClockFactKind.Extended) => fact.Duty == DutyKinds.AnswerRegulator && fact.Subject == subject,
            _ => false,
        };
}
