using System.Globalization;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>The shipped rules against dates that were worked by hand, one line each of <c>Data/dated-examples.txt</c>, which says how it is read.</summary>
public sealed class DatedExampleTests
{
    private const string WorkingDays = " working days";
    private static readonly ComplaintDuties Shipped = PolicyReader.Parse<ComplaintDuties>(ManyTerms.Shipped());
    private static readonly Guid Forward = Guid.CreateVersion7();

    public static IEnumerable<TheoryDataRow<string>> Examples() => Rows("dated-examples.txt");

    /// <summary>The lines of a file of examples, each under the number of its trap and its own name.</summary>
    internal static IEnumerable<TheoryDataRow<string>> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => new TheoryDataRow<string>(line) { TestDisplayName = string.Join(' ', line.Split(" | ")[..3]) });

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_limit_ends_on_the_day_that_was_worked_out_by_hand(string example)
    {
        var columns = example.Split(" | ");
        var institution = columns[1].Split('@') is [_, var zone] ? new InstitutionTime(TimeZoneInfo.FindSystemTimeZoneById(zone)) : InstitutionTime.Default();
        var (limit, articles) = Read(columns[2], columns[4], At(columns[3], institution), institution);
        limit.ShouldBe(columns[5], columns[1]);
        articles.ShouldBe(columns[6], columns[1]);
    }

    [Fact]
    public void No_example_stands_twice_and_there_are_more_than_a_hundred()
    {
        List<string> rules = [.. Examples().Select(e => string.Join('|', e.Data.Split(" | ")[2..5]))];
        rules.Distinct().Count().ShouldBe(rules.Count);
        rules.Count.ShouldBeGreaterThan(100);
    }

    private static (string Limit, string Articles) Read(string duty, string history, DateTimeOffset asOf, InstitutionTime institution)
    {
        var facts = history.Split("; ").Select(fact => Fact(fact, institution)).ToList();
        Guid? subject = duty == DutyKinds.AnswerRegulator ? Forward : null;
        var (rule, own) = duty.EndsWith(WorkingDays, StringComparison.Ordinal)
            ? (new DutyRule("CP-REG-FWD", int.Parse(duty[..^WorkingDays.Length], CultureInfo.InvariantCulture), DayKind.Working, null, "第三十二条"), facts)
            : (Shipped.RuleOf(duty), [.. Shipped.FactsOf(duty, subject, facts)]);
        try
        {
            var clock = StatutoryClock.Read(own, rule, ClockSetup.Calendar, institution, asOf);
            return (clock.DueOn is { } day ? $"{Day(day)} = {Instant(clock.DueAt!.Value)}" : $"open {Day(clock.Target)}", ArticlesOf(clock));
        }
        catch (CalendarNotLoadedException missing)
        {
            return ($"no calendar {missing.Year}", rule.Article);
        }
    }

    /// <summary>What the explanation cites, without the names of the laws.</summary>
    internal static string ArticlesOf(ClockReading clock) =>
        string.Join(", ", clock.Steps.Select(step => step.Data.GetValueOrDefault("article")).OfType<string>().Select(a => a.Split('》')[^1]).Distinct());

    internal static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ClockFact Fact(string words, InstitutionTime institution)
    {
        var isProven = words.EndsWith(" proven", StringComparison.Ordinal);
        var parts = (isProven ? words[..^" proven".Length] : words).Split(" rec ");
        var answer = parts[0].StartsWith("answer ", StringComparison.Ordinal);
        var (kind, rest) = Split(answer ? parts[0]["answer ".Length..] : parts[0]);
        var (argument, time) = kind is "paused" or "resumed" or "extended" ? Split(rest) : ("", rest);
        var at = At(time, institution);
        var recorded = parts.Length > 1 ? At(parts[1], institution) : at;
        return kind switch
        {
            "received" => ClockFact.Received(at, recorded),
            "forwarded" => ClockFact.Forwarded(Forward, at, recorded),
            "paused" => ClockFact.Paused(argument, at, recorded, article: Shipped.Ground(argument)!.Article) with { LateProofApproved = isProven },
            "resumed" => ClockFact.Resumed(argument, at, recorded),
            "restarted" => ClockFact.Restarted(at, recorded, article: Shipped.Term(DutyKinds.Decide).RestartArticle) with { LateProofApproved = isProven },
            "extended" => ClockFact.Extended(int.Parse(argument, CultureInfo.InvariantCulture), at, recorded) with
            {
                Duty = answer ? DutyKinds.AnswerRegulator : DutyKinds.Decide,
                Subject = answer ? Forward : null,
                LateProofApproved = isProven,
            },
            _ => throw new ArgumentException($"No such fact: {words}.", nameof(words)),
        };
    }

    private static (string First, string Others) Split(string words) => (words[..words.IndexOf(' ')], words[(words.IndexOf(' ') + 1)..]);

    /// <summary>Local time, or an instant where an offset stands behind it.</summary>
    internal static DateTimeOffset At(string time, InstitutionTime institution) =>
        time.Contains('T')
            ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)
            : institution.StartOfDay(DateOnly.Parse(time[..10], CultureInfo.InvariantCulture))
                + (time.Length > 10 ? TimeSpan.Parse(time[11..], CultureInfo.InvariantCulture) : TimeSpan.Zero);
}
