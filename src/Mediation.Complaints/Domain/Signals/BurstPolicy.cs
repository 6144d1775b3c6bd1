namespace Mediation.Complaints.Domain.Signals;

/// <summary>Whether complaints are more than usual, from counts and rules alone.</summary>
public static class BurstPolicy
{
    /// <summary>Persons from which a window is a burst.</summary>
    /// <param name="usual">Complaints that a window has as a rule.</param>
    /// <param name="rules">The rules.</param>
    public static int LimitOf(decimal usual, BurstRules rules) =>
        Math.Max(rules.FewestPersons, (int)Math.Ceiling((double)usual + (rules.Deviations * Math.Sqrt(Math.Max(1, (double)usual)))));

    /// <summary>
    /// Persons in a window of which the newest complaints alone are looked at: in a busy unit those beyond them count as one each, so that their number does
    /// not end where the looking does.
    /// </summary>
    /// <param name="looked">Persons in those that were looked at.</param>
    /// <param name="lookedAt">How many complaints those are.</param>
    /// <param name="all">How many complaints the window has; where somebody decided about some of them, only those that were looked at.</param>
    public static int PersonsOf(int looked, int lookedAt, int all) => looked + Math.Max(0, all - lookedAt);

    /// <summary>How many windows before one are known, from the first receipt of the bank on; null where they are too few to say what is usual.</summary>
    /// <param name="first">The first receipt; null without one.</param>
    /// <param name="end">End of the window.</param>
    /// <param name="rules">The rules.</param>
    public static int? WindowsKnown(DateTimeOffset? first, DateTimeOffset end, BurstRules rules)
    {
        var windows = first is { } from ? (int)Math.Min(rules.WindowsBefore, Math.Floor((end - from).TotalDays / rules.WindowDays) - 1) : 0;
        return windows >= rules.FewestWindows ? windows : null;
    }

    /// <summary>What a window has as a rule, to two decimals.</summary>
    public static decimal UsualOf(int before, int windows) => decimal.Round((decimal)before / windows, 2);

    /// <summary>How many persons complain; whoever cannot be told apart counts by the complaint.</summary>
    public static int PersonsIn(IEnumerable<PersonMark> complainants)
    {
        List<PersonMark> persons = [];
        var nameless = 0;
        foreach (var one in complainants)
        {
            if (one.IsNobody)
            {
                nameless++;
            }
            else if (!persons.Exists(one.IsSame))
            {
                persons.Add(one);
            }
        }

        return persons.Count + nameless;
    }

    /// <summary>Whether two kinds of evidence are about the same complaints: of the larger set at most one in five is not in the other.</summary>
    public static bool AreOneSet(IReadOnlyCollection<Guid> one, IReadOnlyCollection<Guid> other) =>
        one.Intersect(other).Count() * 5 >= Math.Max(one.Count, other.Count) * 4;

    /// <summary>The lowest unit that has all of these below it: whoever sees that one is shown the burst.</summary>
    /// <param name="paths">Paths of units, at least one.</param>
    public static string CommonPath(IReadOnlyCollection<string> paths)
    {
        var common = paths.First();
        while (!paths.All(p => p.StartsWith(common, StringComparison.Ordinal)))
        {
            common = common[..(common[..^1].LastIndexOf('/') + 1)];
        }

        return common;
    }
}
