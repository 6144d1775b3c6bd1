using System.Collections.Concurrent;
using Mediation.Core.Anchors;
using Mediation.Core.Deliveries;
using Mediation.IntegrationTests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mediation.IntegrationTests.Journey;

/// <summary>The program is killed while it sends, and two programs send at once: nothing is lost, ids repeat only where an answer was lost.</summary>
[OnEveryDatabase]
public sealed class DeliveryKillTests
{
    private const string FileName = "anchor-test.txt";

    private static readonly string[] Destinations = ["slow", "failing", "returning", "one", "two", "three", "four", "five"];

    /// <summary>
    /// With <c>MEDIATION_DELIVERIES=10000</c> in the environment the program is killed ten times among so many; without it three times among 160.
    /// </summary>
    private static readonly (int Count, int Kills) Size = int.TryParse(
        Environment.GetEnvironmentVariable("MEDIATION_DELIVERIES"),
        CultureInfo.InvariantCulture,
        out var many
    )
        ? (many, 10)
        : (160, 3);

    [Fact]
    public async Task What_was_on_its_way_when_the_program_was_killed_is_sent_again_with_the_same_id_and_each_lane_keeps_its_order()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using var archive = await Archive.OpenAsync();
        var deliveries = await WriteAsync(data, Size.Count, Destinations);
        var round = 0;
        var underWay = 0;
        archive.Answer = id =>
            deliveries[id].Destination switch
            {
                "slow" => DelayedAsync(),
                "failing" => Task.FromResult(archive.Count < Size.Count / 3 ? 503 : 204),
                "returning" => Task.FromResult(round < Size.Kills / 2 ? 503 : 204),
                _ => Task.FromResult(204),
            };
        for (; round < Size.Kills; round++)
        {
            await using var server = await ServerProcess.StartAsync(data, archive.Setting, Ahead(round));
            var enough = archive.Count + (Size.Count / (2 * Size.Kills));
            await Wait.UntilAsync(() => Task.FromResult(archive.Count >= enough), Size.Count > 1000 ? TimeSpan.FromMinutes(10) : null);
            await server.KillAsync();
            underWay += await data.ReadAsync(db => db.Set<Delivery>().CountAsync(d => d.State == DeliveryState.Waiting && d.ClaimedUntil != null));
        }

        await using (var server = await ServerProcess.StartAsync(data, archive.Setting, Ahead(round)))
        {
            await AllSentAsync(data);
            await server.KillAsync();
        }

        var repeated = archive.Accepted.Count - archive.Accepted.Distinct().Count();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{deliveries.Count} deliveries to {Destinations.Length} destinations, {Size.Kills} kills: {archive.Count} posts, "
                + $"{deliveries.Count - archive.Accepted.Distinct().Count()} lost, {repeated} came again with an id that was known"
        );
        ShouldHaveArrived(archive, deliveries);
        underWay.ShouldBeLessThanOrEqualTo(Size.Kills * Destinations.Length * new DeliveryOptions().AtOnce);
        repeated.ShouldBeLessThanOrEqualTo(underWay, "only what was on its way at a kill");
    }

    [Fact]
    public async Task Two_programs_on_one_server_database_send_each_delivery_once()
    {
        Assert.SkipWhen(TestDatabase.Default == DatabaseProvider.Sqlite, "SQLite is one process");
        await using var data = await TestDatabase.WithDemoBankAsync();
        await using var archive = await Archive.OpenAsync();
        var deliveries = await WriteAsync(data, 400, ["slow", "failing", "one", "two"]);
        archive.Answer = async _ =>
        {
            await Task.Delay(20);
            return 204;
        };
        await using var first = await ServerProcess.StartAsync(data, archive.Setting);
        await using var second = await ServerProcess.StartAsync(data, archive.Setting);
        await AllSentAsync(data);
        ShouldHaveArrived(archive, deliveries);
        archive.Accepted.ShouldBeUnique();
    }

    private static async Task<int> DelayedAsync()
    {
        await Task.Delay(500);
        return 204;
    }

    /// <summary>Each start is later than all leases of the one before.</summary>
    private static (string, string) Ahead(int round) => ("Clock__Ahead", TimeSpan.FromMinutes(15 * round).ToString("c", CultureInfo.InvariantCulture));

    private static Task AllSentAsync(TestDatabase data) =>
        Wait.UntilAsync(
            () => data.ReadAsync(async db => !await db.Set<Delivery>().AnyAsync(d => d.State != DeliveryState.Sent)),
            Size.Count > 1000 ? TimeSpan.FromMinutes(20) : null
        );

    private static void ShouldHaveArrived(Archive archive, Dictionary<Guid, Delivery> deliveries)
    {
        var arrived = archive.Accepted.Distinct().ToList();
        arrived.ShouldBe(deliveries.Keys, ignoreOrder: true);
        arrived
            .GroupBy(id => (deliveries[id].CaseId, deliveries[id].Destination))
            .ShouldAllBe(lane => lane.Select(id => deliveries[id].CreatedAt).SequenceEqual(lane.Select(id => deliveries[id].CreatedAt).Order()));
    }

    private static async Task<Dictionary<Guid, Delivery>> WriteAsync(TestDatabase data, int count, string[] destinations)
    {
        Directory.CreateDirectory(Path.Combine(data.Folder, "anchors"));
        await File.WriteAllTextAsync(Path.Combine(data.Folder, "anchors", FileName), "text");
        Guid[] cases = [.. Enumerable.Range(0, Math.Max(10, count / 100)).Select(_ => Guid.CreateVersion7())];
        await using var app = TestApplication.On(data);
        List<Delivery> written = [];
        await app.WriteAsync(db =>
        {
            written.AddRange(
                Enumerable
                    .Range(0, count)
                    .Select(i =>
                        db.Deliver(
                            AnchorChannel.Name,
                            destinations[i % destinations.Length],
                            cases[i / destinations.Length % cases.Length],
                            new AnchorChannel.Payload(FileName),
                            app.Now.AddMilliseconds(i - count)
                        )
                    )
            );
            return Task.CompletedTask;
        });
        return written.ToDictionary(d => d.Id);
    }

    /// <summary>A real archive of anchors, by HTTP, which knows a delivery by its idempotency key.</summary>
    private sealed class Archive : IAsyncDisposable
    {
        private readonly WebApplication app;
        private readonly ConcurrentQueue<Guid> accepted = [];
        private int count;

        private Archive()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            app = builder.Build();
            app.MapPost("/anchors", async (HttpContext http) =>
            {
                var id = Guid.Parse(http.Request.Headers["Idempotency-Key"].ToString());
                Interlocked.Increment(ref count);
                var status = await Answer(id);
                if (status < 300)
                {
                    accepted.Enqueue(id);
                }

                return Results.StatusCode(status);
            });
        }

        public Func<Guid, Task<int>> Answer { get; set; } = _ => Task.FromResult(204);

        /// <summary>Posts, whatever was answered.</summary>
        public int Count => Volatile.Read(ref count);

        public IReadOnlyList<Guid> Accepted => [.. accepted];

        public (string, string) Setting => ("Anchor__Url", new Uri(new Uri(app.Urls.Single()), "/anchors").ToString());

        public static async Task<Archive> OpenAsync()
        {
            Archive archive = new();
            await archive.app.StartAsync();
            return archive;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
