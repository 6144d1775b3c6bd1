namespace Mediation.IntegrationTests.Journey;

/// <summary>The program is killed without a word and started again on what is on the disk.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task What_was_answered_is_there_after_a_kill_and_what_was_not_is_whole_or_absent()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-kill-").FullName;
        try
        {
            List<string> answered = [];
            for (var round = 0; round < 3; round++)
            {
                await using var server = await ServerProcess.StartAsync(folder);
                using var handler = await server.HandlerAsync();
                using CancellationTokenSource stop = new();
                var hammering = Enumerable.Range(0, 4).Select(_ => HammerAsync(handler, answered, stop.Token)).ToArray();
                await AnsweredAsync(answered, 12 * (round + 1));
                await Task.Delay(TimeSpan.FromMilliseconds(7 * round));
                await server.KillAsync();
                await stop.CancelAsync();
                await Task.WhenAll(hammering);
            }

            await using (var again = await ServerProcess.StartAsync(folder))
            {
                using var handler = await again.HandlerAsync();
                var next = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString()!;
                answered.Count.ShouldBeGreaterThan(10);
                var stored = await NumbersAsync(folder);
                answered.Except(stored, StringComparer.Ordinal).ShouldBeEmpty("answered but lost");
                stored.Count.ShouldBe(int.Parse(next[^6..], System.Globalization.CultureInfo.InvariantCulture), "numbers have a gap or a double");
            }

            var (code, output) = await ServerProcess.VerbAsync(folder, ["audit", "verify"]);
            code.ShouldBe(0, output);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AnsweredAsync(List<string> answered, int enough)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (answered.Count < enough)
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(5);
        }
    }

    private static async Task HammerAsync(HttpClient handler, List<string> answered, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var number = (await handler.DoAsync("complaints", Api.AComplaint(amount: 5m, narrative: "年费争议"))).GetProperty("number").GetString()!;
                lock (answered)
                {
                    answered.Add(number);
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static async Task<List<string>> NumbersAsync(string folder)
    {
        await using SqliteConnection db = new($"Data Source={Path.Combine(folder, "mediation.db")};Mode=ReadOnly");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = "SELECT Number FROM complaint";
        List<string> numbers = [];
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            numbers.Add(rows.GetString(0));
        }

        return numbers;
    }
}
