namespace Mediation.Ownership.Domain.Assignment;

/// <summary>
/// All that a matrix can tell apart: each level that needs a leader with each product, amount and unit that a row names, and with none of them. What the
/// rows decide about these they decide about every case, for they look at the beginnings of codes and paths and at thresholds only.
/// </summary>
public sealed class AssignmentCombinations(AssignmentRules rules)
{
    /// <summary>Levels of cases that a leader has to own.</summary>
    private static readonly RiskLevel[] Owned = [RiskLevel.Major, RiskLevel.Critical];

    private readonly string[] products = [string.Empty, .. Named(rules, row => row.ProductPrefix)];
    private readonly string[] units = [string.Empty, .. Named(rules, row => row.UnitPrefix)];
    private readonly decimal?[] amounts = [null, .. rules.Rows.Select(row => row.AmountFrom).Where(from => from is not null).Distinct()];

    /// <summary>A combination for which no row decides, the most general one; null where the rows fit every case.</summary>
    public AssignmentFacts? FirstGap() => All().FirstOrDefault(facts => FirstRow(facts) is null);

    /// <summary>Rows that are the first to fit for no combination: rows before them fit all that they fit.</summary>
    public IReadOnlyList<int> NeverReached()
    {
        var reached = All().Select(FirstRow).OfType<int>().ToHashSet();
        return [.. Enumerable.Range(0, rules.Rows.Count).Where(i => !reached.Contains(i))];
    }

    private IEnumerable<AssignmentFacts> All() =>
        from level in Owned
        from product in products
        from amount in amounts
        from unit in units
        select new AssignmentFacts(level, product, amount, unit);

    private int? FirstRow(AssignmentFacts facts)
    {
        for (var i = 0; i < rules.Rows.Count; i++)
        {
            if (rules.Rows[i].Fits(facts))
            {
                return i;
            }
        }

        return null;
    }

    private static IEnumerable<string> Named(AssignmentRules rules, Func<AssignmentRow, string?> prefix) =>
        rules.Rows.Select(prefix).OfType<string>().Distinct(StringComparer.Ordinal);
}
