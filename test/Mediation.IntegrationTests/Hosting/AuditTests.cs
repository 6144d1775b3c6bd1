namespace Mediation.IntegrationTests.Hosting;

/// <summary>What somebody with a hand in the database does to the history, the command line finds and names.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Each_attack_on_the_history_is_found_and_an_untouched_one_passes()
    {
        await using var server = await ServerProcess.StartAsync();
        using var handler = await server.HandlerAsync();
        for (var i = 0; i < 3; i++)
        {
            var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
            await handler.DoAsync($"complaints/{id}/assignments", new { });
            await handler.DoAsync(
                $"complaints/{id}/contacts",
                new
                {
                    manner = "Phone",
                    direction = "ToComplainant",
                    text = "已说明",
                }
            );
        }

        await server.KillAsync();
        (await AuditAsync(server.Folder)).ShouldBe((0, ""));

        (await AfterAsync(server.Folder, "UPDATE history SET Payload = replace(Payload, 'Hotline', 'Counter') WHERE Sequence = 1")).ShouldContain(
            "entry 1: Altered"
        );
        (await AfterAsync(server.Folder, "UPDATE history SET At = '2020-01-01 00:00:00' WHERE Sequence = 2")).ShouldContain("entry 2: Altered");
        (await AfterAsync(server.Folder, "DELETE FROM history WHERE Sequence = 2")).ShouldContain("entry 2: Missing");
        (await AfterAsync(server.Folder, "DELETE FROM history WHERE Sequence = (SELECT max(Sequence) FROM history)")).ShouldContain("Missing");
        (await AfterAsync(server.Folder, "DELETE FROM history WHERE CaseId = (SELECT min(CaseId) FROM history)")).ShouldContain("Missing");
        (
            await AfterAsync(
                server.Folder,
                """
                UPDATE history SET Sequence = Sequence + 1000;
                UPDATE history SET Sequence = 1 WHERE Sequence = 1002;
                UPDATE history SET Sequence = 2 WHERE Sequence = 1001;
                UPDATE history SET Sequence = Sequence - 1000 WHERE Sequence > 1000
                """
            )
        ).ShouldContain("entry 1:");
    }

    /// <summary>What the verifier says of a copy of the data in which this was done.</summary>
    private static async Task<string> AfterAsync(string folder, string attack)
    {
        var copy = Directory.CreateTempSubdirectory("mediation-attack-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "mediation.db*"))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            await using (SqliteConnection db = new($"Data Source={Path.Combine(copy, "mediation.db")};Pooling=false"))
            {
                await db.OpenAsync();
                await using var command = db.CreateCommand();
                command.CommandText = attack;
                (await command.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
            }

            var (code, output) = await ServerProcess.VerbAsync(copy, ["audit", "verify"]);
            code.ShouldBe(1, output);
            return output;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static async Task<(int Code, string Findings)> AuditAsync(string folder)
    {
        var (code, output) = await ServerProcess.VerbAsync(folder, ["audit", "verify"]);
        return (code, string.Join('\n', output.Split('\n').Where(l => l.StartsWith("case ", StringComparison.Ordinal))));
    }
}
