using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using static Mediation.IntegrationTests.Deliveries.DeliveryBank;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>A receiver that is away: it is not pressed, nothing is given up within days, and all arrives in order when it is back.</summary>
[OnEveryDatabase]
public sealed class OutageTests
{
    [Fact]
    public async Task After_a_weekend_without_the_receiver_everything_arrives_in_order()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = _ => Task.FromResult(503);
        await using var app = await OpenAsync(receiver);
        Guid[] cases = [.. Enumerable.Range(0, 10).Select(_ => Guid.CreateVersion7())];
        await app.DeliverAsync([.. Enumerable.Range(0, 40).Select(i => ("body", cases[i % 10], $"{i:00}"))]);
        var back = app.Now.AddHours(63);
        while (app.Now < back)
        {
            (await app.SendAsync()).ShouldBe(0);
            app.Clock.Advance(TimeSpan.FromMinutes(30));
        }

        var pressed = receiver.Requests.Count;
        pressed.ShouldBeLessThan(200, "the breaker keeps the attempts few");
        (await app.CountAsync(DeliveryState.Dead)).ShouldBe(0);
        receiver.Answer = _ => Task.FromResult(204);
        for (var hour = 0; hour < 4 && await app.CountAsync(DeliveryState.Waiting) > 0; hour++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            await app.SendAsync();
        }

        var arrived = receiver.Requests.Skip(pressed).ToList();
        arrived.Count.ShouldBe(40);
        arrived.GroupBy(r => r.CaseId).ShouldAllBe(lane => lane.Select(r => r.Text).SequenceEqual(lane.Select(r => r.Text).Order(StringComparer.Ordinal)));
        (await app.CountAsync(DeliveryState.Sent)).ShouldBe(40);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_breaker_opens_after_five_failures_lets_one_try_after_a_pause_that_grows_and_closes_when_it_succeeds()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = request => Task.FromResult(request.Destination == "away" ? 503 : 204);
        await using var app = await OpenAsync(receiver, services => services.AddSingleton(new DeliveryOptions(AtOnce: 1)));
        await app.DeliverAsync([.. Enumerable.Range(0, 12).Select(i => ("away", Guid.CreateVersion7(), $"{i:00}"))]);
        await app.SendAsync();
        receiver.Requests.Count.ShouldBe(Breaker.OpensAfter);
        var away = await app.DestinationAsync("away");
        (away.FailuresInARow, away.OpenUntil).ShouldBe((5, app.Now.AddSeconds(10)));
        await app.DeliverAsync(("there", One, "x"));
        (await app.SendAsync()).ShouldBe(1, "another destination has a breaker of its own");

        var before = receiver.Requests.Count;
        foreach (var pause in new[] { 10, 20, 40, 80, 160, 320, 600, 600 })
        {
            app.Clock.Advance(TimeSpan.FromSeconds(pause - 1));
            await app.SendAsync();
            receiver.Requests.Count.ShouldBe(before, $"it is open for {pause} seconds");
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            await app.SendAsync();
            receiver.Requests.Count.ShouldBe(++before, $"it lets one through after {pause} seconds");
        }

        receiver.Answer = _ => Task.FromResult(204);
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        (await app.SendAsync()).ShouldBe(12, "the one that was let through closes it, and the others need not wait for their own pauses");
        (await app.DestinationAsync("away")).FailuresInARow.ShouldBe(0);
    }

    [Fact]
    public async Task The_end_of_an_outage_is_not_the_end_of_other_pauses()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = _ => Task.FromResult(503);
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("there", Guid.CreateVersion7(), "not recorded"), ("there", Guid.CreateVersion7(), "for the morning"));
        foreach (var text in new[] { "not recorded", "for the morning" })
        {
            var lease = await app.AsSystemAsync(new LeaseDeliveries.Input("there", 1));
            var id = lease.Deliveries.ShouldHaveSingleItem().Id;
            await app.AsSystemAsync(new DeferDelivery.Input(id, lease.Claim, "Sent 200, not recorded."));
            var isDeferred = text == "not recorded";
            await app.ReadAsync(db =>
                db.Set<Delivery>()
                    .Where(d => d.Id == id)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(d => d.NextTryAt, app.Now.AddHours(1))
                            .SetProperty(d => d.Attempts, isDeferred ? 1 : 0)
                            .SetProperty(d => d.LastFault, isDeferred ? DeliveryFault.NotRecorded : null)
                    )
            );
        }

        await app.DeliverAsync([.. Enumerable.Range(0, Breaker.OpensAfter).Select(i => ("there", Guid.CreateVersion7(), $"{i}"))]);
        (await app.SendAsync()).ShouldBe(0);
        (await app.DestinationAsync("there")).IsBroken.ShouldBeTrue();
        receiver.Answer = _ => Task.FromResult(204);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.SendAsync()).ShouldBe(Breaker.OpensAfter, "those that failed because nobody was there");
        app.Clock.Advance(TimeSpan.FromHours(1));
        (await app.SendAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task What_a_clock_that_was_ahead_has_claimed_or_closed_is_free_when_it_is_right_again()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("there", One, "x"));
        var tomorrow = app.Now.AddDays(1);
        await app.WriteAsync(async db =>
        {
            db.Add(DeliveryDestination.Of("there"));
            await db.Set<Delivery>().ExecuteUpdateAsync(set => set.SetProperty(d => d.ClaimedBy, One).SetProperty(d => d.ClaimedUntil, tomorrow));
        });
        await app.WriteAsync(db =>
            db.Set<DeliveryDestination>()
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.FailuresInARow, Breaker.OpensAfter).SetProperty(d => d.OpenUntil, tomorrow))
        );
        (await app.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_sent_and_cannot_be_recorded_waits_longer_each_time_and_says_why()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("there", One, "x"));
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var lease = await app.AsSystemAsync(new LeaseDeliveries.Input("there", 1));
            var id = lease.Deliveries.ShouldHaveSingleItem().Id;
            (await app.AsSystemAsync(new DeferDelivery.Input(id, lease.Claim, "Sent 200, not recorded."))).ShouldBeTrue();
            (await app.AsSystemAsync(new DeferDelivery.Input(id, lease.Claim, "too late"))).ShouldBeFalse();
            var deferred = await app.FindAsync("x");
            (deferred.LastError, deferred.NextTryAt - app.Now).ShouldBe(("Sent 200, not recorded.", TimeSpan.FromSeconds(10 * (1 << (attempt - 1)))));
            app.Clock.SetUtcNow(deferred.NextTryAt);
        }

        await app.WriteAsync(db => db.Set<Delivery>().ExecuteUpdateAsync(set => set.SetProperty(d => d.Attempts, Core.DueRows.Backoff.TriesOverDays)));
        (await app.SendAsync()).ShouldBe(0, "it is not sent for ever");
        (await app.FindAsync("x")).State.ShouldBe(DeliveryState.Dead, "an operator has to act");
        receiver.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_asks_nobody_does_not_use_up_what_the_breaker_lets_through()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = _ => Task.FromResult(503);
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync([.. Enumerable.Range(0, 5).Select(i => ("there", Guid.CreateVersion7(), $"{i}"))]);
        await app.SendAsync();
        (await app.DestinationAsync("there")).IsBroken.ShouldBeTrue();
        await app.WriteAsync(db =>
        {
            db.Deliver("no-channel-sends-this", "there", Guid.CreateVersion7(), "n", app.Now);
            return Task.CompletedTask;
        });
        receiver.Answer = _ => Task.FromResult(204);
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        (await app.SendAsync()).ShouldBe(5, "the receiver is back, and all that waited goes");
    }

    [Fact]
    public async Task A_fault_of_ours_says_nothing_about_the_receiver_and_opens_no_breaker()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.WriteAsync(db =>
        {
            for (var i = 0; i <= Breaker.OpensAfter; i++)
            {
                db.Deliver("no-channel-sends-this", "there", Guid.CreateVersion7(), "x", app.Now);
            }

            return Task.CompletedTask;
        });
        (await app.SendAsync()).ShouldBe(0);
        (await app.ReadAsync(db => db.Set<Delivery>().CountAsync(d => d.LastError != null))).ShouldBe(Breaker.OpensAfter + 1);
        (await app.DestinationAsync("there")).FailuresInARow.ShouldBe(0);
        await app.DeliverAsync(("there", One, "y"));
        (await app.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_that_fails_before_it_has_asked_anybody_opens_no_breaker()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver, services => services.AddSingleton<IDeliveryChannel>(new FaultyChannel()));
        await app.WriteAsync(db =>
        {
            for (var i = 0; i <= Breaker.OpensAfter; i++)
            {
                db.Deliver(FaultyChannel.Name, "there", Guid.CreateVersion7(), "x", app.Now);
            }

            return Task.CompletedTask;
        });
        (await app.SendAsync()).ShouldBe(0);
        (await app.ReadAsync(db => db.Set<Delivery>().CountAsync(d => d.LastFault == DeliveryFault.OwnFault))).ShouldBe(Breaker.OpensAfter + 1);
        (await app.DestinationAsync("there")).FailuresInARow.ShouldBe(0);
    }

    private sealed class FaultyChannel : IDeliveryChannel
    {
        public const string Name = "faulty";

        public string Kind => Name;

        public Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct) => throw new InvalidOperationException("Its words are missing.");
    }

    [Fact]
    public async Task Half_open_it_lets_one_of_two_senders_try()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = _ => Task.FromResult(503);
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync([.. Enumerable.Range(0, 20).Select(i => ("away", Guid.CreateVersion7(), $"{i:00}"))]);
        await app.SendAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        var leases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.AsSystemAsync(new LeaseDeliveries.Input("away", 8))));
        leases.Count(l => l.WasLetThrough).ShouldBe(1);
        leases.Sum(l => l.Deliveries.Count).ShouldBe(1);
    }

    [Fact]
    public async Task A_delivery_is_dead_only_after_more_than_five_days_and_an_operator_revives_it()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = _ => Task.FromResult(503);
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await app.DeliverAsync(("body", One, "a1"), ("body", One, "a2"));
        var began = app.Now;
        while (await app.CountAsync(DeliveryState.Dead) == 0)
        {
            await app.SendAsync();
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        (app.Now - began).ShouldBeInRange(TimeSpan.FromDays(5), TimeSpan.FromDays(10));
        (await app.HistoryAsync(One)).ShouldBe(["DeliveryGivenUp"]);
        receiver.Answer = _ => Task.FromResult(204);
        app.Clock.Advance(TimeSpan.FromDays(1));
        (await app.SendAsync()).ShouldBe(0, "the dead one holds its lane");
        await app.AsAsync(admin, new ResendDelivery.Input((await app.FindAsync("a1")).Id));
        (await app.SendAsync()).ShouldBe(2);
        receiver.TextsOf(One).TakeLast(2).ShouldBe(["a1", "a2"]);
        (await app.HistoryAsync(One)).ShouldBe(["DeliveryGivenUp", "DeliveryResent", "DeliverySent", "DeliverySent"]);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }
}
