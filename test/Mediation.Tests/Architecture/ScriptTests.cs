using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Mediation.Tests.Architecture;

public sealed class ScriptTests
{
    [Fact]
    public void The_sql_server_script_is_transact_sql_from_first_to_last_line()
    {
        using StreamReader script = new(Path.Combine(Repository.Root, "database/sqlserver/mediation.sql"));
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(script, out var faults);
        faults.Select(f => $"line {f.Line}: {f.Message}").ShouldBeEmpty();
        parsed.Batches.Sum(b => b.Statements.Count).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void The_sql_server_script_makes_every_table_of_the_model()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "database/sqlserver/mediation.sql"));
        foreach (var table in new[] { "[complaints].[complaint]", "[complaints].[duty]", "[core].[history]", "[core].[due_timer]", "[core].[outbox_message]" })
        {
            script.ShouldContain($"CREATE TABLE {table}");
        }
    }
}
