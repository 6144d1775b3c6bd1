using System.Diagnostics;
using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>The operator's page over twenty thousand deliveries, while a sender works.</summary>
[OnEveryDatabase]
public sealed class LoadTests
{
    private const int Deliveries = 20_000;
    private const int Waiting = Deliveries / WaitingOneIn;
    private const int WaitingOneIn = 10;
    private const int Destinations = 8;

    /// <summary>Of the middle one of all answers. A hundredth of it would do on an idle machine; a test of time must not fail on a busy one.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task List_counts_and_destinations_answer_in_bounded_time_over_many_deliveries_of_which_a_tenth_waits()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Answer = async _ =>
        {
            await Task.Delay(5);
            return 204;
        };
        await using var app = await DeliveryBank.OpenAsync(receiver);
        var admin = await app.OperatorAsync();
        await WriteAsync(app);
        using CancellationTokenSource end = new();
        var sending = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                await app.SendAsync();
            }
        });
        List<TimeSpan> answers = [];
        List<TimeSpan> dear = [];
        List<Guid> seen = [];
        string? next = null;
        for (var page = 0; page < 20; page++)
        {
            var list = await TimedAsync(new ListDeliveries.Input(After: next));
            seen.AddRange(list.Rows.Select(r => r.Id));
            next = list.Next;
        }

        seen.Count.ShouldBe(1000);
        seen.ShouldBeUnique();
        var middle = new Mediation.Core.Values.InstantPageKey(app.Now.AddSeconds(-Deliveries / 2), Guid.Empty).ToString();
        foreach (var state in Enum.GetValues<DeliveryState>().Cast<DeliveryState?>().Append(null))
        {
            foreach (var destination in new[] { null, "body-3" })
            {
                await TimedAsync(new ListDeliveries.Input(destination, state));
                await TimedAsync(new ListDeliveries.Input(destination, state, After: middle));
                await TimedAsync(new ListDeliveries.Input(destination, state, Before: middle));
            }
        }

        var rows = (await TimedAsync(new ListDestinations.Input())).Rows;
        rows.Count.ShouldBe(Destinations);
        rows.Sum(r => r.Waiting).ShouldBeInRange(1, Waiting);
        var work = await TimedAsync(new Mediation.Core.BackgroundWork.GetBackgroundWork.Input());
        work.DeadDeliveries.ShouldBe(Deliveries / 100);
        await Wait.UntilAsync(() => Task.FromResult(receiver.Requests.Count > 0));
        await end.CancelAsync();
        await app.Data.ReadAsync(db => db.Set<Delivery>().ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, app.Now.AddYears(1))));
        await sending;
        var middleAnswer = answers.Order().ElementAt(answers.Count / 2);
        middleAnswer.ShouldBeLessThan(Longest);
        dear.ShouldAllBe(a => a < 10 * Longest, "the counts of the page are no scan");
        TestContext.Current.SendDiagnosticMessage($"middle answer: {middleAnswer.TotalMilliseconds:0} ms, slowest: {answers.Max().TotalMilliseconds:0} ms");

        async Task<TResult> TimedAsync<TResult>(Mediation.Core.UseCases.IInput<TResult> input)
        {
            var began = Stopwatch.GetTimestamp();
            var result = await app.AsAsync(admin, input);
            answers.Add(Stopwatch.GetElapsedTime(began));
            if (input is not ListDeliveries.Input)
            {
                dear.Add(answers[^1]);
            }

            return result;
        }
    }

    [Fact]
    public async Task Each_list_of_the_page_is_read_from_an_index_in_its_order_from_where_the_page_before_ended()
    {
        using ReadPlans plans = new("delivery");
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var admin = await app.OperatorAsync();
        await WriteAsync(app);
        var middle = new Mediation.Core.Values.InstantPageKey(app.Now.AddSeconds(-Deliveries / 2), Guid.Empty).ToString();
        await using var db = app.Data.Open();
        await AnalyzeAsync(db);
        foreach (var input in new[] { new ListDeliveries.Input(After: middle), new ListDeliveries.Input(Before: middle) })
        {
            foreach (var state in new DeliveryState?[] { null, DeliveryState.Waiting, DeliveryState.Sent })
            {
                foreach (var destination in new[] { null, "body-3" })
                {
                    await plans.TakeAsync(db);
                    await app.AsAsync(admin, input with { State = state, Destination = destination });
                    var plan = (await plans.TakeAsync(db)).ShouldHaveSingleItem();
                    var what = $"{state} {destination}: {plan}";
                    plan.ShouldContain("IX_delivery_", Case.Sensitive, what);
                    plan.ShouldNotContain("TEMP B-TREE", Case.Sensitive, what);
                    plan.ShouldNotContain("Sort", Case.Sensitive, what);
                    new[] { "CreatedAt<", "CreatedAt>", "\"CreatedAt\" <=", "\"CreatedAt\" >=" }.ShouldContain(
                        entered => plan.Contains(entered, StringComparison.Ordinal),
                        $"the index is entered where the page begins: {what}"
                    );
                }
            }
        }

        await plans.TakeAsync(db);
        await app.AsAsync(admin, new ListDestinations.Input());
        (await plans.TakeAsync(db)).ShouldHaveSingleItem().ShouldNotContain("Seq Scan", Case.Sensitive, "what is sent already is not read");
    }

    /// <summary>What a server does by itself sooner or later.</summary>
    private static Task<int> AnalyzeAsync(MediationDbContext db) => DirectSql.RunAsync(db, db is SqliteMediationDbContext ? "ANALYZE" : "VACUUM ANALYZE");

    /// <summary>One a second into the past, nine of ten sent, one of a hundred dead; written beside the program, which writes each with its marks.</summary>
    private static async Task WriteAsync(TestApplication app)
    {
        for (var i = 0; i < Destinations; i++)
        {
            var key = $"body-{i}";
            await app.WriteAsync(async db => await db.AddAsync(DeliveryDestination.Of(key)));
        }

        for (var from = 0; from < Deliveries; from += 5_000)
        {
            await using var db = app.Data.Open();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var i in Enumerable.Range(from, 5_000))
            {
                var delivery = Delivery.Of(Receiver.Kind, $"body-{i % Destinations}", Guid.CreateVersion7(), $"{i}", app.Now.AddSeconds(-i));
                var entry = db.Add(delivery);
                entry.Property(d => d.State).CurrentValue =
                    i % WaitingOneIn == 0 ? DeliveryState.Waiting
                    : i % 100 == 1 ? DeliveryState.Dead
                    : DeliveryState.Sent;
                entry.Property(d => d.SentAt).CurrentValue = entry.Property(d => d.State).CurrentValue == DeliveryState.Sent ? app.Now : null;
            }

            await db.SaveChangesAsync();
        }
    }
}
