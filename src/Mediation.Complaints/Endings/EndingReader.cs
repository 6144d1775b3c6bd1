using Mediation.Core.Redaction;

namespace Mediation.Complaints.Endings;

/// <summary>Reads what was proposed to end a case, and what its complainant was asked for.</summary>
public sealed class EndingReader(MediationDbContext db, EndingRulesReader rules, DecisionNoticeReader notices, CurrentUser user)
{
    private static readonly CompiledQuery<Guid, ProposalRow> ProposalsOf = new(
        (db, id) =>
            db.Set<EndingProposal>()
                .AsNoTracking()
                .Where(e => e.ComplaintId == id)
                .OrderBy(e => e.ProposedAt)
                .Select(e => new ProposalRow(
                    e,
                    db.Set<Note>().Where(n => n.Id == e.NoteId).Select(n => n.Text).First(),
                    db.Set<MediationUser>().Where(u => u.Id == e.ProposedBy).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == e.DecidedBy).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<Note>().Where(n => n.Id == e.ReturnNoteId).Select(n => n.Text).FirstOrDefault()
                ))
    );

    private static readonly CompiledQuery<Guid, RequestRow> RequestsOf = new(
        (db, id) =>
            db.Set<SupplementRequest>()
                .AsNoTracking()
                .Where(s => s.ComplaintId == id)
                .OrderBy(s => s.RequestedAt)
                .Select(s => new RequestRow(
                    s,
                    db.Set<Note>().Where(n => n.Id == s.NoteId).Select(n => n.Text).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == s.RequestedBy).Select(u => u.DisplayName).FirstOrDefault()
                ))
    );

    private sealed record ProposalRow(EndingProposal Proposal, string Reasons, string? ProposedBy, string? DecidedBy, string? SentBack);

    private sealed record RequestRow(SupplementRequest Request, string? Details, string? RequestedBy);

    /// <summary>The proposals, the oldest first; persons are covered.</summary>
    public async Task<IReadOnlyList<EndingView>> ProposalsAsync(Complaint complaint, IReadOnlyList<PersonalValue> known, CancellationToken ct)
    {
        List<EndingView> views = [];
        var isUnread =
            complaint is { EndingId: not null, ClosedAt: null, HandlerId: not null } && await notices.ProgressAsync(complaint, ct) != NoticeProgress.Delivered;
        foreach (var row in await ProposalsOf.Run(db, complaint.Id).ToListAsync(ct))
        {
            var proposal = row.Proposal;
            var mayDecide = user.May(ComplaintPermissions.DecideEnding) && proposal.ProposedBy != user.Id;
            var waits = proposal.State == EndingProposalState.Proposed;
            var canBeTakenBack = proposal.Id == complaint.EndingId && isUnread;
            var ground = (await rules.OfVersionAsync(proposal.RulesVersion, ct)).Find(proposal.Kind, proposal.Ground)!;
            views.Add(
                new EndingView(
                    proposal.Id,
                    proposal.Kind,
                    proposal.Ground,
                    ground.Name.Word,
                    ground.Article.Word,
                    ground.NotifiesComplainant,
                    known.Redacted(row.Reasons),
                    proposal.ProofFileId,
                    row.ProposedBy ?? string.Empty,
                    proposal.ProposedAt,
                    proposal.State,
                    row.DecidedBy,
                    proposal.DecidedAt,
                    row.SentBack is { } why ? known.Redacted(why) : null,
                    mayDecide && waits,
                    mayDecide && (waits || canBeTakenBack)
                )
            );
        }

        return views;
    }

    /// <summary>The requests for material, the oldest first; persons are covered.</summary>
    public async Task<IReadOnlyList<SupplementView>> SupplementsAsync(Complaint complaint, IReadOnlyList<PersonalValue> known, CancellationToken ct)
    {
        List<SupplementView> views = [];
        foreach (var (request, details, by) in await RequestsOf.Run(db, complaint.Id).ToListAsync(ct))
        {
            var materials = (await rules.OfVersionAsync(request.RulesVersion, ct)).NamesOf(request.Materials).Word;
            views.Add(
                new SupplementView(
                    request.Id,
                    materials,
                    details is null ? null : known.Redacted(details),
                    request.ReplyBy,
                    by ?? string.Empty,
                    request.RequestedAt,
                    request.Answer,
                    request.AnsweredAt
                )
            );
        }

        return views;
    }
}
