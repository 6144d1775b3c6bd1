using Mediation.Core.Deliveries;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>An application whose deliveries go to a receiver of the test.</summary>
internal static class DeliveryBank
{
    public static readonly Guid One = Guid.Parse("0199f3a0-0000-7000-8000-000000000001");
    public static readonly Guid Other = Guid.Parse("0199f3a0-0000-7000-8000-000000000002");

    public static Task<TestApplication> OpenAsync(Receiver receiver, Action<IServiceCollection>? more = null, string? connection = null) =>
        TestApplication.OpenAsync(
            "2026-03-16 09:00",
            more: services =>
            {
                services.AddSingleton(receiver.Channel);
                more?.Invoke(services);
            },
            connection: connection
        );

    /// <summary>Writes deliveries, each a moment after the one before.</summary>
    public static async Task DeliverAsync(this TestApplication app, params (string Destination, Guid Case, string Text)[] deliveries)
    {
        foreach (var (destination, caseId, text) in deliveries)
        {
            app.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await app.WriteAsync(db =>
            {
                db.Deliver(Receiver.Kind, destination, caseId, text, app.Now);
                return Task.CompletedTask;
            });
        }
    }

    /// <summary>The delivery with this text.</summary>
    public static async Task<Delivery> FindAsync(this TestApplication app, string text) =>
        (await app.ReadAsync(db => db.Set<Delivery>().AsNoTracking().ToListAsync())).Single(d => d.Read<string>() == text);

    public static Task<DeliveryDestination> DestinationAsync(this TestApplication app, string key) =>
        app.ReadAsync(db => db.Set<DeliveryDestination>().AsNoTracking().SingleAsync(d => d.Key == key));

    public static Task<int> CountAsync(this TestApplication app, DeliveryState state) =>
        app.ReadAsync(db => db.Set<Delivery>().CountAsync(d => d.State == state));

    /// <summary>Somebody who may do what operators do.</summary>
    public static Task<MediationUser> OperatorAsync(this TestApplication app) => app.PersonAsync("admin", "运维", null, MediationRoles.Admin);
}
