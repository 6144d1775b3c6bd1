using System.Globalization;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>The shipped rules against dates that were worked by hand, one line each of <c>Data/dated-examples.txt</c>, which says how it is read.</summary>
public sealed class DatedExampleTests
{
    private const string WorkingDays = " working days";
    private static readonly ComplaintDuties Shipped = PolicyReader.Parse<ComplaintDuties>(ManyTerms.Shipped());
    private static readonly Guid Forward = Guid.CreateVersion7();

    public static TheoryData<string> Examples() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "dated-examples.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_limit_ends_on_the_day_that_was_worked_out_by_hand(string example)
    {
        var columns = example.Split(" | ");
        var institution = columns[0].Split('@') is [_, var zone] ? new InstitutionTime(TimeZoneInfo.FindSystemTimeZoneById(zone)) : InstitutionTime.Default();
        var (day, end) = Read(columns[1], columns[3], At(columns[2], institution), institution);
        var (expected, instant) = Expected(columns[4]);
        day.ShouldBe(expected, columns[0]);
        (instant ?? end).ShouldBe(end, columns[0]);
    }

    [Fact]
    public void No_example_stands_twice_and_there_are_more_than_a_hundred()
    {
        List<string> rules = [.. Examples().Select(e => string.Join('|', e.Data.Split(" | ")[1..4]))];
        rules.Distinct().Count().ShouldBe(rules.Count);
        rules.Count.ShouldBeGreaterThan(100);
    }

    private static (string Day, string? Instant) Read(string duty, string history, DateTimeOffset asOf, InstitutionTime institution)
    {
        var facts = history.Split("; ").Select(fact => Fact(fact, institution)).ToList();
        Guid? subject = duty == DutyKinds.AnswerRegulator ? Forward : null;
        var (rule, own) = duty.EndsWith(WorkingDays, StringComparison.Ordinal)
            ? (new DutyRule("CP-REG-FWD", int.Parse(duty[..^WorkingDays.Length], CultureInfo.InvariantCulture), DayKind.Working, null, "第三十二条"), facts)
            : (Shipped.RuleOf(duty), [.. Shipped.FactsOf(duty, subject, facts)]);
        try
        {
            var clock = StatutoryClock.Read(own, rule, ClockSetup.Calendar, institution, asOf);
            return clock.DueOn is { } day
                ? (Day(day), clock.DueAt!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture))
                : ($"open {Day(clock.Target)}", null);
        }
        catch (CalendarNotLoadedException missing)
        {
            return ($"no calendar {missing.Year}", null);
        }
    }

    /// <summary>The instant is compared where the example gives one.</summary>
    private static (string Day, string? Instant) Expected(string column) => column.Split(" = ") is [var day, var instant] ? (day, instant) : (column, null);

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
            "paused" => ClockFact.Paused(argument, at, recorded) with { LateProofApproved = isProven },
            "resumed" => ClockFact.Resumed(argument, at, recorded),
            "restarted" => ClockFact.Restarted(at, recorded) with { LateProofApproved = isProven },
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
    private static DateTimeOffset At(string time, InstitutionTime institution) =>
        time.Contains('T')
            ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)
            : institution.StartOfDay(DateOnly.Parse(time[..10], CultureInfo.InvariantCulture))
                + (time.Length > 10 ? TimeSpan.Parse(time[11..], CultureInfo.InvariantCulture) : TimeSpan.Zero);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
