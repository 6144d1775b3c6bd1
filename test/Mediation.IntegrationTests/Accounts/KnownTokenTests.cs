using System.Net.Http.Headers;
using Mediation.IntegrationTests.Databases;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>The signature of a token is checked once; what was accepted before still ends with its time, and says nothing of another token.</summary>
public sealed class KnownTokenTests
{
    [Fact]
    public async Task A_token_that_was_accepted_before_is_refused_once_it_has_expired_and_so_is_a_forged_one_beside_it()
    {
        FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using var server = await HostedServer.StartAsync(data, withJobs: false, clock: clock);
        using var http = await server.HandlerAsync();
        (await StatusAsync(http)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(http)).ShouldBe(HttpStatusCode.OK);

        using var forger = server.Client();
        var token = http.DefaultRequestHeaders.Authorization!.Parameter!;
        var at = token.LastIndexOf('.') + 10;
        var forged = token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];
        forger.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", forged);
        (await StatusAsync(forger)).ShouldBe(HttpStatusCode.Unauthorized);

        clock.Advance(TimeSpan.FromMinutes(61));
        (await StatusAsync(http)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/api/v1/complaints?view=Mine", UriKind.Relative));
        return answer.StatusCode;
    }
}
