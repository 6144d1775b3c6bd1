using Mediation.Web.SignIn;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>How many wrong passwords an account bears, from where, and how long it then waits.</summary>
public sealed class RequestLimitTests
{
    private const string Account = "wangfei";
    private readonly FakeTimeProvider clock = new();
    private readonly RequestLimits limits;

    public RequestLimitTests() => limits = new RequestLimits(clock);

    [Fact]
    public void The_wait_is_the_time_that_is_left_and_then_the_name_is_free_again()
    {
        Fail(10, From("here"));
        clock.Advance(TimeSpan.FromMinutes(2));
        limits.WaitOrTry(From("here")).ShouldBe(TimeSpan.FromMinutes(3));
        clock.Advance(TimeSpan.FromMinutes(3));
        limits.WaitOrTry(From("here")).ShouldBeNull();
    }

    [Fact]
    public void Who_fails_in_one_place_stops_nobody_in_another_and_no_other_name()
    {
        Fail(10, From("here"));
        limits.WaitOrTry(From("here")).ShouldNotBeNull();
        limits.WaitOrTry(From("there")).ShouldBeNull();
        limits.WaitOrTry(From("here") with { Account = "hemin" }).ShouldBeNull();
    }

    [Fact]
    public void Guesses_from_very_many_places_delay_strange_places_but_not_the_owner_at_a_known_device_or_place()
    {
        for (var place = 0; place < 100; place++)
        {
            limits.WaitOrTry(From($"place {place}")).ShouldBeNull();
        }

        limits.WaitOrTry(From("there")).ShouldBe(TimeSpan.FromMinutes(5));
        limits.WaitOrTry(From("there") with { Account = "hemin" }).ShouldBeNull();
        limits.WaitOrTry(From("there") with { Device = "laptop" }).ShouldBeNull();
        limits.WaitOrTry(From("office") with { IsKnownPlace = true }).ShouldBeNull();
    }

    [Fact]
    public void A_known_device_is_counted_by_itself_and_not_without_end()
    {
        Fail(10, From("here"));
        Fail(10, From("here") with { Device = "laptop" });
        limits.WaitOrTry(From("elsewhere") with { Device = "laptop" }).ShouldNotBeNull();
    }

    [Fact]
    public void A_place_that_tries_many_names_is_sent_away_and_the_owner_of_a_known_device_there_is_not()
    {
        for (var name = 0; name < 20; name++)
        {
            limits.WaitOrTry(From("here") with { Account = $"name {name}" }).ShouldBeNull();
        }

        limits.WaitOrTry(From("here")).ShouldBe(TimeSpan.FromMinutes(5));
        limits.WaitOrTry(From("here") with { Account = "name 3" }).ShouldBeNull();
        limits.WaitOrTry(From("here") with { Device = "laptop" }).ShouldBeNull();
        limits.WaitOrTry(From("there")).ShouldBeNull();
    }

    [Fact]
    public void Who_came_in_is_not_counted()
    {
        for (var i = 0; i < 200; i++)
        {
            var attempt = From("here") with { Account = $"name {i % 40}" };
            limits.WaitOrTry(attempt).ShouldBeNull();
            limits.Succeeded(attempt);
        }
    }

    [Fact]
    public void Codes_are_counted_by_the_account_wherever_they_come_from()
    {
        var person = Guid.CreateVersion7();
        for (var i = 0; i < 10; i++)
        {
            limits.WaitOrTryCode(person).ShouldBeNull();
        }

        limits.WaitOrTryCode(person).ShouldBe(TimeSpan.FromMinutes(15));
        limits.WaitOrTryCode(Guid.CreateVersion7()).ShouldBeNull();
    }

    private static SignInAttempt From(string network) => new(Account, network, null, false);

    private void Fail(int times, SignInAttempt attempt)
    {
        for (var i = 0; i < times; i++)
        {
            limits.WaitOrTry(attempt).ShouldBeNull();
        }
    }
}
