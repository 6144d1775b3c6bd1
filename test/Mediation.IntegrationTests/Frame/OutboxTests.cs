using Mediation.Core.Outbox;

namespace Mediation.IntegrationTests.Frame;

public sealed class OutboxTests
{
    private const int TriesUntilDead = 12;
    private static readonly Guid One = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");
    private static readonly Guid Other = Guid.Parse("0199f3a0-0000-7000-8000-000000000002");

    [Fact]
    public async Task Messages_of_a_case_arrive_once_and_in_the_order_they_were_written()
    {
        Postman postman = new();
        await using var house = await OpenAsync(postman);
        await WriteAsync(house, (One, "a1"), (Other, "b1"), (One, "a2"), (One, "a3"));
        (await house.DispatchAsync()).ShouldBe(4);
        (await house.DispatchAsync()).ShouldBe(0);
        postman.Brought.Where(w => w[0] == 'a').ShouldBe(["a1", "a2", "a3"]);
        postman.Brought.Count.ShouldBe(4);
    }

    [Fact]
    public async Task One_that_failed_waits_longer_each_time_and_holds_only_its_own_case()
    {
        Postman postman = new() { Refused = "a1" };
        await using var house = await OpenAsync(postman);
        await WriteAsync(house, (One, "a1"), (One, "a2"), (Other, "b1"));
        (await house.DispatchAsync()).ShouldBe(1);
        postman.Brought.ShouldBe(["b1"]);
        var first = await FirstAsync(house);
        (first.Attempts, first.NextTryAt - house.Now, first.LastError!.Contains("no answer", StringComparison.Ordinal)).ShouldBe((1, TimeSpan.FromSeconds(10), true));

        (await house.DispatchAsync()).ShouldBe(0);
        (await FirstAsync(house)).Attempts.ShouldBe(1, "not before its time");
        house.Clock.Advance(TimeSpan.FromSeconds(10));
        await house.DispatchAsync();
        ((await FirstAsync(house)).NextTryAt - house.Now).ShouldBe(TimeSpan.FromSeconds(20));

        postman.Refused = null;
        house.Clock.Advance(TimeSpan.FromSeconds(20));
        (await house.DispatchAsync()).ShouldBe(2);
        postman.Brought.ShouldBe(["b1", "a1", "a2"]);
    }

    [Fact]
    public async Task A_dead_message_holds_the_later_ones_of_its_case_and_no_other_case()
    {
        Postman postman = new() { Refused = "a1" };
        await using var house = await OpenAsync(postman);
        await WriteAsync(house, (One, "a1"), (One, "a2"));
        for (var i = 0; i < TriesUntilDead; i++)
        {
            await house.DispatchAsync();
            house.Clock.Advance(TimeSpan.FromHours(1));
        }

        (await FirstAsync(house)).DeadAt.ShouldNotBeNull();
        await WriteAsync(house, (Other, "b1"));
        (await house.DispatchAsync()).ShouldBe(1);
        postman.Brought.ShouldBe(["b1"]);
    }

    [Fact]
    public async Task Hundreds_of_cases_in_back_off_do_not_keep_a_new_one_waiting()
    {
        Postman postman = new() { Refused = "x" };
        await using var house = await OpenAsync(postman);
        await WriteAsync(house, [.. Enumerable.Range(0, 250).Select(_ => (Guid.CreateVersion7(), "x"))]);
        (await house.DispatchAsync()).ShouldBe(0);
        await WriteAsync(house, (One, "a1"));
        (await house.DispatchAsync()).ShouldBe(1);
    }

    private static Task<House> OpenAsync(Postman postman) => House.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<IOutboxHandler>(postman));

    private static async Task WriteAsync(House house, params (Guid Case, string Words)[] messages)
    {
        foreach (var chunk in messages.Length > 10 ? messages.Chunk(messages.Length) : messages.Chunk(1))
        {
            house.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await house.WriteAsync(db => db.AddRangeAsync(chunk.Select(m => OutboxMessage.Of(Postman.Route, m.Case, m.Words, house.Now))));
        }
    }

    private static Task<OutboxMessage> FirstAsync(House house) => house.ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking().OrderBy(m => m.CreatedAt).FirstAsync());

    /// <summary>Brings messages, and fails on one.</summary>
    private sealed class Postman : IOutboxHandler
    {
        public const string Route = "test";

        public string Kind => Route;

        public List<string> Brought { get; } = [];

        public string? Refused { get; set; }

        public Task DeliverAsync(OutboxMessage message, CancellationToken ct)
        {
            var words = message.Read<string>();
            if (words == Refused)
            {
                throw new InvalidOperationException("no answer");
            }

            Brought.Add(words);
            return Task.CompletedTask;
        }
    }
}
