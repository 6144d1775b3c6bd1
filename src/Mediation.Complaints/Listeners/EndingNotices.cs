using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the supervisors what is proposed, who proposed it what became of it, and the complainant, once ordered, that the complaint is refused or
/// terminated and on which ground; the reasons stand in a letter only.
/// </summary>
public sealed class EndingNotices(
    MediationDbContext db,
    EndingRulesReader rules,
    ApprovalNotices approvals,
    BankName bank,
    CurrentUser user,
    TimeProvider clock
)
    : IDomainEventHandler<EndingProposed>,
        IDomainEventHandler<EndingSentBack>,
        IDomainEventHandler<ComplaintRefused>,
        IDomainEventHandler<ComplaintTerminated>,
        IDomainEventHandler<EndingNoticeOrdered>
{
    public async Task HandleAsync(EndingProposed happened, CancellationToken ct)
    {
        var complaint = CaseOf(happened);
        var proposal = complaint.Endings.Single(e => e.Id == happened.EndingId);
        await approvals.OfEndingAsync(complaint, proposal, new Asker(user.Id, user.Name), ct);
    }

    public Task HandleAsync(EndingSentBack happened, CancellationToken ct) =>
        ToProposerAsync(happened, ComplaintNotices.EndingSentBack, happened.ProposedBy, happened.Ending);

    public Task HandleAsync(ComplaintRefused happened, CancellationToken ct) =>
        ToProposerAsync(happened, ComplaintNotices.EndingApproved, happened.ProposedBy, EndingKind.Refusal);

    public Task HandleAsync(ComplaintTerminated happened, CancellationToken ct) =>
        ToProposerAsync(happened, ComplaintNotices.EndingApproved, happened.ProposedBy, EndingKind.Termination);

    public async Task HandleAsync(EndingNoticeOrdered happened, CancellationToken ct)
    {
        var complaint = CaseOf(happened);
        var proposal = complaint.Endings.Single(e => e.Id == happened.EndingId);
        var ground = (await rules.OfVersionAsync(proposal.RulesVersion, ct)).Find(proposal.Kind, proposal.Ground)!;
        var kind = happened.Ending == EndingKind.Refusal ? ComplaintNotices.Refusal : ComplaintNotices.Termination;
        (string, object?)[] values =
        [
            ("ground", ground.Name),
            ("article", ground.Article),
            ("bank", await bank.BothAsync(ct)),
            (LetterOfNotice.SubjectValue, happened.EndingId),
        ];
        NotificationDraft draft = new(kind, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, values) { DeliverBy = complaint.AnswerBy };
        db.Notify(draft, clock.GetUtcNow());
    }

    private Task ToProposerAsync(DomainEvent happened, string kind, Guid proposer, EndingKind ending)
    {
        Notify(CaseOf(happened), kind, Recipient.Person(proposer), ("by", user.Name), ("ending", ending));
        return Task.CompletedTask;
    }

    private Complaint CaseOf(DomainEvent happened) => db.Complaints.Local.Single(c => c.Id == happened.CaseId);

    private void Notify(Complaint complaint, string kind, Recipient to, params (string Name, object? Value)[] values) =>
        db.Notify(new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values), clock.GetUtcNow());
}
