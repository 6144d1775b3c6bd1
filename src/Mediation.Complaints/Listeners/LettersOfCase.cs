using Mediation.Documents.Data;
using Mediation.Documents.Domain;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Makes the letter of what was decided, asked or ended, in the same save (Order 2020/3, Arts 13, 15, 18 to 20). Where its notice is sent later and somebody
/// else receives it by then, another letter takes its place.
/// </summary>
public sealed class LettersOfCase(MediationDbContext db, LetterIssuer issuer, CaseLetters letters, LetterAddressees addressees, EndingRulesReader rules)
    : IDomainEventHandler<SupplementRequested>,
        IDomainEventHandler<ExtensionGranted>,
        IDomainEventHandler<ComplaintRefused>,
        IDomainEventHandler<ComplaintTerminated>,
        IDomainEventHandler<ComplaintDecided>,
        IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<ComplaintTransferredToCompany>,
        IDomainEventHandler<ComplaintMerged>,
        IDomainEventHandler<ReviewDecided>,
        IDomainEventHandler<DecisionNoticeOrdered>,
        IDomainEventHandler<EndingNoticeOrdered>,
        IDomainEventHandler<LetterOrdered>
{
    public Task HandleAsync(SupplementRequested happened, CancellationToken ct) =>
        IssueAsync(happened, DocumentKind.SupplementNotice, happened.SupplementId, ct);

    public Task HandleAsync(ExtensionGranted happened, CancellationToken ct) =>
        happened.NotifiesComplainant ? IssueAsync(happened, DocumentKind.ExtensionNotice, happened.ExtensionId, ct) : Task.CompletedTask;

    public Task HandleAsync(ComplaintRefused happened, CancellationToken ct) => EndAsync(happened, EndingKind.Refusal, happened.EndingId, ct);

    public Task HandleAsync(ComplaintTerminated happened, CancellationToken ct) => EndAsync(happened, EndingKind.Termination, happened.EndingId, ct);

    public Task HandleAsync(ComplaintDecided happened, CancellationToken ct) => IssueAsync(happened, DocumentKind.DecisionLetter, happened.NoteId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) =>
        IssueAsync(happened, DocumentKind.WithdrawalConfirmation, happened.CaseId, ct);

    /// <summary>To whom it was given, and that this is no answer (DOMAIN 8.11).</summary>
    public Task HandleAsync(ComplaintTransferredToCompany happened, CancellationToken ct) =>
        IssueAsync(happened, DocumentKind.TransferNotice, happened.NoteId, ct);

    /// <summary>Where it is dealt with from now on, and until when (DOMAIN 8.9).</summary>
    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => IssueAsync(happened, DocumentKind.MergerNotice, happened.MergerId, ct);

    public Task HandleAsync(ReviewDecided happened, CancellationToken ct) => IssueAsync(happened, DocumentKind.ReviewDecision, happened.ReviewId, ct);

    public Task HandleAsync(DecisionNoticeOrdered happened, CancellationToken ct) =>
        RenewAsync(happened, DocumentKind.DecisionLetter, happened.DecisionNoteId, ct);

    public Task HandleAsync(EndingNoticeOrdered happened, CancellationToken ct) =>
        RenewAsync(happened, LetterRules.LetterOf(happened.Ending), happened.EndingId, ct);

    public Task HandleAsync(LetterOrdered happened, CancellationToken ct) => RenewAsync(happened, happened.LetterKind, happened.LetterSubject, ct);

    /// <summary>Nobody is written to where nobody can be notified.</summary>
    private async Task EndAsync(DomainEvent happened, EndingKind kind, Guid ending, CancellationToken ct)
    {
        var proposal = CaseOf(happened).Endings.Single(e => e.Id == ending);
        if ((await rules.OfVersionAsync(proposal.RulesVersion, ct)).Find(kind, proposal.Ground)!.NotifiesComplainant)
        {
            await IssueAsync(happened, LetterRules.LetterOf(kind), ending, ct);
        }
    }

    /// <remarks>A decision of before letters were documents, or one that a review put in its place, whose own letter says it, has none.</remarks>
    private async Task RenewAsync(DomainEvent happened, DocumentKind kind, Guid subject, CancellationToken ct)
    {
        var complaint = CaseOf(happened);
        if (
            await letters.CurrentAsync(complaint.Id, kind, subject, ct) is { } present
            && present.AddresseeId != await addressees.PartyOfAsync(complaint, ct)
            && !IsRenewed(present)
        )
        {
            await issuer.IssueAsync(complaint, new LetterOccasion(kind, subject) { Supersedes = present }, ct);
        }
    }

    /// <summary>The notice and its letter may be ordered in one save: one letter takes the place of the one before.</summary>
    private bool IsRenewed(IssuedDocument letter) => db.IssuedDocuments.Local.Any(later => later.SupersedesId == letter.Id);

    private Task<IssuedDocument> IssueAsync(DomainEvent happened, DocumentKind kind, Guid subject, CancellationToken ct) =>
        issuer.IssueAsync(CaseOf(happened), new LetterOccasion(kind, subject) { Happened = happened }, ct);

    private Complaint CaseOf(DomainEvent happened) => db.Complaints.Local.Single(c => c.Id == happened.CaseId);
}
