using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Ownership.Listeners;

/// <summary>Makes the notifications of a case that is owned by a leader. Whoever does something is not told of it.</summary>
public sealed class OwnershipNotifier(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    public async Task<Complaint> CaseAsync(Guid caseId, CancellationToken ct) => (await db.Complaints.FindAsync([caseId], ct))!;

    /// <param name="complaint">The case.</param>
    /// <param name="kind">Which of <see cref="OwnershipNotices"/>.</param>
    /// <param name="to">Who is told.</param>
    /// <param name="deliverBy">The end of a limit before which it has to be delivered to count.</param>
    /// <param name="values">Values of the template.</param>
    public void Notify(Complaint complaint, string kind, Recipient to, DateTimeOffset? deliverBy, params (string Name, object? Value)[] values)
    {
        if (to.PersonId is { } person && person == user.Id)
        {
            return;
        }

        db.Notify(
            new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values) { DeliverBy = deliverBy },
            clock.GetUtcNow()
        );
    }

    /// <summary>Tells those of the nearest unit who may close it out; where everybody had a part in the case, compliance of the head office.</summary>
    /// <param name="checkers">Finds them.</param>
    /// <param name="ownership">The whole ownership.</param>
    /// <param name="kind">Which of <see cref="OwnershipNotices"/>.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="values">Further values of the template.</param>
    public async Task NotifyCheckersAsync(
        CloseOutCheckers checkers,
        LeaderOwnership ownership,
        string kind,
        CancellationToken ct,
        params (string Name, object? Value)[] values
    )
    {
        var complaint = await CaseAsync(ownership.CaseId, ct);
        var nearest = await checkers.NearestAsync(ownership, complaint, ct);
        Recipient[] to = nearest.Count > 0 ? [.. nearest.Select(Recipient.Person)] : [Recipient.InHeadOffice(MediationRoles.Compliance)];
        foreach (var one in to)
        {
            Notify(complaint, kind, one, null, [("level", complaint.RiskLevel), .. values]);
        }
    }
}
