using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A case ends while a letter of it waits for a postal address: nobody enters one any more, so it would stay among the letters for ever. It is taken
/// out of them, and says why (<see cref="ClosingProofPolicy"/>). One that has an address is posted still.
/// </summary>
public sealed class LettersWithoutAddress(MediationDbContext db, ICaseDirectory directory)
    : IDomainEventHandler<ComplaintClosed>,
        IDomainEventHandler<EndingNotified>,
        IDomainEventHandler<ComplaintRefused>,
        IDomainEventHandler<ComplaintTerminated>,
        IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<ComplaintMerged>,
        IDomainEventHandler<ComplaintTransferredToCompany>
{
    public Task HandleAsync(ComplaintClosed happened, CancellationToken ct) => SettleAsync(happened.CaseId, ct);

    public Task HandleAsync(EndingNotified happened, CancellationToken ct) => SettleAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintRefused happened, CancellationToken ct) =>
        happened.EndedAt is null ? Task.CompletedTask : SettleAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintTerminated happened, CancellationToken ct) =>
        happened.EndedAt is null ? Task.CompletedTask : SettleAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => SettleAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => SettleAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintTransferredToCompany happened, CancellationToken ct) => SettleAsync(happened.CaseId, ct);

    private async Task SettleAsync(Guid caseId, CancellationToken ct)
    {
        var notices = await db
            .Notifications.Include(n => n.Copies)
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant)
            .Where(n => n.Copies.Any(c => c.Channel == NotificationChannel.Letter && c.State == CopyState.Waiting))
            .ToListAsync(ct);
        if (notices.Count > 0 && (await directory.FindContactAsync(caseId, ct))?.Address is null)
        {
            notices.ForEach(n => n.LeaveUnposted());
        }
    }
}
