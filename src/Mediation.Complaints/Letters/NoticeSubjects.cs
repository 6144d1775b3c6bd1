namespace Mediation.Complaints.Letters;

/// <summary>What the notice of how a case stands now is about, read from the database: of a decision that comes from a review that review.</summary>
internal static class NoticeSubjects
{
    public static async Task<Guid?> SubjectOfNoticeAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct) =>
        await db.DecidingReviewAsync(complaint, ct) ?? complaint.NoticeSubject;

    /// <summary>The review from which the decision comes; null where the unit decided.</summary>
    public static async Task<Guid?> DecidingReviewAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct)
    {
        if (complaint is not { EndingId: null, Decision.NoteId: var reasons } || !ReviewPolicy.IsNotified(complaint))
        {
            return null;
        }

        var id = complaint.Id;
        return await db.Set<SuperiorReview>().Where(r => r.ComplaintId == id && r.ReasonsNoteId == reasons).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct);
    }
}
