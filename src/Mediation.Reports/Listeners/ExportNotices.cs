using Mediation.Core.History;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Reports.Listeners;

/// <summary>Tells whoever ordered an export that it is ready, or that it is not made.</summary>
public sealed class ExportNotices(MediationDbContext db, TimeProvider clock) : IDomainEventHandler<ExportReady>, IDomainEventHandler<ExportNotMade>
{
    public Task HandleAsync(ExportReady happened, CancellationToken ct) =>
        NotifyAsync(ReportNotices.ExportReady, happened.OrderedById, ("rows", happened.Rows));

    public Task HandleAsync(ExportNotMade happened, CancellationToken ct) =>
        NotifyAsync(ReportNotices.ExportNotMade, happened.OrderedById, ("state", happened.State));

    private Task NotifyAsync(string kind, Guid to, (string, object?) value)
    {
        db.Notify(new NotificationDraft(kind, Recipient.Person(to), HistoryChains.Institution, string.Empty, ExportsPage.Address, value), clock.GetUtcNow());
        return Task.CompletedTask;
    }
}
