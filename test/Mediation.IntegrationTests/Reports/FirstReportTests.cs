using System.Text.Json;
using Mediation.Core.Security;
using Mediation.IntegrationTests.Support;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Reports;

/// <summary>The report over the demo year: each figure is as long as its list, and a recount by hand over the rows agrees.</summary>
public sealed class FirstReportTests
{
    private const string Period = "from=2020-01-01&to=2099-12-31";

    [Fact]
    public async Task Every_count_is_as_long_as_the_list_it_leads_to_and_a_recount_agrees()
    {
        await using var server = await ServerProcess.StartAsync(demoCases: true);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var report = await compliance.ReadAsync($"reports/first?{Period}");
        report.GetProperty("total").GetInt32().ShouldBeGreaterThan(100);
        foreach (var (figure, filter) in new[] { ("byState", "state"), ("byChannel", "channel"), ("byProduct", "product") })
        {
            foreach (var count in report.GetProperty(figure).EnumerateArray())
            {
                var listed = await ListedAsync(compliance, $"{filter}={count.GetProperty("key").GetString()}");
                listed.ShouldBe(count.GetProperty("count").GetInt32(), $"{filter} {count.GetProperty("key")}");
            }
        }

        await using SqliteConnection db = new($"Data Source={Path.Combine(server.Folder, "mediation.db")};Mode=ReadOnly");
        await db.OpenAsync();
        Count(db, "SELECT count(*) FROM complaint").ShouldBe(report.GetProperty("total").GetInt32());
        var mediation = report.GetProperty("mediation");
        Count(db, "SELECT count(*) FROM mediation_case WHERE AcknowledgedAt IS NOT NULL").ShouldBe(mediation.GetProperty("pushed").GetInt32());
        Count(db, "SELECT count(*) FROM mediation_case WHERE AgreementId IS NOT NULL").ShouldBe(mediation.GetProperty("agreed").GetInt32());
        Count(db, "SELECT coalesce(sum(AgreedAmount), 0) FROM mediation_case").ShouldBe((long)(mediation.GetProperty("sumAgreed").GetDecimal() * 100), "money is kept in fen");
        foreach (var duty in report.GetProperty("timeliness").EnumerateArray())
        {
            var listed = await ListedAsync(compliance, $"duty={duty.GetProperty("kind").GetString()}&dutyState=Met");
            listed.ShouldBe(duty.GetProperty("inTime").GetProperty("of").GetInt32(), duty.ToString());
        }
    }

    private static async Task<int> ListedAsync(HttpClient http, string filter) =>
        await ListedAsync(http, "true", filter) + await ListedAsync(http, "false", filter);

    private static async Task<int> ListedAsync(HttpClient http, string open, string filter)
    {
        var (count, after) = (0, (string?)null);
        do
        {
            var page = await http.ReadAsync($"complaints?open={open}&{filter}&take=200&receivedFrom=2020-01-01{(after is null ? "" : "&after=" + Uri.EscapeDataString(after))}");
            count += page.GetProperty("rows").GetArrayLength();
            after = page.GetProperty("next") is { ValueKind: JsonValueKind.String } next ? next.GetString() : null;
        }
        while (after is not null);
        return count;
    }

    private static long Count(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
