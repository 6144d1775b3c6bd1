using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mediation.IntegrationTests.Databases;

/// <summary>What a database administrator runs on SQL Server, held against the model and against SQL Server's limits, without a server.</summary>
public sealed partial class SqlServerScriptTests : IDisposable
{
    /// <summary>Bytes of a clustered key (the primary key) and of any other index.</summary>
    private const int LargestClusteredKey = 900;
    private const int LargestIndexKey = 1700;

    private readonly SqlServerMediationDbContext db = new SqlServerDesignTimeFactory().CreateDbContext([]);
    private readonly string script = File.ReadAllText(Path.Combine(Approved.Repository, "database", "sqlserver", "mediation.sql"));

    private IRelationalModel Model => db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

    public void Dispose() => db.Dispose();

    [Fact]
    public void The_script_makes_each_table_and_column_of_the_model_with_its_type_length_and_collation_and_no_other()
    {
        var made = CreateTable()
            .Matches(script)
            .Where(m => m.Groups["table"].Value != "__EFMigrationsHistory")
            .SelectMany(t =>
                Column().Matches(t.Groups["columns"].Value).Select(c => $"{t.Groups["table"].Value}.{c.Groups["name"].Value} {c.Groups["type"].Value}")
            )
            .Order(StringComparer.Ordinal);
        var modelled = Model
            .Tables.SelectMany(t =>
                t.Columns.Select(c =>
                    $"{t.Name}.{c.Name} {c.StoreType}{(c.Collation is { } collation ? $" COLLATE {collation}" : "")} {(c.IsNullable ? "NULL" : "NOT NULL")}"
                )
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        modelled.Count.ShouldBeGreaterThan(200);
        made.ShouldBe(modelled);
    }

    [Fact]
    public void Codes_and_case_numbers_compare_by_code_point()
    {
        var codes = Model
            .Tables.SelectMany(t => t.Columns)
            .Where(c => c.PropertyMappings.Any(p => p.Property.FindAnnotation(StorageRules.IsCode) is not null))
            .ToList();
        codes.Count.ShouldBeGreaterThan(3);
        codes.ShouldAllBe(c => c.Collation == "Latin1_General_100_BIN2");
    }

    [Fact]
    public void No_key_is_longer_than_sql_server_can_hold()
    {
        var keys = Model
            .Tables.SelectMany(t =>
                t.Indexes.Select(i => (Name: $"{t.Name}.{i.Name}", Most: LargestIndexKey, i.Columns))
                    .Concat(t.UniqueConstraints.Select(k => (Name: $"{t.Name}.{k.Name}", Most: LargestClusteredKey, k.Columns)))
            )
            .ToList();
        keys.Count.ShouldBeGreaterThan(80);
        keys.Where(k => k.Columns.Sum(c => BytesOf(c.StoreType)) > k.Most)
            .Select(k => $"{k.Name}: {k.Columns.Sum(c => BytesOf(c.StoreType))} bytes")
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_table_is_clustered_by_ids_that_come_in_another_order_than_sql_server_sorts_them()
    {
        var clustered = db.GetService<IDesignTimeModel>()
            .Model.GetEntityTypes()
            .Where(e => e.GetTableName() is not null && !e.IsOwned())
            .Select(e =>
                (
                    Table: e.GetTableName()!,
                    By: e.GetIndexes().SingleOrDefault(i => i.IsClustered() == true)?.Properties[0]
                        ?? (e.FindPrimaryKey()!.IsClustered() == false ? null : e.FindPrimaryKey()!.Properties[0])
                )
            )
            .ToList();
        clustered.Count.ShouldBeGreaterThan(30);
        clustered.Where(c => c.By is null || c.By.ClrType == typeof(Guid)).Select(c => c.Table).ShouldBeEmpty();
        clustered.Count(c => c.By!.Name == "RowOrder").ShouldBeGreaterThan(20);
        script.ShouldContain("CREATE UNIQUE CLUSTERED INDEX [IX_complaint_RowOrder]");
    }

    [Fact]
    public void No_row_is_deleted_along_two_paths()
    {
        var cascades = Model
            .Tables.SelectMany(t => t.ForeignKeyConstraints)
            .Where(f => f.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull)
            .Select(f => (From: f.PrincipalTable.Name, To: f.Table.Name))
            .ToList();
        cascades.Count.ShouldBeGreaterThan(10);
        foreach (var start in cascades.Select(c => c.From).Distinct(StringComparer.Ordinal))
        {
            ReachedFrom(start, []).GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{start} to {g.Key}").ShouldBeEmpty();
        }

        IEnumerable<string> ReachedFrom(string table, IReadOnlyList<string> path)
        {
            path.ShouldNotContain(table, "a circle of cascades");
            return cascades.Where(c => c.From == table).SelectMany(c => ReachedFrom(c.To, [.. path, table]).Prepend(c.To));
        }
    }

    [Fact]
    public void The_script_sets_what_its_filtered_indexes_need_and_stops_at_the_first_error()
    {
        script.ShouldContain("WHERE [ExternalReference] IS NOT NULL", Case.Sensitive, "there are filtered indexes");
        var first = script[..script.IndexOf("CREATE", StringComparison.Ordinal)];
        first.ShouldContain("SET QUOTED_IDENTIFIER ON;");
        first.ShouldContain("SET XACT_ABORT ON;");
    }

    private static int BytesOf(string type) =>
        Length().Match(type) is { Success: true } sized
            ? int.Parse(sized.Groups["length"].Value, CultureInfo.InvariantCulture) * (sized.Groups["kind"].Value == "nvarchar" ? 2 : 1)
            : type switch
            {
                "uniqueidentifier" => 16,
                "datetime2" or "bigint" or "float" => 8,
                "decimal(18,2)" => 9,
                "int" => 4,
                "date" => 3,
                "bit" => 1,
                _ => throw new InvalidOperationException($"{type} cannot be a key."),
            };

    [GeneratedRegex(
        @"CREATE TABLE (?:\[\w+\]\.)?\[(?<table>\w+)\] \(\n(?<columns>.*?)\n    \);",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex CreateTable();

    [GeneratedRegex(
        @"^        \[(?<name>\w+)\] (?<type>.+? (NOT )?NULL)( IDENTITY| DEFAULT [^\n]+)?,?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Column();

    [GeneratedRegex(@"^(?<kind>n?varchar|varbinary)\((?<length>\d+)\)$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Length();
}
