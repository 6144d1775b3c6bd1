using Mediation.Notifications.Data;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A case that is opened again is decided anew, and one whose refusal was taken back goes on: a notice of how it ended that nobody has got yet is
/// withdrawn, whether it is still to be addressed, waits as a letter or for the morning, or is under way.
/// </summary>
public sealed class OvertakenNotices(MediationDbContext db)
    : IDomainEventHandler<ComplaintReopened>,
        IDomainEventHandler<EndingSentBack>,
        IDomainEventHandler<ComplaintWithdrawn>
{
    public Task HandleAsync(ComplaintReopened happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(EndingSentBack happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    private async Task RecallAsync(Guid caseId, CancellationToken ct)
    {
        var notices = await db.Notifications.Include(n => n.Copies).Where(n => n.CaseId == caseId && ComplaintNotices.OfEnd.Contains(n.Kind)).ToListAsync(ct);
        notices.FindAll(n => n.IsUnderWay).ForEach(n => n.Overtake());
    }
}
