namespace Mediation.Core.Deliveries;

/// <summary>What use cases and listeners do with deliveries.</summary>
public static class DeliveryExtensions
{
    /// <summary>Has something sent once this save is committed; see <see cref="Delivery.Of"/>.</summary>
    public static Delivery Deliver<T>(
        this MediationDbContext db,
        string kind,
        string destination,
        Guid caseId,
        T payload,
        DateTimeOffset now,
        Guid? lane = null
    ) => db.Add(Delivery.Of(kind, destination, caseId, payload, now, lane)).Entity;
}
