namespace Mediation.Core.Outbox;

/// <summary>Delivers one outbox message; its effect and its mark are one save. One already delivered is left alone.</summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class DeliverMessage(MediationDbContext db, IEnumerable<IOutboxHandler> handlers, TimeProvider clock) : UseCase<DeliverMessage.Input, bool>
{
    public sealed record Input(Guid MessageId) : IInput<bool>;

    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        var message = await db.Set<OutboxMessage>().SingleAsync(m => m.Id == input.MessageId, ct);
        if (!message.IsWaiting)
        {
            return false;
        }

        message.Delivered(clock.GetUtcNow());
        await handlers.Single(h => h.Kind == message.Kind).DeliverAsync(message, ct);
        return true;
    }
}
