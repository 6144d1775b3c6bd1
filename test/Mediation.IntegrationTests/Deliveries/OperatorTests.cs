using Mediation.Core.BackgroundWork;
using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;
using static Mediation.IntegrationTests.Deliveries.DeliveryBank;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>What an operator sees and does; each act stands in the history with who did it.</summary>
[OnServerDatabase]
public sealed class OperatorTests
{
    [Fact]
    public async Task A_refused_delivery_is_dead_at_once_holds_its_lane_only_and_is_skipped_with_a_reason()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = request => Task.FromResult(request.Text == "a1" ? 422 : 204);
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await app.DeliverAsync(("body", One, "a1"), ("body", One, "a2"), ("body", Other, "b1"));
        (await app.SendAsync()).ShouldBe(1);
        receiver.Requests.Count.ShouldBe(2);
        var dead = await app.FindAsync("a1");
        (dead.State, dead.Status, dead.LastError).ShouldBe((DeliveryState.Dead, 422, "The receiver does not take this."));
        dead.LastFault.ShouldBe(DeliveryFault.Rejected);
        var held = await app.AsAsync(admin, new GetDelivery.Input((await app.FindAsync("a2")).Id));
        held.HeldUpBy.ShouldBe(dead.Id);
        var work = await app.AsAsync(admin, new GetBackgroundWork.Input());
        (work.DeadDeliveries, work.OldestDeadSince).ShouldBe((1, dead.CreatedAt));
        (work.Unsent, work.OldestUnsentSince).ShouldBe((1, (await app.FindAsync("a2")).CreatedAt));

        var refused = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new SkipDelivery.Input(dead.Id, "  ")));
        refused.Errors.Single().Code.ShouldBe("Core:Required");
        await app.AsAsync(admin, new SkipDelivery.Input(dead.Id, "对方已改用纸质材料"));
        (await app.SendAsync()).ShouldBe(1);
        receiver.TextsOf(One).ShouldBe(["a1", "a2"]);
        var skipped = await app.AsAsync(admin, new GetDelivery.Input(dead.Id));
        (skipped.State, skipped.SkippedBy, skipped.SkipReason).ShouldBe((DeliveryState.Skipped, "运维", "对方已改用纸质材料"));
        (await ActorOfAsync(app, One, nameof(DeliverySkipped))).ShouldBe(admin.Id);
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(admin, new SkipDelivery.Input(dead.Id, "再一次")))).Code.ShouldBe(
            "Core:DeliveryNothingToSkip"
        );
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_wrong_setting_refused_is_sent_again_in_one_go_and_each_stands_in_the_history()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        receiver.Answer = _ => Task.FromResult(422);
        await app.DeliverAsync(("body", One, "a1"), ("body", Other, "b1"), ("archive", One, "c1"));
        await app.SendAsync();
        receiver.Answer = _ => Task.FromResult(204);
        var body = await app.DestinationAsync("body");
        (await app.AsAsync(admin, new ResendDead.Input(body.Id))).ShouldBe(new ResendDead.Result(2, 0));
        (await app.SendAsync()).ShouldBe(2);
        (await app.FindAsync("c1")).State.ShouldBe(DeliveryState.Dead, "another destination is another matter");
        (await ActorOfAsync(app, Other, nameof(DeliveryResent))).ShouldBe(admin.Id);
        (await app.AsAsync(admin, new ResendDead.Input(body.Id))).ShouldBe(new ResendDead.Result(0, 0));
        var one = await app.FindAsync("a1");
        (await app.AsAsync(admin, new ListDeliveries.Input(Id: one.Id))).Rows.ShouldHaveSingleItem().Id.ShouldBe(one.Id);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_parked_destination_gets_nothing_and_after_the_release_everything_in_order()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await app.DeliverAsync(("body", One, "a1"));
        await app.SendAsync();
        var body = await app.DestinationAsync("body");
        await app.AsAsync(admin, new ParkDestination.Input(body.Id, "对方系统升级"));
        await app.DeliverAsync(("body", One, "a2"), ("body", One, "a3"), ("archive", One, "c1"));
        (await app.SendAsync()).ShouldBe(1);
        app.Clock.Advance(TimeSpan.FromDays(30));
        (await app.SendAsync()).ShouldBe(0);
        var row = (await app.AsAsync(admin, new ListDestinations.Input())).Rows.Single(r => r.Key == "body");
        (row.Waiting, row.Dead, row.ParkedBy, row.ParkReason).ShouldBe((2, 0, "运维", "对方系统升级"));
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(admin, new ParkDestination.Input(body.Id, "x")))).Code.ShouldBe(
            "Core:DestinationAlreadyParked"
        );

        await app.AsAsync(admin, new ReleaseDestination.Input(body.Id));
        (await app.SendAsync()).ShouldBe(2);
        receiver.TextsOf(One).ShouldBe(["a1", "c1", "a2", "a3"]);
        (await ActorOfAsync(app, HistoryChains.Institution, nameof(DestinationParked))).ShouldBe(admin.Id);
        (await ActorOfAsync(app, HistoryChains.Institution, nameof(DestinationReleased))).ShouldBe(admin.Id);
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(admin, new ReleaseDestination.Input(body.Id)))).Code.ShouldBe(
            "Core:DestinationNothingToRelease"
        );
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_sent_is_sent_once_more_with_its_id_when_an_operator_says_so_and_not_while_it_is_being_sent()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await app.DeliverAsync(("body", One, "a1"));
        await app.SendAsync();
        var id = (await app.FindAsync("a1")).Id;
        var first = (await app.FindAsync("a1")).SentAt;
        var refused = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new ResendDelivery.Input(id, Reason: " ")));
        refused.Errors.ShouldHaveSingleItem().Field.ShouldBe("reason", "its receiver gets it twice");
        await app.AsAsync(admin, new ResendDelivery.Input(id, Reason: "对方称没有收到"));
        await app.AsSystemAsync(new LeaseDeliveries.Input("body", 8));
        foreach (
            var act in new Mediation.Core.UseCases.IInput<Mediation.Core.UseCases.Done>[] { new ResendDelivery.Input(id), new SkipDelivery.Input(id, "x") }
        )
        {
            (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(admin, act))).Code.ShouldBe("Core:DeliveryBeingSent");
        }

        app.Clock.Advance(TimeSpan.FromHours(1));
        (await app.SendAsync()).ShouldBe(1);
        receiver.Requests.Select(r => r.Id).ShouldBe([$"{id}", $"{id}"]);
        (await app.AsAsync(admin, new GetDelivery.Input(id))).Attempts.ShouldBe(3, "those before it was sent again count as well");
        (await app.AsAsync(admin, new ListDeliveries.Input())).Rows.Single().Attempts.ShouldBe(3);
        var twice = await app.AsAsync(admin, new GetDelivery.Input(id));
        (twice.FirstSentAt, twice.SentAt > twice.FirstSentAt).ShouldBe((first, true));
        (await ActorOfAsync(app, One, nameof(DeliveryResent))).ShouldBe(admin.Id);
    }

    [Fact]
    public async Task Of_two_who_resend_a_delivery_at_once_one_wins_and_the_other_is_refused()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = _ => Task.FromResult(422);
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await app.DeliverAsync(("body", One, "a1"), ("body", Other, "b1"));
        await app.SendAsync();
        var (id, seen) = ((await app.FindAsync("a1")).Id, await app.AsAsync(admin, new GetDelivery.Input((await app.FindAsync("b1")).Id)));
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => RefusalAsync(app, admin, new ResendDelivery.Input(id)))));
        both.ShouldBe([null, "Core:DeliveryAlreadyDue"], ignoreOrder: true);
        (await ActorOfAsync(app, One, nameof(DeliveryResent))).ShouldBe(admin.Id);

        // The second one comes when it was sent already; the page says what its reader saw.
        (await RefusalAsync(app, admin, new ResendDelivery.Input(seen.Id, seen.Version))).ShouldBeNull();
        receiver.Answer = _ => Task.FromResult(204);
        (await app.SendAsync()).ShouldBe(2);
        (await RefusalAsync(app, admin, new ResendDelivery.Input(seen.Id, seen.Version))).ShouldBe("Core:DeliveryChangedSince");
        receiver.Requests.Count(r => r.Text == "b1").ShouldBe(2);
    }

    private static async Task<string?> RefusalAsync(TestApplication app, MediationUser admin, ResendDelivery.Input input)
    {
        try
        {
            await app.AsAsync(admin, input);
            return null;
        }
        catch (BusinessException refused)
        {
            return refused.Code;
        }
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_to_and_fro_and_filtered()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await app.WriteAsync(db =>
        {
            for (var i = 0; i < 120; i++)
            {
                db.Deliver(Receiver.Kind, i % 2 == 0 ? "even" : "odd", Guid.CreateVersion7(), $"{i}", app.Now.AddSeconds(i / 3));
            }

            return Task.CompletedTask;
        });
        List<ListDeliveries.Row> read = [];
        ListDeliveries.Result page;
        string? next = null;
        do
        {
            page = await app.AsAsync(admin, new ListDeliveries.Input(After: next));
            read.AddRange(page.Rows);
            next = page.Next;
        } while (next is not null);

        read.Select(r => r.Id).ShouldBeUnique();
        read.Count.ShouldBe(120);
        read.Select(r => r.CreatedAt).ShouldBeInOrder(SortDirection.Descending);
        var back = await app.AsAsync(admin, new ListDeliveries.Input(Before: page.Previous));
        back.Rows.Select(r => r.Id).ShouldBe(read.Skip(50).Take(50).Select(r => r.Id));
        (await app.AsAsync(admin, new ListDeliveries.Input("odd"))).Rows.ShouldAllBe(r => r.Destination == "odd");
        (await app.AsAsync(admin, new ListDeliveries.Input(State: DeliveryState.Sent))).Rows.ShouldBeEmpty();
        var refused = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(admin, new ListDeliveries.Input(After: "x")));
        refused.Errors.Single().Code.ShouldBe("Core:MalformedPageKey");
    }

    private static Task<Guid> ActorOfAsync(TestApplication app, Guid chain, string happened) =>
        app.ReadAsync(db => db.Set<HistoryEntry>().Where(e => e.CaseId == chain && e.Event == happened).Select(e => e.ActorId).SingleAsync());
}
