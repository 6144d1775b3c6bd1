using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>What somebody with a hand in the database does to the history, the command line finds and names.</summary>
[OnEveryDatabase]
public sealed class AuditTests
{
    private const string SwapFirstTwo = """
        UPDATE "history" SET "Sequence" = "Sequence" + 1000;
        UPDATE "history" SET "Sequence" = 1 WHERE "Sequence" = 1002;
        UPDATE "history" SET "Sequence" = 2 WHERE "Sequence" = 1001;
        UPDATE "history" SET "Sequence" = "Sequence" - 1000 WHERE "Sequence" > 1000
        """;

    [Fact]
    public async Task Each_attack_on_the_history_is_found_and_an_untouched_one_passes()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using (var server = await HostedServer.StartAsync(data))
        {
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
        }

        var (code, output) = await Verb.RunAsync(data, ["audit", "verify"]);
        code.ShouldBe(0, output);
        output.Split('\n').ShouldNotContain(l => l.StartsWith("case ", StringComparison.Ordinal));

        (await AfterAsync(data, """UPDATE "history" SET "Payload" = replace("Payload", 'Hotline', 'Counter') WHERE "Sequence" = 1""")).ShouldContain(
            "entry 1: Altered"
        );
        (await AfterAsync(data, """UPDATE "history" SET "At" = '2020-01-01 00:00:00' WHERE "Sequence" = 2""")).ShouldContain("entry 2: Altered");
        (await AfterAsync(data, """DELETE FROM "history" WHERE "Sequence" = 2""")).ShouldContain("entry 2: Missing");
        (await AfterAsync(data, """DELETE FROM "history" WHERE "Sequence" = (SELECT max("Sequence") FROM "history")""")).ShouldContain("Missing");
        (
            await AfterAsync(
                data,
                """DELETE FROM "history" WHERE "CaseId" = (SELECT "Id" FROM "complaint" WHERE "Number" = (SELECT max("Number") FROM "complaint"))"""
            )
        ).ShouldContain("Missing");
        (await AfterAsync(data, SwapFirstTwo)).ShouldContain("entry 1:");
    }

    /// <summary>What the verifier says of a copy of the data in which this was done.</summary>
    private static async Task<string> AfterAsync(TestDatabase data, string attack)
    {
        await using var copy = await data.CopyAsync();
        (await copy.ReadAsync(db => DirectSql.RunAsync(db, attack))).ShouldBeGreaterThan(0);
        copy.ClosePool();
        var (code, output) = await Verb.RunAsync(copy, ["audit", "verify"]);
        code.ShouldBe(1, output);
        return output;
    }
}
