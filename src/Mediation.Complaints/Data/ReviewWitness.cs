using System.Text.Json;

namespace Mediation.Complaints.Data;

/// <summary>
/// Holds the reviews of decisions against the history: who applied when, which institution and who reviews, what was decided and how that was notified,
/// and when the duty was settled by it.
/// </summary>
public sealed class ReviewWitness(MediationDbContext db) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        Guid[] cases = [.. histories.Select(h => h.CaseId)];
        var reviews = (await db.Set<SuperiorReview>().AsNoTracking().Where(r => cases.Contains(r.ComplaintId)).ToListAsync(ct)).ToLookup(r => r.ComplaintId);
        var subjects = reviews.SelectMany(r => r).Select(r => (Guid?)r.Id).ToList();
        var duties = (await db.Set<Duty>().AsNoTracking().Where(d => subjects.Contains(d.Subject)).ToListAsync(ct)).ToLookup(d => d.Subject);
        return [.. histories.SelectMany(h => FaultsOf(h, [.. reviews[h.CaseId]], duties))];
    }

    /// <summary>Whether the history knows of a review of which something is owed still.</summary>
    internal static bool IsUnderWay(CaseHistory history) =>
        history.Recorded.Count(t => t.Entry.Event == nameof(ReviewApplied))
        > history.Recorded.Count(t => t.Entry.Event is nameof(ReviewNotified) or nameof(ReviewWithdrawn));

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, IReadOnlyList<SuperiorReview> reviews, ILookup<Guid?, Duty> duties)
    {
        var recorded = history.Recorded.Where(t => t.Facts.Id("reviewId") is not null).ToLookup(t => t.Facts.Id("reviewId")!.Value);
        return
        [
            .. recorded.Where(r => !reviews.Any(review => review.Id == r.Key)).Select(r => history.Finding(AuditFault.RowMissing, "review", r.First().Entry)),
            .. reviews.Where(r => !recorded.Contains(r.Id)).Select(r => history.Finding(AuditFault.Unrecorded, $"review {r.Id}")),
            .. history.Differences(reviews.Where(r => recorded.Contains(r.Id)).SelectMany(r => Values(r, [.. recorded[r.Id]], [.. duties[r.Id]]))),
        ];
    }

    private static IEnumerable<ComparedValue> Values(
        SuperiorReview review,
        IReadOnlyList<(HistoryEntry Entry, JsonElement Facts)> recorded,
        IReadOnlyList<Duty> duties
    )
    {
        var (applied, last) = (recorded[0], recorded[^1]);
        yield return new("review.State", review.State.ToString(), StateAfter([.. recorded.Select(t => t.Entry.Event)]), last.Entry);
        yield return new("review.Manner", review.Manner.ToString(), applied.Facts.Text("reviewManner"), applied.Entry);
        yield return new("review.ReceivedAt", review.ReceivedAt, applied.Facts.Instant("reviewReceivedAt"), applied.Entry);
        yield return new("review.DecisionReceivedAt", review.DecisionReceivedAt, applied.Facts.Instant("decisionReceivedAt"), applied.Entry);
        var superior = recorded.Last(t => t.Facts.Id("superiorUnitId") is not null);
        yield return new("review.SuperiorUnitId", review.SuperiorUnitId, superior.Facts.Id("superiorUnitId"), superior.Entry);
        yield return new("review.GroundsNoteId", review.GroundsNoteId, applied.Facts.Id("noteId"), applied.Entry);
        yield return new("review.FileId", review.FileId, applied.Facts.Id("fileId"), applied.Entry);
        yield return new("review.RecordedBy", review.RecordedBy, applied.Entry.ActorId, applied.Entry);
        var named = recorded.LastOrDefault(t => t.Entry.Event is nameof(ReviewerNamed) or nameof(ReviewerLeft));
        yield return new("review.ReviewerId", review.ReviewerId, named.Entry is null ? null : named.Facts.Id("reviewerId"), named.Entry);
        var decided = Last(nameof(ReviewDecided));
        yield return new("review.Outcome", review.Outcome?.ToString(), decided?.Facts.Text("reviewOutcome"), decided?.Entry);
        yield return new("review.ReasonsNoteId", review.ReasonsNoteId, decided?.Facts.Id("noteId"), decided?.Entry);
        yield return new("review.DecidedAt", review.DecidedAt, decided?.Facts.Instant("decidedAt"), decided?.Entry);
        var notified = Last(nameof(ReviewNotified));
        yield return new("review.NoticeManner", review.NoticeManner?.ToString(), notified?.Facts.Text("notice"), notified?.Entry);
        yield return new("review.NotifiedAt", review.NotifiedAt, notified?.Facts.Instant("noticeAt"), notified?.Entry);
        yield return new("review.NoticeProof", review.NoticeProof, notified?.Facts.Text("noticeProof"), notified?.Entry);
        var withdrawn = Last(nameof(ReviewWithdrawn));
        yield return new("review.WithdrawnAt", review.WithdrawnAt, withdrawn?.Facts.Instant("requestedAt"), withdrawn?.Entry);
        yield return new("review.Duties", DutyWitness.RulesOf(duties, review.Id), DutyWitness.RulesIn(applied.Facts), applied.Entry);
        var settled = notified?.Facts.Instant("noticeAt") ?? withdrawn?.Facts.Instant("requestedAt");
        yield return new(
            "review.Duties.SettledAt",
            DutyWitness.Instants(duties),
            duties.Count > 0 ? settled?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty : string.Empty,
            last.Entry
        );

        (HistoryEntry Entry, JsonElement Facts)? Last(string happened) =>
            recorded.Where(t => t.Entry.Event == happened).Select(t => ((HistoryEntry, JsonElement)?)t).LastOrDefault();
    }

    /// <summary>Once it is decided, another reviewer changes nothing of its state; neither does another institution at any time.</summary>
    private static string StateAfter(IReadOnlyList<string> happened) => happened.Aggregate(string.Empty, (state, one) => one switch
            {
                nameof(ReviewApplied) => nameof(ReviewState.Applied),
                nameof(ReviewRefused) => nameof(ReviewState.Refused),
                nameof(ReviewerNamed) when state != nameof(ReviewState.Decided) => nameof(ReviewState.Reviewing),
                nameof(ReviewerLeft) when state != nameof(ReviewState.Decided) => nameof(ReviewState.Applied),
                nameof(ReviewerNamed) or nameof(ReviewerLeft) or nameof(ReviewFollowedUnit) => state,
                nameof(ReviewDecided) => nameof(ReviewState.Decided),
                nameof(ReviewNotified) => nameof(ReviewState.Notified),
                nameof(ReviewWithdrawn) => nameof(ReviewState.Withdrawn),
                _ => string.Empty,
            });
}
