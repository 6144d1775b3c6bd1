using Mediation.Core.Data;
using Mediation.Core.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Planted: a channel that holds a database connection while it sends.</summary>
public sealed class ReadingChannel(MediationDbContext db) : IDeliveryChannel
{
    public string Kind => "planted";

    public async Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct) =>
        await db.Users.AnyAsync(ct) ? DeliveryAnswer.Failed("planted") : DeliveryAnswer.Refused("planted");
}
