using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A case that is opened again is decided anew: a notice of how it ended that still waits, such as a letter that nobody has posted, is not sent any more.
/// </summary>
public sealed class OvertakenNotices(MediationDbContext db) : IDomainEventHandler<ComplaintReopened>
{
    private static readonly string[] Kinds = [ComplaintNotices.Decision, ComplaintNotices.Refusal, ComplaintNotices.Termination];

    public async Task HandleAsync(ComplaintReopened happened, CancellationToken ct)
    {
        var waiting = await db
            .NotificationCopies.Where(c => c.CaseId == happened.CaseId && Kinds.Contains(c.Kind) && c.State == CopyState.Waiting)
            .ToListAsync(ct);
        waiting.ForEach(c => c.Skip("Notifications:OutOfDate"));
    }
}
