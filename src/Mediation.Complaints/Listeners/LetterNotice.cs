using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Has a letter posted to who receives notices: it goes by post alone, whatever channel was chosen for notices.</summary>
public sealed class LetterNotice(MediationDbContext db, BankName bank, TimeProvider clock) : IDomainEventHandler<LetterOrdered>
{
    public async Task HandleAsync(LetterOrdered happened, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        (string, object?)[] values =
        [
            (LetterOfNotice.KindValue, happened.LetterKind),
            ("bank", await bank.BothAsync(ct)),
            (LetterOfNotice.SubjectValue, happened.LetterSubject),
        ];
        db.Notify(
            new NotificationDraft(ComplaintNotices.Letter, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, values),
            clock.GetUtcNow()
        );
    }
}
