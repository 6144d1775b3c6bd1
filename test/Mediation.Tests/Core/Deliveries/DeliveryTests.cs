using Mediation.Core.Deliveries;

namespace Mediation.Tests.Core.Deliveries;

public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);
    private static readonly Guid Someone = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");

    [Theory]
    [InlineData(Breaker.OpensAfter, 10)]
    [InlineData(Breaker.OpensAfter + 1, 20)]
    [InlineData(Breaker.OpensAfter + 100, 600)]
    public void A_breaker_stays_open_longer_each_time_and_ten_minutes_at_most(int failures, int seconds) =>
        Breaker.PauseAfter(failures).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_lease_is_longer_than_the_longest_attempt() =>
        new DeliveryOptions(LongestSendSeconds: 600).Lease.ShouldBeGreaterThan(TimeSpan.FromMinutes(10));

    [Fact]
    public void A_failure_counts_only_under_the_present_lease_and_a_success_while_it_waits()
    {
        var delivery = ADelivery();
        delivery.Record(DeliveryAnswer.Failed("no answer"), Someone, Now).ShouldBeFalse();
        delivery.Record(DeliveryAnswer.Refused("never"), Someone, Now).ShouldBeFalse();
        delivery.State.ShouldBe(DeliveryState.Waiting);
        delivery.Record(DeliveryAnswer.Sent(204, []), Someone, Now).ShouldBeTrue();
        delivery.Record(DeliveryAnswer.Sent(204, []), Someone, Now.AddHours(1)).ShouldBeFalse();
        (delivery.State, delivery.SentAt).ShouldBe((DeliveryState.Sent, Now));
        delivery.TakeRaised().Select(e => e.GetType()).ShouldBe([typeof(DeliverySent)]);
    }

    [Fact]
    public void What_was_skipped_counts_as_skipped_until_it_is_sent_again()
    {
        var delivery = ADelivery();
        delivery.Skip(Someone, "not needed", Now);
        Should.Throw<BusinessException>(() => delivery.Skip(Someone, "again", Now)).Code.ShouldBe("Core:DeliveryNothingToSkip");
        delivery.Resend(Now);
        (delivery.State, delivery.SkippedById, delivery.SkipReason).ShouldBe((DeliveryState.Waiting, null, null));
        delivery.TakeRaised().Select(e => e.GetType()).ShouldBe([typeof(DeliverySkipped), typeof(DeliveryResent)]);
    }

    [Fact]
    public void A_long_error_is_cut_to_what_its_column_holds() => DeliveryAnswer.Failed(new string('x', 5000)).Error!.Length.ShouldBe(1000);

    [Fact]
    public async Task A_signal_names_the_destinations_that_have_work_until_all_have()
    {
        using DeliverySignal signal = new();
        signal.Set("a");
        signal.Set("b");
        signal.Set("a");
        (await signal.WaitAsync(default))!.Order().ShouldBe(["a", "b"]);
        signal.Set("a");
        signal.SetAll();
        (await signal.WaitAsync(default)).ShouldBeNull();
        signal.WaitAsync(default).IsCompleted.ShouldBeFalse();
    }

    private static Delivery ADelivery() => Delivery.Of("test", "body", Someone, "words", Now);
}
