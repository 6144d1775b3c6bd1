using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A case that is opened again is decided anew, and one whose refusal was taken back goes on: a notice of how it ended that still waits, such as a letter
/// that nobody has posted, is not sent any more.
/// </summary>
public sealed class OvertakenNotices(MediationDbContext db)
    : IDomainEventHandler<ComplaintReopened>,
        IDomainEventHandler<EndingSentBack>,
        IDomainEventHandler<ComplaintWithdrawn>
{
    private static readonly string[] Kinds = [ComplaintNotices.Decision, ComplaintNotices.Refusal, ComplaintNotices.Termination];

    public Task HandleAsync(ComplaintReopened happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(EndingSentBack happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    private async Task RecallAsync(Guid caseId, CancellationToken ct)
    {
        var waiting = await db.NotificationCopies.Where(c => c.CaseId == caseId && Kinds.Contains(c.Kind) && c.State == CopyState.Waiting).ToListAsync(ct);
        waiting.ForEach(c => c.Skip("Notifications:OutOfDate"));
    }
}
