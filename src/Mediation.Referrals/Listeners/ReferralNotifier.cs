using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Referrals.Listeners;

/// <summary>Makes the notifications of a mediation: the bank's people read of their case, the body's people of the mediation on their desk.</summary>
public sealed class ReferralNotifier(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    /// <param name="mediationId">The mediation, in the save that changes it.</param>
    public MediationCase MediationOf(Guid mediationId) => db.MediationCases.Local.Single(m => m.Id == mediationId);

    /// <summary>Where a session is held, as somebody finds it who was never there: the room with the body's address, else the call or meeting.</summary>
    public async Task<string> WhereAsync(Guid mediationId, SessionManner manner, string place, CancellationToken ct)
    {
        var body = MediationOf(mediationId).BodyId;
        return
            manner == SessionManner.Room && await db.MediationBodies.Where(b => b.Id == body).Select(b => b.Contact).SingleAsync(ct) is { Length: > 0 } contact
            ? $"{place}（{contact}）"
            : place;
    }

    public async Task NotifyHandlerAsync(Guid caseId, string kind, CancellationToken ct, params (string Name, object? Value)[] values)
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        Notify(kind, CaseRecipients.HandlerOf(complaint), complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values);
    }

    /// <param name="caseId">The case.</param>
    /// <param name="kind">Which of <see cref="ReferralNotices"/>.</param>
    /// <param name="deliverBy">Before it the complainant has to know.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="values">Values of the template.</param>
    public async Task NotifyComplainantAsync(
        Guid caseId,
        string kind,
        DateTimeOffset deliverBy,
        CancellationToken ct,
        params (string Name, object? Value)[] values
    )
    {
        var complaint = (await db.Complaints.FindAsync([caseId], ct))!;
        NotificationDraft draft = new(kind, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, values) { DeliverBy = deliverBy };
        db.Notify(draft, clock.GetUtcNow());
    }

    public void NotifyMediator(MediationCase mediation, string kind, params (string Name, object? Value)[] values)
    {
        if (mediation.MediatorUserId is { } mediator)
        {
            NotifyBody(mediation, Recipient.Person(mediator), kind, values);
        }
    }

    public void NotifyStaff(MediationCase mediation, string kind, params (string Name, object? Value)[] values) =>
        NotifyBody(mediation, Recipient.InBody(MediationRoles.CentreStaff, mediation.BodyId), kind, values);

    private void NotifyBody(MediationCase mediation, Recipient to, string kind, (string Name, object? Value)[] values) =>
        Notify(kind, to, mediation.CaseId, mediation.Number, CentreAddress.Of(mediation.Id), values);

    private void Notify(string kind, Recipient to, Guid caseId, string subject, string href, (string Name, object? Value)[] values)
    {
        if (to.PersonId is not { } person || person != user.Id)
        {
            db.Notify(new NotificationDraft(kind, to, caseId, subject, href, values), clock.GetUtcNow());
        }
    }
}
