using Mediation.Core.DueRows;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;

namespace Mediation.Tests.Core.DueRows;

/// <summary>Messages and timers wait alike after a failure.</summary>
public sealed class BackoffTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 20)]
    [InlineData(9, 2560)]
    [InlineData(10, 3600)]
    [InlineData(500, 3600)]
    public void The_wait_doubles_from_ten_seconds_to_an_hour(int failures, int seconds) => Backoff.After(failures).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData(11, 10_240)]
    [InlineData(12, 14_400)]
    [InlineData(500, 14_400)]
    public void Its_longest_wait_may_be_another(int failures, int seconds) =>
        Backoff.After(failures, TimeSpan.FromHours(4)).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_message_and_a_timer_that_failed_twice_are_tried_again_at_the_same_instant()
    {
        var message = OutboxMessage.Of("test", Guid.Empty, "words", Now);
        var timer = DueTimer.Set("test", Guid.Empty, Guid.Empty, Now, 1);
        foreach (var row in new IRetriedRow[] { message, timer })
        {
            row.Failed("no answer", Now);
            row.Failed("no answer", Now);
            row.NextTryAt.ShouldBe(Now.AddSeconds(20));
            row.IsWaiting.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_long_error_is_cut_to_what_its_column_holds() =>
        Backoff.ErrorOf(new InvalidOperationException(new string('x', 5000))).Length.ShouldBe(Backoff.LongestError);
}
