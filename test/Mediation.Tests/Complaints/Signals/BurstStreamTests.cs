using Mediation.Complaints.Domain.Signals;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Signals;

/// <summary>
/// How often a burst is found and how often it is wrong, on generated complaints of one business category in one unit: working days, week ends, the
/// holidays of a year and the wave after them, some rates, and real bursts of some sizes put into it. What it prints stands in the README.
/// </summary>
public sealed class BurstStreamTests(ITestOutputHelper output)
{
    private const int Streams = 200;
    private const int Days = 365;
    private const int Known = 63;

    /// <summary>A complaint on a day off for so many on a working day: letters wait, the telephone and the counter are closed.</summary>
    private const double DayOff = 0.3;

    /// <summary>Days on which more come than on another, after each holiday: what waited.</summary>
    private const int WaveDays = 3;

    private const double Wave = 1.6;

    private static readonly DateOnly First = new(2026, 1, 1);

    /// <summary>Statutory holidays of 2026 as spans, first and last day; the State Council's notice has their like each year.</summary>
    private static readonly (DateOnly From, DateOnly To)[] Holidays =
    [
        (new(2026, 1, 1), new(2026, 1, 3)),
        (new(2026, 2, 15), new(2026, 2, 23)),
        (new(2026, 4, 4), new(2026, 4, 6)),
        (new(2026, 5, 1), new(2026, 5, 5)),
        (new(2026, 6, 19), new(2026, 6, 21)),
        (new(2026, 9, 25), new(2026, 9, 27)),
        (new(2026, 10, 1), new(2026, 10, 7)),
    ];

    private static readonly BurstRules Rules = PolicyReader.Parse<BurstRules>(
        PolicySeed.From(typeof(Burst).Assembly).Single(p => p.Key == BurstRules.PolicyKey).Json
    );

    [Theory]
    [InlineData(0.5, 0.2)]
    [InlineData(2, 0.8)]
    [InlineData(10, 0.5)]
    [InlineData(40, 0.8)]
    public void A_year_with_holidays_has_few_false_alarms(double usual, double mostInAYear)
    {
        var alarms = Enumerable.Range(0, Streams).Sum(seed => AlarmsIn(Stream(seed, usual)).Count);
        var inAYear = (double)alarms / Streams * 365 / (Days - Known);
        output.WriteLine($"usual {usual} a week: {inAYear:0.00} false alarms a year and unit ({alarms} in {Streams} years of {Days - Known} days)");
        inAYear.ShouldBeLessThan(mostInAYear);
    }

    [Theory]
    [InlineData(0.5, 6, 0.95)]
    [InlineData(2, 10, 0.9)]
    [InlineData(10, 20, 0.9)]
    [InlineData(40, 40, 0.9)]
    public void A_real_burst_within_three_days_is_found(double usual, int more, double fewest)
    {
        var found = Enumerable.Range(0, Streams).Count(seed => IsFound(seed, usual, more, fully: true));
        var half = Enumerable.Range(0, Streams).Count(seed => IsFound(seed, usual, more / 2, fully: false));
        output.WriteLine(
            $"usual {usual} a week: {(double)found / Streams:P1} found of bursts by {more} persons, {(double)half / Streams:P1} of those by {more / 2}"
        );
        ((double)found / Streams).ShouldBeGreaterThan(fewest);
    }

    /// <summary>A burst on three days in a row, on some day of the known part of the year; found while its window lasts.</summary>
    private static bool IsFound(int seed, double usual, int more, bool fully)
    {
        Random random = new(seed + (fully ? 7_000 : 9_000));
        var stream = Stream(seed, usual);
        var begin = random.Next(Known, Days - 14);
        for (var i = 0; i < more; i++)
        {
            stream[begin + random.Next(3)]++;
        }

        return AlarmsIn(stream).Exists(day => day >= begin && day < begin + 3 + Rules.WindowDays);
    }

    /// <summary>Complaints of each day, each by another person: a Poisson count around what such a day has.</summary>
    private static int[] Stream(int seed, double usual)
    {
        Random random = new(20261201 + seed);
        var weights = Enumerable.Range(0, Days).Select(WeightOf).ToArray();
        var scale = usual * Days / Rules.WindowDays / weights.Sum();
        return [.. weights.Select(weight => Poisson(random, weight * scale))];
    }

    private static double WeightOf(int index)
    {
        var day = First.AddDays(index);
        return IsOff(day) ? DayOff
            : Holidays.Any(h => day > h.To && day <= h.To.AddDays(WaveDays)) ? Wave
            : 1;
    }

    private static bool IsOff(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Any(h => day >= h.From && day <= h.To);

    /// <summary>
    /// Days on which a burst begins, as the finder looks at each complaint that comes: the window that ends with it against the windows before. What goes
    /// on from the day before is the same burst.
    /// </summary>
    private static List<int> AlarmsIn(int[] stream)
    {
        List<int> alarms = [];
        var until = -1;
        for (var day = Known; day < stream.Length; day++)
        {
            var (window, before) = (Rules.WindowDays, Rules.WindowDays * Rules.WindowsBefore);
            var usual = BurstPolicy.UsualOf(Sum(stream, day - window - before, day - window), Rules.WindowsBefore);
            if (stream[day] == 0 || Sum(stream, day - window, day) < BurstPolicy.LimitOf(usual, Rules))
            {
                continue;
            }

            if (day > until)
            {
                alarms.Add(day);
            }

            until = day + window;
        }

        return alarms;
    }

    /// <summary>Of the days after the first up to the last.</summary>
    private static int Sum(int[] stream, int after, int last) => stream.Skip(after + 1).Take(last - after).Sum();

    /// <summary>A Poisson count by multiplication (D. E. Knuth, The Art of Computer Programming, 3.4.1).</summary>
    private static int Poisson(Random random, double mean)
    {
        var (count, product, end) = (0, random.NextDouble(), Math.Exp(-mean));
        for (; product > end; count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }
}
