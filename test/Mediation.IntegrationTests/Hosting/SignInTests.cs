using System.Diagnostics;
using System.Net;
using Mediation.IntegrationTests.Support;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>The door tells nobody who has an account, and lets nobody guess without end.</summary>
public sealed class SignInTests
{
    private const int FailuresPerName = 10;

    [Fact]
    public async Task Unknown_wrong_and_locked_are_told_alike_and_take_alike_long()
    {
        await using var server = await ServerProcess.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            await TryAsync(server, "wangfei", "guess");
        }

        Dictionary<string, (string Page, TimeSpan Took)> told = new(StringComparer.Ordinal);
        foreach (var who in new[] { "nobody-at-all", "hemin", "wangfei" })
        {
            told[who] = (await PageOfAsync(server, who), await ShortestAsync(server, who));
        }

        told.Values.Select(t => t.Page).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        var (quickest, slowest) = (told.Values.Min(t => t.Took), told.Values.Max(t => t.Took));
        (slowest / quickest).ShouldBeLessThan(3, string.Join(", ", told.Select(t => $"{t.Key} {t.Value.Took.TotalMilliseconds:0} ms")));
    }

    [Fact]
    public async Task A_name_that_failed_too_often_is_sent_away_with_the_time_to_come_again_known_or_not()
    {
        await using var server = await ServerProcess.StartAsync();
        foreach (var who in new[] { "nobody-at-all", "wangfei" })
        {
            for (var i = 0; i < FailuresPerName; i++)
            {
                using var failed = await TryAsync(server, who, "guess");
                failed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            }

            using var sentAway = await TryAsync(server, who, "Mediation-2026!");
            sentAway.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            sentAway.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            (await sentAway.Content.ReadAsStringAsync()).ShouldContain("试得太频繁");
        }

        // The others still come in.
        using var other = await TryAsync(server, "hemin", "Mediation-2026!");
        other.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task An_address_that_asks_for_tokens_without_end_is_sent_away_as_a_problem()
    {
        await using var server = await ServerProcess.StartAsync();
        using var http = server.Client();
        HttpResponseMessage? last = null;
        for (var i = 0; i < 700 && last?.StatusCode != HttpStatusCode.TooManyRequests; i++)
        {
            last?.Dispose();
            using FormUrlEncodedContent form = new([new("grant_type", "client_credentials")]);
            last = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        }

        last!.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        await Task.FromResult(last).ShouldBeRefusedAsync(HttpStatusCode.TooManyRequests, "Core:TooManyRequests");
    }

    private static async Task<HttpResponseMessage> TryAsync(ServerProcess server, string userName, string password)
    {
        using var browser = await Person.AtTheDoorAsync(server.Address);
        browser.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return await browser.SignInAsync(userName, password);
    }

    /// <summary>What the page says after a wrong password, without the name that stands in it.</summary>
    private static async Task<string> PageOfAsync(ServerProcess server, string userName)
    {
        using var browser = await Person.AtTheDoorAsync(server.Address);
        using var failed = await browser.SignInAsync(userName, "guess");
        var page = await browser.OpenAsync(failed.Headers.Location!.ToString());
        var start = page.IndexOf("role=\"alert\"", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        return failed.Headers.Location.ToString().Replace(userName, "", StringComparison.Ordinal) + page[start..page.IndexOf("</p>", start, StringComparison.Ordinal)];
    }

    private static async Task<TimeSpan> ShortestAsync(ServerProcess server, string userName)
    {
        using var browser = await Person.AtTheDoorAsync(server.Address);
        var page = await browser.OpenAsync("/signin");
        var shortest = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await browser.PostAsync("/signin", page, "/signin", new() { ["userName"] = userName, ["password"] = "guess" });
            shortest = Stopwatch.GetElapsedTime(began) is var took && took < shortest ? took : shortest;
        }

        return shortest;
    }
}
