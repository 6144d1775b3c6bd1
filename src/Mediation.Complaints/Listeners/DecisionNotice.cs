using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the complainant what was decided and which remedies there are (Order 2020/3, Arts 19, 20). The sum granted stands in letters and
/// e-mails, the reasons in a letter only; no text message or call carries them.
/// </summary>
public sealed class DecisionNotice(MediationDbContext db, BankName bank, TimeProvider clock) : IDomainEventHandler<DecisionNoticeOrdered>
{
    public async Task HandleAsync(DecisionNoticeOrdered happened, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        var unit = complaint.UnitId;

        var granted = complaint.Decision!.GrantedAmount;

        // Above the head office is nobody who could review.
        var remedies = await db.Set<OrganisationUnit>().AnyAsync(u => u.Id == unit && u.ParentId == null, ct) ? "HeadOffice" : "Branch";
        db.Notify(
            new NotificationDraft(
                ComplaintNotices.Decision,
                Recipient.Complainant(),
                complaint.Id,
                complaint.Number,
                string.Empty,
                ("outcome", complaint.Decision.Outcome),
                ("sumIs", granted is null ? null : new NotificationWord("Decision:SumIs")),
                ("grantedAmount", granted),
                ("sumUnit", granted is null ? null : new NotificationWord("Decision:SumUnit")),
                ("remedies", new NotificationWord($"Remedies:{remedies}")),
                ("ways", new NotificationWord($"Remedies:{remedies}:Short")),
                ("bank", await bank.BothAsync(ct)),
                (LetterOfNotice.SubjectValue, happened.DecisionNoteId)
            )
            {
                DeliverBy = complaint.AnswerBy,
            },
            clock.GetUtcNow()
        );
    }
}
