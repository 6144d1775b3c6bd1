using Mediation.Core.Redaction;

namespace Mediation.Complaints.Investigation;

/// <summary>Reads what is asked for in a case and what was established about it, for its page.</summary>
public sealed class ClaimReader(MediationDbContext db, CaseEvidence evidence)
{
    private static readonly CompiledQuery<Guid, ClaimRow> ClaimsOf = new(
        (db, id) =>
            db.Set<CaseClaim>()
                .AsNoTracking()
                .Where(c => c.ComplaintId == id)
                .OrderBy(c => c.AddedAt)
                .Select(c => new ClaimRow(
                    c,
                    db.Set<Note>().Where(n => n.Id == c.NoteId).Select(n => n.Text).FirstOrDefault(),
                    db.Set<Note>().Where(n => n.Id == c.FindingNoteId).Select(n => n.Text).FirstOrDefault(),
                    db.Set<OrganisationUnit>().FirstOrDefault(u => u.Id == c.UnitId),
                    db.Set<MediationUser>().Where(u => u.Id == c.FoundBy).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<Note>().Where(n => n.Id == c.ReasonsNoteId).Select(n => n.Text).FirstOrDefault()
                ))
    );

    private sealed record ClaimRow(CaseClaim Claim, string? What, string? Words, OrganisationUnit? Unit, string? By, string? Reasons);

    /// <summary>The claim of the registration by itself, where nothing more was asked for and nothing was found.</summary>
    public static IReadOnlyList<ClaimView> OnlyFirst(Complaint complaint, ComplaintCodes codes) => [First(complaint, codes, what: null, finding: null)];

    /// <summary>The claims, that of the registration first; persons are covered.</summary>
    public async Task<IReadOnlyList<ClaimView>> OfAsync(
        Complaint complaint,
        ComplaintCodes codes,
        IReadOnlyList<AttachmentView> files,
        IReadOnlyList<PersonalValue> known,
        CancellationToken ct
    )
    {
        var rows = await ClaimsOf.Run(db, complaint.Id).ToListAsync(ct);
        var named = await evidence.ViewsAsync(complaint.Id, rows.SelectMany(r => r.Claim.EvidenceIds), files, known, ct);
        var first = rows.Find(r => r.Claim.Id == complaint.Id);
        return
        [
            First(complaint, codes, first?.What is { } words ? known.Redacted(words) : null, first is null ? null : FindingOf(first, named, known)) with
            {
                Decision = first is null ? null : DecisionOf(first, complaint, known),
            },
            .. rows.Where(r => r != first)
                .Select(r => new ClaimView(
                    r.Claim.Id,
                    new CodeItemView(r.Claim.DemandCode, codes.Demand(r.Claim.DemandCode)),
                    r.Claim.Amount,
                    r.What is null ? null : known.Redacted(r.What),
                    IsFirst: false,
                    r.Claim.DroppedAt is not null,
                    FindingOf(r, named, known)
                )
                {
                    Decision = DecisionOf(r, complaint, known),
                }),
        ];
    }

    private static ClaimView First(Complaint complaint, ComplaintCodes codes, string? what, FindingView? finding) =>
        new(
            complaint.Id,
            new CodeItemView(complaint.DemandCode, codes.Demand(complaint.DemandCode)),
            complaint.ClaimedAmount,
            what,
            IsFirst: true,
            IsDropped: false,
            finding
        );

    /// <summary>After a review or another decision of the case it holds no more.</summary>
    private static ClaimDecisionView? DecisionOf(ClaimRow row, Complaint complaint, IReadOnlyList<PersonalValue> known) =>
        row.Claim is { Outcome: { } outcome, DecisionNoteId: { } decision } && decision == complaint.Decision?.NoteId
            ? new ClaimDecisionView(outcome, row.Claim.Granted, row.Reasons is null ? null : known.Redacted(row.Reasons))
            : null;

    private static FindingView? FindingOf(ClaimRow row, ILookup<Guid, EvidenceView> named, IReadOnlyList<PersonalValue> known) =>
        row.Claim is { Result: { } result, Responsibility: { } responsibility, FoundAt: { } at } claim
            ? new FindingView(
                result,
                responsibility,
                claim.Area,
                row.Unit?.NameIn(CultureInfo.CurrentUICulture),
                row.Unit?.Code,
                known.Redacted(row.Words ?? string.Empty),
                [.. claim.EvidenceIds.Select(id => named[id].FirstOrDefault() ?? new EvidenceView(id, null, null, null))],
                row.By ?? string.Empty,
                at
            )
            : null;
}
