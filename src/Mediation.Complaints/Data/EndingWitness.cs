using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>
/// Holds endings without a decision against the history: what was proposed by whom and what became of it, what a withdrawal was paid with, to whom a
/// case was given, and what a complainant was asked for.
/// </summary>
public sealed class EndingWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var proposals = (await db.Set<EndingProposal>().AsNoTracking().Where(e => cases.Contains(e.ComplaintId)).ToListAsync(ct)).ToLookup(e => e.ComplaintId);
        var requests = (await db.Set<SupplementRequest>().AsNoTracking().Where(s => cases.Contains(s.ComplaintId)).ToListAsync(ct)).ToLookup(s =>
            s.ComplaintId
        );
        var ended = await db
            .Complaints.AsNoTracking()
            .Where(c => cases.Contains(c.Id))
            .Select(c => new EndedCase(c.Id, c.EndingId, c.WithdrawalPayment, c.PassedTo))
            .ToDictionaryAsync(c => c.Id, ct);
        return
        [
            .. histories.SelectMany(h =>
                RowFaults(h, "endingId", "ending", [.. proposals[h.CaseId].Select(e => e.Id)])
                    .Concat(RowFaults(h, "supplementId", "supplement", [.. requests[h.CaseId].Select(s => s.Id)]))
                    .Concat(h.Differences(proposals[h.CaseId].SelectMany(e => Values(e, Of(h, "endingId", e.Id)))))
                    .Concat(h.Differences(requests[h.CaseId].SelectMany(s => Values(s, Of(h, "supplementId", s.Id)))))
                    .Concat(ended.TryGetValue(h.CaseId, out var c) ? h.Differences(Values(h, c)) : [])
            ),
        ];
    }

    private sealed record EndedCase(Guid Id, Guid? EndingId, WithdrawalPayment? Payment, CompanyTransfer? PassedTo);

    private static IEnumerable<AuditFinding> RowFaults(CaseHistory history, string field, string what, IReadOnlyList<Guid> rows)
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id(field) is not null).ToLookup(t => t.Facts.Id(field)!.Value);
        return recorded
            .Where(r => !rows.Contains(r.Key))
            .Select(r => history.Finding(AuditFault.RowMissing, what, r.First().Entry))
            .Concat(rows.Where(id => !recorded.Contains(id)).Select(id => history.Finding(AuditFault.Unrecorded, $"{what} {id}")));
    }

    private static IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> Of(CaseHistory history, string field, Guid id) =>
        [.. history.Recorded.Where(t => t.Facts.Id(field) == id)];

    private static IEnumerable<ComparedValue> Values(EndingProposal proposal, IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded)
    {
        if (recorded.Count == 0)
        {
            yield break;
        }

        var (proposed, decided) = (recorded[0], recorded.Skip(1).LastOrDefault(t => StateOf(t.Entry.Event) != nameof(EndingProposalState.Proposed)));
        yield return new("ending.Kind", proposal.Kind.ToString(), proposed.Facts.Text("ending"), proposed.Entry);
        yield return new("ending.Ground", proposal.Ground, proposed.Facts.Text("endingGround"), proposed.Entry);
        yield return new("ending.NoteId", proposal.NoteId, proposed.Facts.Id("noteId"), proposed.Entry);
        yield return new("ending.ProofFileId", proposal.ProofFileId, proposed.Facts.Id("proofFileId"), proposed.Entry);
        yield return new("ending.ProposedBy", proposal.ProposedBy, proposed.Entry.ActorId, proposed.Entry);
        yield return new("ending.State", proposal.State.ToString(), StateOf(decided.Entry?.Event), decided.Entry ?? proposed.Entry);
        if (proposal.State is EndingProposalState.Approved or EndingProposalState.SentBack)
        {
            yield return new("ending.DecidedBy", proposal.DecidedBy, decided.Entry?.ActorId, decided.Entry ?? proposed.Entry);
        }
    }

    private static string StateOf(string? happened) =>
        happened switch
        {
            nameof(ComplaintRefused) or nameof(ComplaintTerminated) => nameof(EndingProposalState.Approved),
            nameof(EndingSentBack) => nameof(EndingProposalState.SentBack),
            nameof(EndingLapsed) => nameof(EndingProposalState.Lapsed),
            _ => nameof(EndingProposalState.Proposed),
        };

    private static IEnumerable<ComparedValue> Values(SupplementRequest request, IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded)
    {
        if (recorded.Count == 0)
        {
            yield break;
        }

        var (asked, answered) = (recorded[0], recorded[^1]);
        yield return new("supplement.Materials", request.Materials, asked.Facts.Text("materials"), asked.Entry);
        yield return new("supplement.ReplyBy", request.ReplyBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), asked.Facts.Text("replyBy"), asked.Entry);
        yield return new("supplement.RequestedBy", request.RequestedBy, asked.Entry.ActorId, asked.Entry);
        yield return new("supplement.Answer", request.Answer?.ToString(), answered.Facts.Text("supplementAnswer"), answered.Entry);
        yield return new("supplement.AnsweredAt", request.AnsweredAt, answered.Facts.Instant("answeredAt"), answered.Entry);
    }

    private static IEnumerable<ComparedValue> Values(CaseHistory history, EndedCase c)
    {
        var approved = CaseEnding.ApprovedIn(history);
        yield return new("complaint.EndingId", c.EndingId, approved?.Facts.Id("endingId"), approved?.Entry);
        var withdrawn = history.Last(nameof(ComplaintWithdrawn));
        yield return new("complaint.WithdrawalPayment", c.Payment?.ToString(), withdrawn?.Facts.Text("payment"), withdrawn?.Entry);
        var passed = CaseEnding.LastOf(history, nameof(ComplaintTransferredToCompany));
        yield return new("complaint.PassedTo", c.PassedTo?.Company, passed?.Facts.Text("company"), passed?.Entry);
        yield return new("complaint.PassedTo.SentAt", c.PassedTo?.SentAt, passed?.Facts.Instant("sentAt"), passed?.Entry);
        yield return new("complaint.PassedTo.NoticeAt", c.PassedTo?.NoticeAt, passed?.Facts.Instant("noticeAt"), passed?.Entry);
        yield return new("complaint.PassedTo.NoticeProof", c.PassedTo?.NoticeProof, passed?.Facts.Text("noticeProof"), passed?.Entry);
    }
}
