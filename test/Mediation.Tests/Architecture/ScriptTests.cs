using System.Text.RegularExpressions;
using Mediation.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Mediation.Tests.Architecture;

/// <summary>The scripts under <c>database/</c> make what the model says: every table with every column, and nothing else.</summary>
public sealed partial class ScriptTests
{
    private const string OfMigrations = "__EFMigrationsHistory";

    public static TheoryData<string> Databases => ["sqlite", "postgresql", "sqlserver"];

    [Theory, MemberData(nameof(Databases))]
    public void A_script_makes_every_table_of_the_model_with_its_columns(string database)
    {
        var made = ColumnsIn(Repository.ReadText("database", database, "mediation.sql"));
        var meant = ColumnsOf(database);
        meant.Count.ShouldBeGreaterThan(40);
        made.Keys.ShouldBe(meant.Keys, ignoreOrder: true);
        meant.SelectMany(t => t.Value.Except(made[t.Key], StringComparer.Ordinal).Select(c => $"{t.Key}.{c} is not made")).ShouldBeEmpty();
        meant.SelectMany(t => made[t.Key].Except(t.Value, StringComparer.Ordinal).Select(c => $"{t.Key}.{c} is not meant")).ShouldBeEmpty();
    }

    [Fact]
    public void The_sql_server_script_is_transact_sql_from_first_to_last_line()
    {
        using StringReader script = new(Repository.ReadText("database", "sqlserver", "mediation.sql"));
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(script, out var faults);
        faults.Select(f => $"line {f.Line}: {f.Message}").ShouldBeEmpty();
        parsed.Batches.Sum(b => b.Statements.Count).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void What_the_sql_server_script_runs_from_a_text_is_transact_sql_as_well()
    {
        using StringReader script = new(Repository.ReadText("database", "sqlserver", "mediation.sql"));
        TSql160Parser parser = new(initialQuotedIdentifiers: true);
        Texts texts = new();
        parser.Parse(script, out _).Accept(texts);
        texts.Run.ShouldContain(text => text.Contains("CREATE TRIGGER [core].[search_text_changed]", StringComparison.Ordinal));
        foreach (var text in texts.Run)
        {
            using StringReader inner = new(text);
            parser.Parse(inner, out var faults);
            faults.Select(f => $"line {f.Line}: {f.Message} of {text}").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("CREATE TABLE \"duty\" (\n    \"Id\" TEXT NOT NULL CONSTRAINT \"PK\" PRIMARY KEY,\n    CONSTRAINT \"FK\" FOREIGN KEY (\"Id\")\n);")]
    [InlineData("    CREATE TABLE complaints.duty (\n        \"Id\" uuid NOT NULL,\n        CONSTRAINT \"PK\" PRIMARY KEY (\"Id\")\n    );")]
    [InlineData("    CREATE TABLE [complaints].[duty] (\n        [Id] uniqueidentifier NOT NULL,\n        CONSTRAINT [PK] PRIMARY KEY ([Id])\n    );")]
    public void A_table_is_read_from_the_script_of_each_database(string script)
    {
        var table = ColumnsIn(script).ShouldHaveSingleItem();
        (table.Key, string.Join(',', table.Value)).ShouldBe(("duty", "Id"));
    }

    private sealed class Texts : TSqlFragmentVisitor
    {
        public List<string> Run { get; } = [];

        public override void Visit(ExecutableStringList node) => Run.AddRange(node.Strings.OfType<StringLiteral>().Select(s => s.Value));
    }

    private static Dictionary<string, List<string>> ColumnsIn(string script) =>
        Table()
            .Matches(script)
            .Select(m => (Name: m.Groups["table"].Value, Columns: Column().Matches(m.Groups["body"].Value).Select(c => c.Groups["column"].Value).ToList()))
            .Where(t => t.Name != OfMigrations)
            .ToDictionary(t => t.Name, t => t.Columns, StringComparer.Ordinal);

    private static Dictionary<string, List<string>> ColumnsOf(string database)
    {
        using MediationDbContext db = database switch
        {
            "sqlite" => new SqliteDesignTimeFactory().CreateDbContext([]),
            "postgresql" => new PostgreSqlDesignTimeFactory().CreateDbContext([]),
            _ => new SqlServerDesignTimeFactory().CreateDbContext([]),
        };
        return db
            .Model.GetEntityTypes()
            .Where(e => e.GetTableName() is not null)
            .GroupBy(e => StoreObjectIdentifier.Table(e.GetTableName()!, e.GetSchema()))
            .ToDictionary(
                t => t.Key.Name,
                t => t.SelectMany(e => e.GetProperties()).Select(p => p.GetColumnName(t.Key)).OfType<string>().Distinct(StringComparer.Ordinal).ToList(),
                StringComparer.Ordinal
            );
    }

    [GeneratedRegex(
        """CREATE TABLE (IF NOT EXISTS )?([\["]?\w+["\]]?\.)?[\["]?(?<table>\w+)["\]]? \((?<body>.*?)\n\s*\);""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Table();

    [GeneratedRegex("""^\s*[\["](?<column>\w+)["\]] """, RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Column();
}
