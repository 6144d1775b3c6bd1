using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>What is typed wrong about a risk event, by machine clients.</summary>
[OnServerDatabase]
public sealed class RiskEventOverHttpTests
{
    [Fact]
    public async Task What_cannot_be_kept_or_cannot_be_true_is_refused_at_its_field()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        var now = DateTimeOffset.UtcNow;
        await RefusedAsync(new { hours = 0.125m }, null, null, "RiskEvents:HoursTooFine", "hours");
        await RefusedAsync(null, now.AddHours(1), null, "RiskEvents:InFuture", "learnedAt");
        await RefusedAsync(null, now.AddHours(-3), now.AddHours(-2), "RiskEvents:LearnedBeforeHappened", "learnedAt");
        await RefusedAsync(null, now.AddDays(-400), null, "RiskEvents:LearnedLongAgo", "learnedAt");
        await RefusedAsync(new { foo = 1 }, null, null, "Core:UnknownField", "facts.foo");
        var id = await OpenedAsync(handler, new { hours = 0.25m });
        await handler
            .SendAsync($"risk-events/{id}/facts", new { facts = new { hours = 1.005m } })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "RiskEvents:HoursTooFine", "hours");

        Task RefusedAsync(object? facts, DateTimeOffset? learnedAt, DateTimeOffset? happenedAt, string code, string field) =>
            handler
                .SendAsync(
                    "risk-events",
                    new
                    {
                        kind = "Crowd",
                        title = "天河支行门口有人聚集",
                        facts,
                        learnedAt,
                        happenedAt,
                    }
                )
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code, field);
    }

    [Fact]
    public async Task The_account_is_its_words_and_nothing_that_follows_from_them()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        var id = await OpenedAsync(handler, null);
        var account = (await handler.ReadAsync($"risk-events/{id}")).GetProperty("account").EnumerateObject().Select(p => p.Name).ToList();
        account.ShouldContain("place");
        account.ShouldNotContain("parts");
        account.ShouldNotContain("pending");
    }

    private static async Task<string> OpenedAsync(HttpClient handler, object? facts) => (
            await handler.DoAsync(
                "risk-events",
                new
                {
                    kind = "Crowd",
                    title = "天河支行门口有人聚集",
                    facts,
                    account = new { place = "天河支行" },
                }
            )
        ).GetProperty("id").GetString()!;
}
