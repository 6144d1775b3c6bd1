namespace Mediation.Tests.Architecture;

/// <summary>Every path of a unit that stands beside what belongs to it follows when the unit moves or closes.</summary>
public sealed class UnitPathTests
{
    /// <summary>Those of the units themselves, and what a reorganisation writes down.</summary>
    private static readonly string[] OfUnits = ["OrganisationUnit.Path", "Reorganisation.FromPath", "Reorganisation.ToPath"];

    [Fact]
    public void Every_column_with_the_path_of_a_unit_follows_it()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);
        var paths = db
            .Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties())
            .Where(p => p.ClrType == typeof(string) && p.Name.EndsWith("Path", StringComparison.Ordinal))
            .ToList();
        paths.Count.ShouldBeGreaterThan(8);
        paths.Where(p => !UnitPaths.IsOne(p)).Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}").ShouldBe(OfUnits, ignoreOrder: true);
    }
}
