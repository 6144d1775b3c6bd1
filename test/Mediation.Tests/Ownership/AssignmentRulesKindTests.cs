using System.Text.Json.Nodes;
using Mediation.Ownership.Domain.Assignment;

namespace Mediation.Tests.Ownership;

/// <summary>What the matrix refuses: above all whatever leaves a major case without a row.</summary>
public sealed class AssignmentRulesKindTests
{
    private static readonly AssignmentRulesKind Kind = new();

    [Fact]
    public void What_ships_has_no_fault() => ShippedContent.FaultsIn(Kind, ShippedContent.Matrix()).ShouldBeEmpty();

    [Fact]
    public void Without_its_last_row_a_combination_is_left_and_named()
    {
        var content = ShippedContent.Matrix();
        content["rows"]!.AsArray().RemoveAt(3);
        var fault = ShippedContent.FaultsIn(Kind, content).ShouldHaveSingleItem();
        (fault.Place, fault.Code).ShouldBe(("rows", "Ownership:MatrixGap"));
        fault.Values.ShouldBe([("level", RiskLevel.Major), ("product", "*"), ("amount", "0"), ("unit", "*")]);
    }

    [Fact]
    public void A_row_behind_one_that_fits_as_much_is_never_reached() =>
        Refused(rows => rows.Insert(1, Row("late", "Critical", amountFrom: 2_000_000))).ShouldBe([("rows[2]", "Ownership:RowNeverReached")]);

    [Fact]
    public void So_is_one_that_several_rows_before_it_cover_together() =>
        Refused(rows =>
            {
                rows.Insert(0, Row("small", "Critical"));
                rows.Insert(1, Row("late", "Critical", amountFrom: 1000, product: "B09"));
            })
            .Select(f => f.Code)
            .ShouldAllBe(code => code == "Ownership:RowNeverReached");

    [Fact]
    public void A_key_stands_once() => Refused(rows => rows[1]!["key"] = "major").ShouldBe([("rows[4].key", "Ownership:RowTwice")]);

    [Fact]
    public void Half_a_path_of_a_unit_is_refused() =>
        Refused(rows => rows.Insert(0, Row("south", "Major", unit: "/HO/G"))).ShouldBe([("rows[1].unitPrefix", "Ownership:RowUnitForm")]);

    [Fact]
    public void An_unknown_office_is_refused() => Refused(rows => rows[0]!["office"] = "Moon").ShouldBe([("rows[1].office", "Policies:SchemaChoice")]);

    /// <summary>
    /// Of thousands of random matrices: where no gap is named every random case has a row, and a row that is named as never reached decides none.
    /// </summary>
    [Fact]
    public void What_is_found_about_the_combinations_holds_for_every_case() =>
        Gen.Select(Matrices, Cases.Array[20])
            .Sample(
                (rows, cases) =>
                {
                    AssignmentRules rules = new(rows);
                    AssignmentCombinations all = new(rules);
                    var never = all.NeverReached().Select(i => rows[i]).ToHashSet();
                    foreach (var one in cases)
                    {
                        var row = rows.FirstOrDefault(r => r.Fits(one));
                        (row is not null || all.FirstGap() is not null).ShouldBeTrue();
                        (row is null || !never.Contains(row)).ShouldBeTrue();
                    }

                    if (all.FirstGap() is { } gap)
                    {
                        rows.Any(r => r.Fits(gap)).ShouldBeFalse();
                    }
                },
                iter: 2000
            );

    private static Gen<AssignmentRow[]> Matrices =>
        Gen.Select(
                Gen.OneOf(RiskLevel.Elevated, RiskLevel.Major, RiskLevel.Critical),
                Gen.OneOf<string?>(null, null, "B", "B02", "B02.2", "B09"),
                Gen.OneOf<decimal?>(null, null, 1000m, 50_000m),
                Gen.OneOf<string?>(null, null, "/HO/GZ/", "/HO/GZ/TH/"),
                (level, product, amount, unit) => (level, product, amount, unit)
            )
            .Array[1, 6]
            .Select(rows => rows.Select((r, i) => new AssignmentRow($"r{i}", r.level, LeaderOffice.Unit, r.product, r.amount, r.unit)).ToArray());

    private static Gen<AssignmentFacts> Cases =>
        Gen.Select(
            Gen.OneOf(RiskLevel.Major, RiskLevel.Critical),
            Gen.OneOf("A01", "B01", "B02", "B02.1", "B02.2", "B09", "B09.3"),
            Gen.OneOf<decimal?>(null, 0m, 999.99m, 1000m, 49_999m, 50_000m, 9_000_000m),
            Gen.OneOf("/HO/", "/HO/GZ/", "/HO/GZ/TH/", "/HO/BJ/"),
            (level, product, amount, unit) => new AssignmentFacts(level, product, amount, unit)
        );

    private static JsonObject Row(string key, string level, decimal? amountFrom = null, string? product = null, string? unit = null)
    {
        JsonObject row = new()
        {
            ["key"] = key,
            ["levelAtLeast"] = level,
            ["office"] = "Unit",
        };
        if (amountFrom is { } from)
        {
            row["amountFrom"] = from;
        }

        if (product is not null)
        {
            row["productPrefix"] = product;
        }

        if (unit is not null)
        {
            row["unitPrefix"] = unit;
        }

        return row;
    }

    private static List<(string Place, string Code)> Refused(Action<JsonArray> change)
    {
        var content = ShippedContent.Matrix();
        change(content["rows"]!.AsArray());
        return [.. ShippedContent.FaultsIn(Kind, content).Select(f => (f.Place, f.Code))];
    }
}
