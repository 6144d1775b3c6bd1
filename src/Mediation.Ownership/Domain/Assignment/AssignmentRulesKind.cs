namespace Mediation.Ownership.Domain.Assignment;

/// <summary>
/// The matrix as a policy that people change. The first row that fits decides, so a row that is never the first is refused, and so is a matrix under
/// which a major case fits no row: it would have no leader (领导包案: every major case has one).
/// </summary>
public sealed class AssignmentRulesKind() : OwnershipKind<AssignmentRules>(AssignmentRules.PolicyKey)
{
    protected override IEnumerable<PolicyFault> FaultsIn(AssignmentRules rules, PolicyGround ground)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        var areUnitsRead = true;
        for (var i = 0; i < rules.Rows.Count; i++)
        {
            if (!keys.Add(rules.Rows[i].Key))
            {
                yield return new PolicyFault(PlaceOf(i, "key"), "Ownership:RowTwice") { Values = [("row", rules.Rows[i].Key)] };
            }

            // Paths begin and end with a stroke, or else /HO/G would mean /HO/GZ/ as well.
            if (rules.Rows[i].UnitPrefix is { } unit && (unit[0] != '/' || unit[^1] != '/'))
            {
                areUnitsRead = false;
                yield return new PolicyFault(PlaceOf(i, "unitPrefix"), "Ownership:RowUnitForm");
            }
        }

        if (!areUnitsRead)
        {
            yield break;
        }

        AssignmentCombinations all = new(rules);
        foreach (var i in all.NeverReached())
        {
            yield return new PolicyFault(PlaceOf(i), "Ownership:RowNeverReached") { Values = [("row", rules.Rows[i].Key)] };
        }

        if (all.FirstGap() is { } gap)
        {
            yield return new PolicyFault("rows", "Ownership:MatrixGap")
            {
                Values =
                [
                    ("level", gap.Level),
                    ("product", gap.ProductCode.Length == 0 ? "*" : gap.ProductCode),
                    ("amount", gap.ClaimedAmount?.ToString("#,##0.##", CultureInfo.InvariantCulture) ?? "0"),
                    ("unit", gap.UnitPath.Length == 0 ? "*" : gap.UnitPath),
                ],
            };
        }
    }

    private static string PlaceOf(int row, string? field = null) => $"rows[{row + 1}]{(field is null ? string.Empty : $".{field}")}";
}
