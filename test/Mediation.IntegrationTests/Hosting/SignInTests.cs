using Mediation.Web.Hosting;
using Mediation.Web.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>The sign-in does not disclose who has an account, limits guesses, and lets nobody lock out another.</summary>
public sealed class SignInTests
{
    private const int FailuresPerName = 10;
    private const string Password = "Mediation-2026!";
    private const string Stranger = "203.0.113.7";
    private const string Owner = "198.51.100.8";

    [Fact]
    public async Task Unknown_wrong_and_locked_are_answered_alike_and_the_locked_ones_machine_gets_no_token()
    {
        await using var server = await HostedServer.StartAsync();
        await LockAsync(server, "wangfei");

        List<string> answers = [];
        foreach (var (who, password) in new[] { ("nobody-at-all", "guess"), ("hemin", "guess"), ("wangfei", "guess"), ("wangfei", Password) })
        {
            answers.Add(await PageOfAsync(server, who, password));
        }

        answers.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        await Should.ThrowAsync<HttpRequestException>(() => server.ClientAsync("wangfei"));
    }

    [Fact]
    public async Task For_unknown_wrong_and_locked_a_password_is_hashed_alike()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-hash-").FullName;
        try
        {
            CountingHasher hasher = new();
            using var state = await ProcessState.HoldAsync();
            await using var host = MediationHost.Build(HostSettings.Of(folder, null), withJobs: false, configure: b =>
                b.Services.AddSingleton<IPasswordHasher<MediationUser>>(hasher)
            );
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Database.MigrateAsync();
            var users = scope.ServiceProvider.GetRequiredService<UserManager<MediationUser>>();
            foreach (var name in new[] { "hemin", "wangfei" })
            {
                (await users.CreateAsync(new MediationUser { UserName = name, DisplayName = name }, Password)).Succeeded.ShouldBeTrue();
            }

            await users.SetLockoutEndDateAsync((await users.FindByNameAsync("wangfei"))!, DateTimeOffset.MaxValue);
            var check = scope.ServiceProvider.GetRequiredService<SignInCheck>();
            foreach (var who in new[] { "nobody-at-all", "no\0name", "hemin", "wangfei" })
            {
                hasher.Verified = 0;
                check.IsRight(await check.FindAsync(who, "here"), "guess").ShouldBeFalse(who);
                hasher.Verified.ShouldBe(1, who);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_name_that_failed_too_often_is_sent_away_with_the_time_to_come_again_known_or_not()
    {
        await using var server = await HostedServer.StartAsync();
        foreach (var who in new[] { "nobody-at-all", "wangfei" })
        {
            for (var i = 0; i < FailuresPerName; i++)
            {
                using var failed = await TryAsync(server, who, "guess", Stranger);
                failed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            }

            using var sentAway = await TryAsync(server, who, Password, Stranger);
            sentAway.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            sentAway.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
            (await sentAway.Content.ReadAsStringAsync()).ShouldContain("试得太频繁");
        }

        // Others still come in from there, and whoever has the name from where he sits; so does his machine.
        using var other = await TryAsync(server, "hemin", Password, Stranger);
        other.Headers.Location!.ToString().ShouldBe("/");
        using var owner = await TryAsync(server, "wangfei", Password, Owner);
        owner.Headers.Location!.ToString().ShouldBe("/");
        using var machine = await server.ClientAsync("wangfei");
    }

    [Fact]
    public async Task Guesses_sent_all_at_once_are_counted_before_they_are_tried()
    {
        await using var server = await HostedServer.StartAsync();
        using var browser = await Person.OpenSignInAsync(server.Address);
        var page = await browser.OpenAsync("/signin");
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(_ => browser.PostAsync("/signin", page, "/signin", new(StringComparer.Ordinal) { ["userName"] = "wangfei", ["password"] = "guess" }))
        );
        answers.Count(a => a.StatusCode == HttpStatusCode.Redirect).ShouldBe(FailuresPerName);
        answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(40 - FailuresPerName);
    }

    [Fact]
    public async Task Whoever_signs_in_often_is_not_sent_away()
    {
        await using var server = await HostedServer.StartAsync();
        for (var i = 0; i < FailuresPerName + 2; i++)
        {
            using var done = await TryAsync(server, "hemin", Password, Owner);
            done.Headers.Location!.ToString().ShouldBe("/");
        }
    }

    [Fact]
    public async Task A_name_longer_than_any_is_cut_and_stays_readable()
    {
        await using var server = await HostedServer.StartAsync();
        using var failed = await TryAsync(server, new string('a', 99) + "𠮷\0", "guess", Stranger);
        failed.Headers.Location!.ToString().ShouldStartWith($"/signin?error=failed&userName={new string('a', 99)}&");
    }

    [Fact]
    public async Task An_address_that_asks_for_tokens_without_end_is_sent_away_as_a_problem()
    {
        await using var server = await HostedServer.StartAsync();
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

    /// <summary>As an administrator does: until further notice.</summary>
    private static async Task LockAsync(TestServer server, string userName) =>
        (
            await server.Data.ReadAsync(db =>
                db.Users.Where(u => u.UserName == userName).ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, DateTimeOffset.MaxValue))
            )
        ).ShouldBe(1);

    /// <param name="server">Where.</param>
    /// <param name="userName">Who.</param>
    /// <param name="password">With what.</param>
    /// <param name="from">Address of the person, as a proxy reports it.</param>
    private static async Task<HttpResponseMessage> TryAsync(TestServer server, string userName, string password, string from)
    {
        using var browser = await Person.OpenSignInAsync(server.Address);
        browser.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        browser.Http.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        return await browser.SignInAsync(userName, password);
    }

    /// <summary>What the page says after a failed sign-in, without the name that stands in it.</summary>
    private static async Task<string> PageOfAsync(TestServer server, string userName, string password)
    {
        using var browser = await Person.OpenSignInAsync(server.Address);
        using var failed = await browser.SignInAsync(userName, password);
        var page = await browser.OpenAsync(failed.Headers.Location!.ToString());
        var start = page.IndexOf("role=\"alert\"", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        return failed.Headers.Location.ToString().Replace(userName, "", StringComparison.Ordinal)
            + page[start..page.IndexOf("</p>", start, StringComparison.Ordinal)];
    }

    private sealed class CountingHasher : PasswordHasher<MediationUser>
    {
        public int Verified { get; set; }

        public override PasswordVerificationResult VerifyHashedPassword(MediationUser user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
