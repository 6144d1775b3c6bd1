using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Asks the complainant for what is missing, by the channel chosen.</summary>
public sealed class SupplementNotice(MediationDbContext db, EndingRulesReader rules, BankName bank, TimeProvider clock)
    : IDomainEventHandler<SupplementRequested>
{
    public async Task HandleAsync(SupplementRequested happened, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        var materials = (await rules.OfVersionAsync(happened.EndingRulesVersion, ct)).NamesOf(happened.Materials);
        (string, object?)[] values =
        [
            ("materials", materials),
            ("replyBy", happened.ReplyBy),
            ("bank", await bank.BothAsync(ct)),
            (LetterOfNotice.SubjectValue, happened.SupplementId),
        ];
        db.Notify(
            new NotificationDraft(ComplaintNotices.Supplement, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, values),
            clock.GetUtcNow()
        );
    }
}
