using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A case that is opened again is decided anew, and one whose refusal was taken back goes on: a notice of how it ended that nobody has got yet is
/// withdrawn, whether it is still to be addressed, waits as a letter or for the morning, or is under way.
/// </summary>
public sealed class OvertakenNotices(MediationDbContext db)
    : IDomainEventHandler<ComplaintReopened>,
        IDomainEventHandler<EndingSentBack>,
        IDomainEventHandler<ComplaintUnmerged>,
        IDomainEventHandler<ComplaintWithdrawn>
{
    public Task HandleAsync(ComplaintReopened happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(EndingSentBack happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintUnmerged happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => RecallAsync(happened.CaseId, ct);

    private async Task RecallAsync(Guid caseId, CancellationToken ct)
    {
        string[] kinds = [.. ComplaintNotices.OfEnd, ComplaintNotices.Letter];
        var notices = await db.Notifications.Include(n => n.Copies).Where(n => n.CaseId == caseId && kinds.Contains(n.Kind)).ToListAsync(ct);
        notices.FindAll(n => n.MayStillArrive && IsOfEnd(n)).ForEach(n => n.Overtake());
    }

    /// <summary>A request for material that is being posted still holds.</summary>
    private static bool IsOfEnd(Notification notice) =>
        notice.Kind != ComplaintNotices.Letter || (LetterOfNotice.KindOf(notice) is { } kind && LetterRules.OfEnd.Contains(kind));
}
