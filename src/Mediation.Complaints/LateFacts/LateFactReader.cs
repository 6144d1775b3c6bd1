using Mediation.Core.Redaction;

namespace Mediation.Complaints.LateFacts;

/// <summary>Reads the facts that were reported late in a case, and what those that wait would do to its limits, for its page.</summary>
public sealed class LateFactReader(MediationDbContext db, CaseEvidence evidence, CurrentUser user)
{
    private static readonly CompiledQuery<Guid, FactRow> FactsOf = new(
        (db, id) =>
            db.Set<LateFact>()
                .AsNoTracking()
                .Where(f => f.ComplaintId == id)
                .OrderBy(f => f.ReportedAt)
                .Select(f => new FactRow(
                    f,
                    db.Set<Note>().Where(n => n.Id == f.NoteId).Select(n => n.Text).First(),
                    db.Set<Note>().Where(n => n.Id == f.RejectionNoteId).Select(n => n.Text).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == f.ReportedBy).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == f.DecidedBy).Select(u => u.DisplayName).FirstOrDefault()
                ))
    );

    private sealed record FactRow(LateFact Fact, string Reason, string? Rejection, string? ReportedBy, string? DecidedBy);

    /// <summary>The facts, the oldest first; persons are covered.</summary>
    public async Task<IReadOnlyList<LateFactView>> OfAsync(
        Complaint complaint,
        IReadOnlyList<AttachmentView> files,
        LateFactClocks clocks,
        IReadOnlyList<PersonalValue> known,
        CancellationToken ct
    )
    {
        var rows = await FactsOf.Run(db, complaint.Id).ToListAsync(ct);
        var named = await evidence.ViewsAsync(complaint.Id, rows.SelectMany(r => r.Fact.EvidenceIds), files, known, ct);
        return [.. rows.Select(r => ViewOf(r, complaint, clocks, named, known))];
    }

    private LateFactView ViewOf(FactRow row, Complaint complaint, LateFactClocks clocks, ILookup<Guid, EvidenceView> named, IReadOnlyList<PersonalValue> known)
    {
        var fact = row.Fact;
        var waits = fact.State == LateFactState.Waiting;
        var isOvertaken = waits && !LateFactPolicy.KindsIn(complaint.State).Contains(fact.Kind);
        return new LateFactView(
            fact.Id,
            fact.Kind,
            fact.At,
            fact.Ground,
            fact.Notice,
            known.Redacted(fact.Proof),
            [.. fact.EvidenceIds.Select(id => named[id].FirstOrDefault() ?? new EvidenceView(id, null, null, null))],
            known.Redacted(row.Reason),
            row.ReportedBy ?? string.Empty,
            fact.ReportedAt,
            fact.State,
            row.DecidedBy,
            fact.DecidedAt,
            row.Rejection is null ? null : known.Redacted(row.Rejection),
            fact.OldDueAt,
            fact.DueAt,
            waits && !isOvertaken ? clocks.MovesOf(fact) : [],
            isOvertaken,
            waits && !isOvertaken && fact.ReportedBy != user.Id && user.May(ComplaintPermissions.DecideLateFact)
        );
    }
}
