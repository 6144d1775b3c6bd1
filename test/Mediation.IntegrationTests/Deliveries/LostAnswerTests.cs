using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using static Mediation.IntegrationTests.Deliveries.DeliveryBank;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>Between sending and recording anything may happen: an answer is not sent for twice, and nothing is lost.</summary>
[OnEveryDatabase]
public sealed class LostAnswerTests
{
    [Fact]
    public async Task A_success_whose_record_loses_races_and_fails_is_recorded_in_the_end_and_sent_once()
    {
        await using var receiver = await Receiver.OpenAsync();
        FailingListener listener = new(
            new DbUpdateConcurrencyException("somebody else was faster"),
            new DbUpdateConcurrencyException("and again"),
            new InvalidOperationException("a fault of ours"),
            CoreErrors.Unavailable()
        );
        await using var app = await OpenAsync(receiver, services => services.AddSingleton<IDomainEventHandler<DeliverySent>>(listener));
        await app.DeliverAsync(("body", One, "a1"), ("body", One, "a2"));
        (await app.SendAsync()).ShouldBe(2);
        receiver.TextsOf(One).ShouldBe(["a1", "a2"]);
        listener.Calls.ShouldBe(6);
        (await app.FindAsync("a1")).State.ShouldBe(DeliveryState.Sent);
        (await app.HistoryAsync(One)).ShouldBe(["DeliverySent", "DeliverySent"]);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_being_sent_when_the_program_died_is_sent_again_with_the_same_id_once_its_lease_is_over()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("body", One, "a1"), ("body", One, "a2"));

        // The program that leases it dies before it records anything.
        var lease = await app.AsSystemAsync(new LeaseDeliveries.Input("body", 8));
        lease.Deliveries.ShouldHaveSingleItem().Read<string>().ShouldBe("a1");
        (await app.SendAsync()).ShouldBe(0, "it belongs to the other one still, and holds its lane");
        app.Clock.Advance(new DeliveryOptions().Lease);
        (await app.SendAsync()).ShouldBe(2);
        receiver.Requests.Select(r => r.Id).ShouldBe([$"{lease.Deliveries[0].Id}", $"{(await app.FindAsync("a2")).Id}"]);
        (await app.FindAsync("a1")).Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_success_that_comes_after_the_lease_counts_and_a_failure_does_not()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("body", One, "a1"));
        var late = await app.AsSystemAsync(new LeaseDeliveries.Input("body", 8));
        var id = late.Deliveries[0].Id;
        app.Clock.Advance(new DeliveryOptions().Lease);
        var present = await app.AsSystemAsync(new LeaseDeliveries.Input("body", 8));
        (await app.AsSystemAsync(new RecordDelivery.Input(id, late.Claim, DeliveryAnswer.Failed("no answer")))).ShouldBeFalse();
        (await app.FindAsync("a1")).ClaimedBy.ShouldBe(present.Claim);
        (await app.AsSystemAsync(new RecordDelivery.Input(id, late.Claim, DeliveryAnswer.Sent(204, [])))).ShouldBeTrue();
        (await app.AsSystemAsync(new RecordDelivery.Input(id, present.Claim, DeliveryAnswer.Failed("known already")))).ShouldBeFalse();
        (await app.AsSystemAsync(new RecordDelivery.Input(id, present.Claim, DeliveryAnswer.Sent(204, [])))).ShouldBeFalse();
        (await app.FindAsync("a1")).State.ShouldBe(DeliveryState.Sent);
        (await app.HistoryAsync(One)).ShouldBe(["DeliverySent"]);
    }

    [Fact]
    public async Task A_success_that_comes_after_an_operator_skipped_it_counts_for_the_receiver_has_it()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("body", One, "a1"));
        var late = await app.AsSystemAsync(new LeaseDeliveries.Input("body", 8));
        var id = late.Deliveries[0].Id;
        app.Clock.Advance(new DeliveryOptions().Lease);
        await app.AsAsync(await app.OperatorAsync(), new SkipDelivery.Input(id, "对方已关闭接口。"));
        (await app.AsSystemAsync(new RecordDelivery.Input(id, late.Claim, DeliveryAnswer.Sent(204, [])))).ShouldBeTrue();
        (await app.FindAsync("a1")).State.ShouldBe(DeliveryState.Sent);
    }

    [Fact]
    public async Task Of_two_that_lease_at_once_each_gets_what_the_other_did_not()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync([.. Enumerable.Range(0, 30).Select(i => ("body", Guid.CreateVersion7(), $"{i:00}"))]);
        List<LeaseDeliveries.Result> leases = [];
        while (await app.ReadAsync(db => db.Set<Delivery>().AnyAsync(d => d.ClaimedBy == null)))
        {
            leases.AddRange(await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => app.AsSystemAsync(new LeaseDeliveries.Input("body", 3))))));
        }

        leases.SelectMany(l => l.Deliveries).Select(d => d.Id).ShouldBeUnique();
        var leased = await app.ReadAsync(db => db.Set<Delivery>().Where(d => d.ClaimedBy != null).ToDictionaryAsync(d => d.Id, d => d.ClaimedBy));
        leases.SelectMany(l => l.Deliveries.Select(d => (d.Id, l.Claim))).ShouldAllBe(d => leased[d.Id] == d.Claim);
        leases.Sum(l => l.Deliveries.Count).ShouldBe(leased.Count);
    }

    /// <summary>Fails so often.</summary>
    private sealed class FailingListener(params Exception[] faults) : IDomainEventHandler<DeliverySent>
    {
        public int Calls { get; private set; }

        public Task HandleAsync(DeliverySent happened, CancellationToken ct) =>
            Calls++ is var call && call < faults.Length ? Task.FromException(faults[call]) : Task.CompletedTask;
    }
}
