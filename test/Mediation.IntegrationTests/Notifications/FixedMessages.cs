using Mediation.Core.Deliveries;
using Mediation.Notifications.Channels;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>One message for every delivery; null when there is nobody to send it to.</summary>
internal sealed class FixedMessages(OutgoingMessage? message) : IOutgoingMessages
{
    public Task<OutgoingMessage?> FindAsync(Delivery delivery, CancellationToken ct) => Task.FromResult(message);
}
