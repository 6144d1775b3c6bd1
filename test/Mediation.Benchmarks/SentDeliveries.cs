using Mediation.Core.Anchors;
using Mediation.Core.Data;
using Mediation.Core.Deliveries;
using Mediation.Core.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mediation.Benchmarks;

/// <summary>
/// Deliveries written and sent a second: to 8 destinations, in lanes of 50 cases, over HTTP to a bare Kestrel; limit: the same rows inserted by bare ADO.NET,
/// one durable transaction each.
/// </summary>
internal static class SentDeliveries
{
    private const int Warm = 200;
    private const int Count = 2_000;
    private const int BareCount = 500;
    private const string FileName = "anchor.txt";

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        var quiet = WebApplication.CreateSlimBuilder();
        quiet.Logging.ClearProviders();
        await using var receiver = quiet.Build();
        receiver.Urls.Add("http://127.0.0.1:0");
        receiver.MapPost("/", () => Results.NoContent());
        await receiver.StartAsync();
        Environment.SetEnvironmentVariable("Anchor__Url", receiver.Urls.First());
        await using var bank = await Bank.OpenAsync();
        var folder = Directory.CreateDirectory(bank.App.Services.GetRequiredService<AnchorOptions>().Folder);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, FileName), "anchor");

        var sender = bank.App.Services.GetRequiredService<DeliverySender>();
        await WriteAsync(bank, Warm);
        await sender.SendDueAsync(default);
        foreach (var count in cases.Length > 0 ? cases : [Count])
        {
            var clock = Stopwatch.StartNew();
            await WriteAsync(bank, count);
            Figures.Print("deliveries-written", count, count / clock.Elapsed.TotalSeconds, "per second");
            var cpu = Environment.CpuUsage.TotalTime;
            clock.Restart();
            var sent = await sender.SendDueAsync(default);
            Figures.Print("deliveries-sent", sent, sent / clock.Elapsed.TotalSeconds, "per second");
            Figures.Print("deliveries-sent-cpu", sent, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / sent, "ms per delivery");
        }

        Figures.Print("deliveries-limit-ado", BareCount, await BareInserts.RunAsync<Delivery>(bank, BareCount), "per second");
    }

    /// <summary>Each in a save of its own, as listeners write them.</summary>
    private static async Task WriteAsync(Bank bank, int count)
    {
        Guid[] lanes = [.. Enumerable.Range(0, 50).Select(_ => Guid.CreateVersion7())];
        for (var i = 0; i < count; i++)
        {
            await using var scope = bank.App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
            var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
            db.Deliver(AnchorChannel.Name, $"body-{i % 8}", lanes[i % lanes.Length], new AnchorChannel.Payload(FileName), now);
            await db.SaveChangesAsync();
        }
    }
}
