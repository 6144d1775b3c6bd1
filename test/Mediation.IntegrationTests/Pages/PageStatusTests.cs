using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Pages;

/// <summary>A page answers after its data are there, on every database: SQLite's driver never waits and would hide a page drawn too early.</summary>
[OnServerDatabase]
public sealed partial class PageStatusTests
{
    private static readonly (string User, string[] Lists)[] Readers =
    [
        ("chenjing", ["/desk", "/complaints?open=both", "/complaints/register"]),
        ("luoyan", ["/desk", "/complaints?open=both"]),
        ("zhoumingyuan", ["/owned", "/complaints?open=both"]),
        ("hegui", ["/complaints?open=both", "/reports", "/reports/mediations"]),
        ("liangyin", ["/centre?view=Inbox", "/centre?view=UnderWay", "/centre?view=Ended"]),
        ("xuwen", ["/centre", "/centre?view=UnderWay"]),
        ("admin", ["/system", "/deliveries?state=Dead"]),
    ];

    [Fact]
    public async Task Whatever_a_list_names_opens_and_what_is_not_there_is_404()
    {
        await using var server = await HostedServer.StartAsync(demoCases: 120);
        HashSet<string> opened = new(StringComparer.Ordinal);
        foreach (var (user, lists) in Readers)
        {
            using var person = await Person.SignedInAsync(server.Address, user);
            foreach (var list in lists)
            {
                var html = await person.OpenAsync(list);
                var rows = CaseLink().Matches(html).Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(12).ToList();
                foreach (var path in rows.Append(list))
                {
                    using var answer = await person.Http.GetAsync(new Uri(path, UriKind.Relative));
                    answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path} of {user}");
                    (await answer.Content.ReadAsStringAsync()).ShouldContain("<h1>", Case.Sensitive, $"{path} of {user}");
                    opened.Add(path);
                }
            }
        }

        opened.Count(p => p.StartsWith("/complaints/TS-", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        opened.Count(p => p.StartsWith("/centre/cases/", StringComparison.Ordinal)).ShouldBeGreaterThan(5);

        using var reader = await Person.SignedInAsync(server.Address, "hegui");
        using var missing = await reader.Http.GetAsync(new Uri("/complaints/TS-1999-GZ-000001", UriKind.Relative));
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var staff = await Person.SignedInAsync(server.Address, "liangyin");
        using var unknown = await staff.Http.GetAsync(new Uri($"/centre/cases/{Guid.CreateVersion7()}", UriKind.Relative));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex("/complaints/TS-[0-9A-Z-]+|/centre/cases/[0-9a-f-]{36}", RegexOptions.None, 30_000)]
    private static partial Regex CaseLink();
}
