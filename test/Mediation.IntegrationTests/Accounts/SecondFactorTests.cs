using Mediation.Accounts.Domain;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>An authenticator from its set-up to the sign-in with a code and with a recovery code.</summary>
[OnServerDatabase]
public sealed partial class SecondFactorTests
{
    [Fact]
    public async Task After_the_set_up_the_sign_in_asks_for_a_code_and_takes_each_once()
    {
        await using var server = await HostedServer.StartAsync();
        var (key, recovery) = await SetUpAsync(server);
        recovery.Count.ShouldBe(RecoveryCode.Count);

        using var person = await Person.OpenSignInAsync(server.Address);
        (await person.SignInAsync("hemin", AccountBank.Password, "/complaints")).Headers.Location!.ToString().ShouldStartWith("/signin/code");
        (await person.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.Redirect, "the password alone opens nothing");
        (await CodeAsync(person, "000000")).ShouldContain("error=failed");

        // The set-up took the code of this step or the one before.
        var next = TimeCode.At(key, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + 1);
        (await CodeAsync(person, next)).ShouldBe("/complaints");
        (await person.Http.StatusAsync("/complaints")).ShouldBe(HttpStatusCode.OK);

        using var thief = await Person.OpenSignInAsync(server.Address);
        await thief.SignInAsync("hemin", AccountBank.Password);
        (await CodeAsync(thief, next)).ShouldContain("error=failed");
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once()
    {
        await using var server = await HostedServer.StartAsync();
        var (_, recovery) = await SetUpAsync(server);
        using var person = await Person.OpenSignInAsync(server.Address);
        await person.SignInAsync("hemin", AccountBank.Password);
        (await CodeAsync(person, recovery[0])).ShouldBe("/");
        (await person.OpenAsync("/account")).ShouldContain($"{RecoveryCode.Count - 1}");

        using var again = await Person.OpenSignInAsync(server.Address);
        await again.SignInAsync("hemin", AccountBank.Password);
        (await CodeAsync(again, recovery[0])).ShouldContain("error=failed");
    }

    [Fact]
    public async Task Guesses_at_the_code_end()
    {
        await using var server = await HostedServer.StartAsync();
        var (key, _) = await SetUpAsync(server);
        using var person = await Person.OpenSignInAsync(server.Address);
        await person.SignInAsync("hemin", AccountBank.Password);
        for (var i = 0; i < 10; i++)
        {
            await CodeAsync(person, "000000");
        }

        using var sentAway = await PostCodeAsync(person, TimeCode.At(key, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + 1));
        sentAway.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_key_does_not_stand_in_the_database()
    {
        await using var server = await HostedServer.StartAsync();
        var (key, recovery) = await SetUpAsync(server);
        var kept = await server.Data.ReadAsync(db => db.Set<SecondFactor>().AsNoTracking().SingleAsync());
        kept.ProtectedKey.ShouldNotContain(Convert.ToBase64String(key)[..20]);
        kept.ProtectedKey.ShouldNotContain(TimeCode.Base32(key));
        kept.RecoveryHashes.ShouldNotContain(recovery[0]);
        kept.RecoveryCodesLeft.ShouldBe(RecoveryCode.Count);
    }

    [Fact]
    public async Task A_wrong_code_leaves_the_same_key_and_picture_until_the_set_up_is_cancelled()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        using var proposed = await person.FillAsync("/account", "ProposeSecondFactor", []);
        var first = await proposed.Content.ReadAsStringAsync();
        var key = Key().Match(first).Groups["key"].Value;
        using var wrong = await person.PostAsync("/account", first, "StartSecondFactor", new() { ["code"] = "000000" });
        var refused = await wrong.Content.ReadAsStringAsync();
        refused.ShouldContain("data-code=\"Accounts:WrongCode\"");
        refused.ShouldContain("src=\"data:image/png;base64,");
        Key().Match(refused).Groups["key"].Value.ShouldBe(key);
        Key().Match(await person.OpenAsync("/account")).Groups["key"].Value.ShouldBe(key, "it is there when one comes back");

        using var cancelled = await person.PostAsync("/account", refused, "CancelSecondFactor", []);
        cancelled.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.OpenAsync("/account")).ShouldNotContain("data:image/png");
        using var again = await person.FillAsync("/account", "ProposeSecondFactor", []);
        Key().Match(await again.Content.ReadAsStringAsync()).Groups["key"].Value.ShouldNotBe(key);
    }

    [Fact]
    public async Task A_clock_that_jumps_back_or_ahead_takes_no_code_twice_and_none_from_before()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        StandingClock clock = new(TimeProvider.System.GetUtcNow());
        var tries = 0;
        await using var server = await HostedServer.StartAsync(data, withJobs: false, clock: clock);
        var (key, recovery) = await SetUpAsync(server, clock);
        var step = clock.GetUtcNow().ToUnixTimeSeconds() / 30;
        (await TryAsync(step + 1)).ShouldBe("/complaints");

        // The clock lags, then jumps back: what was shown then, and what was taken, opens nothing.
        foreach (var back in new[] { 1, 2, 10 })
        {
            clock.Shift = TimeSpan.FromSeconds(-30 * back);
            (await TryAsync(step + 1)).ShouldContain("error=failed");
            (await TryAsync(step - back)).ShouldContain("error=failed");
        }

        // It jumps ahead: the code of then is taken once, and back again none that is older.
        clock.Shift = TimeSpan.FromMinutes(10);
        (await TryAsync(step + 20)).ShouldBe("/complaints");
        (await TryAsync(step + 20)).ShouldContain("error=failed");
        clock.Shift = TimeSpan.Zero;
        (await TryAsync(step + 1)).ShouldContain("error=failed");
        using var person = await Person.OpenSignInAsync(server.Address);
        await person.SignInAsync("hemin", AccountBank.Password);
        (await CodeAsync(person, recovery[0])).ShouldBe("/", "a recovery code does not depend on the clock");

        async Task<string> TryAsync(long of)
        {
            // A new address each time: the limit on guesses is not what is tried here.
            using var trying = await Person.OpenSignInAsync(server.Address);
            trying.Http.DefaultRequestHeaders.Add("X-Forwarded-For", $"10.77.0.{++tries}");
            (await trying.SignInAsync("hemin", AccountBank.Password, "/complaints")).Headers.Location!.ToString().ShouldStartWith("/signin/code");
            return await CodeAsync(trying, TimeCode.At(key, of));
        }
    }

    /// <summary>Stands, so that a code is of its step however slow the machine is; moved by the test alone.</summary>
    private sealed class StandingClock(DateTimeOffset start) : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => start + Shift;
    }

    /// <summary>As the person does: the page shows the key, a first code starts it.</summary>
    private static async Task<(byte[] Key, List<string> Recovery)> SetUpAsync(TestServer server, TimeProvider? clock = null)
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        using var proposed = await person.FillAsync("/account", "ProposeSecondFactor", []);
        var page = await proposed.Content.ReadAsStringAsync();
        page.ShouldContain("src=\"data:image/png;base64,");
        var key = FromBase32(Key().Match(page).Groups["key"].Value);
        List<string> recovery = [];

        // On a busy machine the code of the half minute before is too old when it arrives: then the next one is typed.
        for (var attempt = 0; recovery.Count == 0 && attempt < 4; attempt++)
        {
            using var started = await person.PostAsync(
                "/account",
                page,
                "StartSecondFactor",
                new() { ["code"] = TimeCode.At(key, ((clock ?? TimeProvider.System).GetUtcNow().ToUnixTimeSeconds() / 30) - 1) }
            );
            page = await started.Content.ReadAsStringAsync();
            recovery = [.. Recovery().Matches(page).Select(m => m.Groups["code"].Value)];
        }

        return (key, recovery);
    }

    private static async Task<string> CodeAsync(Person person, string code)
    {
        using var answer = await PostCodeAsync(person, code);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> PostCodeAsync(Person person, string code) =>
        await person.PostAsync(
            "/signin/code",
            await person.OpenAsync("/signin/code?returnUrl=%2Fcomplaints"),
            "/signin/code",
            new() { ["code"] = code, ["returnUrl"] = code.Contains('-', StringComparison.Ordinal) ? "/" : "/complaints" }
        );

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(
            text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0'))
        );
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    [GeneratedRegex("<code>(?<key>[A-Z2-7]{32})</code>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Key();

    [GeneratedRegex("<code>(?<code>[A-Z2-9]{4}(-[A-Z2-9]{4}){5})</code>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Recovery();
}
