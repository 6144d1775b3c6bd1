using Mediation.IntegrationTests.Databases;
using Microsoft.Extensions.Logging;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>A person who closes a page before it has come is no fault of the program.</summary>
[OnEveryDatabase]
public sealed class GoneReaderTests
{
    [Fact]
    public async Task A_reader_who_goes_away_leaves_no_error_in_the_log()
    {
        await using var server = await HostedServer.StartAsync(demoCases: 120);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        using var person = await Person.SignedInAsync(server.Address, "guoqiang");
        string[] paths = ["/api/v1/reports/compliance?from=2020-01-01&to=2029-12-31", "/api/v1/complaints?search=年费", "/reports", "/complaints"];
        var gone = 0;
        foreach (var (path, milliseconds) in paths.SelectMany(path => Enumerable.Range(0, 12).Select(i => (path, 1 + i * i))))
        {
            using CancellationTokenSource closing = new(TimeSpan.FromMilliseconds(milliseconds));
            try
            {
                using var answer = await (path.StartsWith("/api", StringComparison.Ordinal) ? compliance : person.Http).GetAsync(
                    new Uri(path, UriKind.Relative),
                    closing.Token
                );
            }
            catch (OperationCanceledException)
            {
                gone++;
            }
        }

        gone.ShouldBeGreaterThan(5);

        // What was begun has ended once the next of each kind is answered.
        foreach (var path in paths)
        {
            (
                await (path.StartsWith("/api", StringComparison.Ordinal) ? compliance : person.Http).GetAsync(new Uri(path, UriKind.Relative))
            ).IsSuccessStatusCode.ShouldBeTrue();
        }

        server.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Test").LogError("an error that is in the log");
        var logs = Directory.EnumerateFiles(Path.Combine(server.Data.Folder, "logs")).Select(ReadShared).ToList();
        logs.SelectMany(l => l.Split('\n'))
            .Where(l => l.Contains("[ERR]", StringComparison.Ordinal) || l.Contains("[FTL]", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldContain("an error that is in the log");
    }

    private static string ReadShared(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}
