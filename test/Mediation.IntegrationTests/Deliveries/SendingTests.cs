using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using static Mediation.IntegrationTests.Deliveries.DeliveryBank;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>What leaves the system arrives once, in the order of its lane, and nobody waits for somebody else's receiver.</summary>
[OnEveryDatabase]
public sealed class SendingTests
{
    [Fact]
    public async Task Deliveries_of_a_lane_arrive_once_and_in_order_with_their_id_and_their_answer_is_kept()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("body", One, "a1"), ("body", Other, "b1"), ("body", One, "a2"), ("archive", One, "c1"), ("body", One, "a3"));
        (await app.SendAsync()).ShouldBe(5);
        (await app.SendAsync()).ShouldBe(0);
        receiver.TextsOf(One).Where(t => t[0] == 'a').ShouldBe(["a1", "a2", "a3"]);
        receiver.Requests.Count.ShouldBe(5);
        var sent = await app.FindAsync("a2");
        receiver.Requests.Single(r => r.Text == "a2").Id.ShouldBe($"{sent.Id}");
        (sent.State, sent.Attempts, sent.Status, sent.SentAt, sent.ClaimedBy).ShouldBe((DeliveryState.Sent, 1, 204, app.Now, null));
        sent.AnswerHash!.Length.ShouldBe(64);
        sent.DurationMs.ShouldNotBeNull();
        (await app.HistoryAsync(One)).ShouldBe(["DeliverySent", "DeliverySent", "DeliverySent", "DeliverySent"]);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_save_sends_about_a_case_arrives_in_the_order_in_which_it_was_written_and_so_does_what_a_lagging_node_writes_later()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        string[] words = [.. Enumerable.Range(0, 30).Select(i => $"{i:00}")];
        await app.WriteAsync(db =>
        {
            foreach (var word in words[..20])
            {
                db.Deliver(Receiver.Kind, "body", One, word, app.Now);
            }

            return Task.CompletedTask;
        });
        foreach (var word in words[20..])
        {
            await app.WriteAsync(db =>
            {
                db.Deliver(Receiver.Kind, "body", One, word, app.Now.AddMinutes(-int.Parse(word, CultureInfo.InvariantCulture)));
                return Task.CompletedTask;
            });
        }

        await app.SendAsync();
        receiver.TextsOf(One).ShouldBe(words);
    }

    [Fact]
    public async Task What_a_clock_that_was_ahead_would_try_again_in_a_month_is_sent_now()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("body", One, "a1"));
        await app.WriteAsync(db => db.Set<Delivery>().ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, app.Now.AddDays(30))));
        await app.SendAsync();
        receiver.TextsOf(One).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task Two_senders_on_one_database_send_each_delivery_once_and_each_lane_in_order()
    {
        await using var receiver = await Receiver.OpenAsync();
        await using var app = await OpenAsync(receiver);
        await using var second = TestApplication.Beside(app, services => services.AddSingleton(receiver.Channel));
        Guid[] cases = [.. Enumerable.Range(0, 12).Select(_ => Guid.CreateVersion7())];
        await app.WriteAsync(db =>
        {
            for (var i = 0; i < 240; i++)
            {
                db.Deliver(Receiver.Kind, $"body-{i % 4}", cases[i % 12], $"{i:000}", app.Now.AddMilliseconds(i));
            }

            return Task.CompletedTask;
        });
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        while (await app.CountAsync(DeliveryState.Waiting) > 0)
        {
            await Task.WhenAll(app.SendAsync(), second.SendAsync());
        }

        receiver.Requests.Select(r => r.Id).ShouldBeUnique();
        receiver.Requests.Count.ShouldBe(240);
        foreach (var lane in receiver.Requests.GroupBy(r => (r.CaseId, r.Destination)))
        {
            lane.Select(r => r.Text).ShouldBeInOrder();
        }

        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_holds_up_no_other_destination_and_no_database_connection()
    {
        await using var receiver = await Receiver.OpenAsync();
        TaskCompletionSource answers = new();
        receiver.Answer = async request =>
        {
            await (request.Destination == "slow" ? answers.Task : Task.CompletedTask);
            return 204;
        };

        // With two connections in all, eight attempts on their way would leave none if each held one.
        await using var app = await OpenAsync(
            receiver,
            connection: TestDatabase.Default switch
            {
                DatabaseProvider.PostgreSql => "Maximum Pool Size=2;Timeout=5",
                DatabaseProvider.SqlServer => "Max Pool Size=2;Connect Timeout=5",
                _ => null,
            }
        );
        var admin = await app.OperatorAsync();
        await app.DeliverAsync([.. Enumerable.Range(0, 20).Select(i => ("slow", Guid.CreateVersion7(), $"s{i}"))]);
        await app.DeliverAsync([.. Enumerable.Range(0, 20).Select(i => ("quick", Guid.CreateVersion7(), $"q{i}"))]);
        var sending = app.SendAsync();
        await Wait.UntilAsync(async () => await app.CountAsync(DeliveryState.Sent) == 20);
        receiver.Requests.Count(r => r.Destination == "slow").ShouldBe(new DeliveryOptions().AtOnce, "the bound of a destination");
        sending.IsCompleted.ShouldBeFalse();

        // A writer waits for nothing either.
        await app.AsAsync(admin, new ParkDestination.Input((await app.DestinationAsync("quick")).Id, "维护"));
        if (TestDatabase.Default == DatabaseProvider.PostgreSql)
        {
            var busy = await app.ReadAsync(db =>
                db.Database.SqlQuery<int>(
                        $"""
                        SELECT count(*)::int AS "Value" FROM pg_stat_activity
                        WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
                        """
                    )
                    .SingleAsync()
            );
            busy.ShouldBe(0);
        }

        answers.SetResult();
        (await sending).ShouldBe(40);
    }

    [Fact]
    public async Task A_delivery_that_is_committed_while_a_receiver_does_not_answer_is_sent_at_once()
    {
        await using var receiver = await Receiver.OpenAsync();
        TaskCompletionSource answers = new();
        receiver.Answer = async request =>
        {
            await (request.Text == "slow" ? answers.Task : Task.CompletedTask);
            return 204;
        };
        await using var app = await OpenAsync(receiver);
        await app.DeliverAsync(("body", One, "slow"));
        var sending = app.SendAsync();
        await Wait.UntilAsync(() => Task.FromResult(receiver.Requests.Count == 1));
        await app.DeliverAsync(("body", Other, "quick"));
        var woken = await app.UseServiceAsync<DeliverySignal, IReadOnlyCollection<string>?>(signal => signal.WaitAsync(default));
        woken.ShouldBe(["body"], "the save has signalled");
        await app.UseServiceAsync<DeliverySender, bool>(async sender =>
        {
            await sender.StartAsync(woken, default);
            return true;
        });
        await Wait.UntilAsync(async () => (await app.FindAsync("quick")).State == DeliveryState.Sent);
        (await app.FindAsync("slow")).State.ShouldBe(DeliveryState.Waiting);
        answers.SetResult();
        (await sending).ShouldBe(2);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_tried_again()
    {
        await using var receiver = await Receiver.OpenAsync();
        TaskCompletionSource never = new();
        receiver.Answer = async _ =>
        {
            await never.Task;
            return 204;
        };
        await using var app = await OpenAsync(receiver, services => services.AddSingleton(new DeliveryOptions(LongestSendSeconds: 1)));
        await app.DeliverAsync(("body", One, "a1"));
        (await app.SendAsync()).ShouldBe(0);
        var waiting = await app.FindAsync("a1");
        (waiting.State, waiting.NextTryAt - app.Now).ShouldBe((DeliveryState.Waiting, TimeSpan.FromSeconds(10)));
        waiting.LastError.ShouldBe("No answer within 1 seconds.");
        never.SetResult();
    }
}
