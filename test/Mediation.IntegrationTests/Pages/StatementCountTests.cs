using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Pages;

/// <summary>
/// How often a page and an answer of the API ask the database. Each statement costs more than what it reads, so that one more per row, per part or per
/// service is held here before it is felt. Whoever needs one more says so by raising the figure.
/// </summary>
public sealed partial class StatementCountTests
{
    /// <summary>Account and session: read in the second in which a page is opened, or kept from the one before.</summary>
    private const int AccountReadings = 2;

    private const int DemoCases = 60;

    /// <summary>What the program does by itself now and then is not the page's: the smallest of so many counts is.</summary>
    private const int Counts = 3;

    [Theory]
    [InlineData("chenjing", "/complaints/register", 4)]
    [InlineData("chenjing", "/complaints?open=true", 6)]
    // Three of them read the risk events that are not concluded, and who is on duty.
    [InlineData("chenjing", "/desk", 14)]
    [InlineData("zhoumingyuan", "/complaints?open=both", 8)]
    // The units to choose from, a page of the ledger, its count, and what the menu counts.
    [InlineData("hegui", "/ledger?state=Accepted", 7)]
    // One for each of five lifecycles, however many cases there are, and what the menu counts.
    [InlineData("hegui", "/lifecycles", 8)]
    public async Task A_page_asks_the_database_so_often_and_no_more(string user, string path, int most)
    {
        await using var data = await TestDatabase.WithDemoBankAsync(DemoCases, DatabaseProvider.Sqlite);
        using StatementCounter counter = new(data.Folder);
        await using var server = await HostedServer.StartAsync(data, withJobs: false);
        using var person = await Person.SignedInAsync(server.Address, user);
        await CountedAsync(counter, person, path, most);
    }

    [Fact]
    public async Task A_case_page_reads_what_its_parts_share_once_on_one_connection()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(DemoCases, DatabaseProvider.Sqlite);
        using StatementCounter counter = new(data.Folder);
        await using var server = await HostedServer.StartAsync(data, withJobs: false);
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var cases = CaseLink().Matches(await person.OpenAsync("/complaints?open=both")).Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(8).ToList();
        cases.Count.ShouldBeGreaterThan(3);
        foreach (var path in cases)
        {
            // Forwards, requests for more time, reviews, tasks, letters with their notices, and other parties are read of those cases only that have them.
            // Two of them read the signs of an agency and the cases that they rest on, where there are any.
            var openings = await CountedAsync(counter, person, path, most: 20);
            openings.ShouldBeLessThanOrEqualTo(1 + AccountReadings, path);
        }
    }

    [Fact]
    public async Task Opening_and_listing_over_the_API_ask_so_often_and_no_more()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(DemoCases, DatabaseProvider.Sqlite);
        using StatementCounter counter = new(data.Folder);
        await using var server = await HostedServer.StartAsync(data, withJobs: false);
        using var http = await server.HandlerAsync();
        var list = await http.GetStringAsync(new Uri("/api/v1/complaints?view=Mine", UriKind.Relative));
        var id = System.Text.Json.Nodes.JsonNode.Parse(list)!["rows"]![0]!["id"]!.GetValue<string>();
        var opened = System.Text.Json.Nodes.JsonNode.Parse(await http.GetStringAsync(new Uri($"/api/v1/complaints/{id}", UriKind.Relative)))!;

        // Only of a case that a regulator forwarded the forwards are read, and only of one with letters these and their notices.
        var ofCase = 4 + (opened["forwards"]!.AsArray().Count > 0 ? 1 : 0) + (opened["letters"]!.AsArray().Count > 0 ? 2 : 0);
        foreach (var (path, most) in new[] { ("/api/v1/complaints?view=Mine", 1), ($"/api/v1/complaints/{id}", ofCase), ("/api/v1/desk?view=Mine", 1) })
        {
            await CountedAsync(counter, path, most, async () => (await http.GetAsync(new Uri(path, UriKind.Relative))).EnsureSuccessStatusCode());
        }
    }

    private static Task<int> CountedAsync(StatementCounter counter, Person person, string path, int most) =>
        CountedAsync(counter, path, most, () => person.OpenAsync(path));

    /// <returns>How often a connection was opened.</returns>
    private static async Task<int> CountedAsync(StatementCounter counter, string path, int most, Func<Task> open)
    {
        // The first opening reads policies and code lists, which are kept.
        counter.Take();
        await open();
        counter.Take().Statements.ShouldNotBeEmpty();
        List<(IReadOnlyList<string> Statements, int Openings)> counted = [];
        for (var i = 0; i < Counts; i++)
        {
            counter.Take();
            await open();
            var (all, times) = counter.Take();
            counted.Add(([.. all.Where(statement => !ReadsAccount(statement))], times));
        }

        var (statements, openings) = counted.MinBy(c => c.Statements.Count);
        statements.Count.ShouldBeLessThanOrEqualTo(most, $"{path}\n{string.Join("\n\n", statements)}");
        return openings;
    }

    private static bool ReadsAccount(string statement) =>
        statement.Contains("user_session", StringComparison.Ordinal)
        || (statement.Contains("SecurityStamp", StringComparison.Ordinal) && statement.Contains("AspNetUserRoles", StringComparison.Ordinal));

    [GeneratedRegex("/complaints/TS-[0-9A-Z-]+", RegexOptions.None, 30_000)]
    private static partial Regex CaseLink();
}
