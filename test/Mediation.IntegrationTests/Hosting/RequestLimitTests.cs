using Mediation.Web.SignIn;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>How many wrong passwords a name bears, and how long it then waits.</summary>
public sealed class RequestLimitTests
{
    private const string Name = "WANGFEI";
    private readonly FakeTimeProvider clock = new();
    private readonly RequestLimits limits;

    public RequestLimitTests() => limits = new RequestLimits(clock);

    [Fact]
    public void The_wait_is_the_time_that_is_left_and_then_the_name_is_free_again()
    {
        Fail(10, "here");
        clock.Advance(TimeSpan.FromMinutes(2));
        limits.WaitOrTry(Name, "here").ShouldBe(TimeSpan.FromMinutes(3));
        clock.Advance(TimeSpan.FromMinutes(3));
        limits.WaitOrTry(Name, "here").ShouldBeNull();
    }

    [Fact]
    public void Who_fails_in_one_place_stops_nobody_in_another_and_no_other_name()
    {
        Fail(10, "here");
        limits.WaitOrTry(Name, "here").ShouldNotBeNull();
        limits.WaitOrTry(Name, "there").ShouldBeNull();
        limits.WaitOrTry("HEMIN", "here").ShouldBeNull();
    }

    [Fact]
    public void Guesses_from_very_many_places_stop_the_name_in_all()
    {
        for (var place = 0; place < 100; place++)
        {
            limits.WaitOrTry(Name, $"place {place}").ShouldBeNull();
        }

        limits.WaitOrTry(Name, "there").ShouldBe(TimeSpan.FromMinutes(5));
        limits.WaitOrTry("HEMIN", "there").ShouldBeNull();
    }

    [Fact]
    public void Who_came_in_is_not_counted()
    {
        for (var i = 0; i < 200; i++)
        {
            limits.WaitOrTry(Name, "here").ShouldBeNull();
            limits.Succeeded(Name, "here");
        }
    }

    private void Fail(int times, string address)
    {
        for (var i = 0; i < times; i++)
        {
            limits.WaitOrTry(Name, address).ShouldBeNull();
        }
    }
}
