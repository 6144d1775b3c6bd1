using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>Who may make a letter anew or have it posted: of a review its reviewer, of everything else who handles the case.</summary>
internal static class LetterAccess
{
    /// <exception cref="BusinessException"><c>Complaints:HandledByAnother</c>, <c>Complaints:NotTheReviewer</c></exception>
    public static async Task EnsureMaySendAsync(this MediationDbContext db, Complaint complaint, IssuedDocument letter, CurrentUser user, CancellationToken ct)
    {
        if (letter.Kind != DocumentKind.ReviewDecision)
        {
            if (!user.May(ComplaintPermissions.Handle))
            {
                throw ComplaintErrors.NotYourCase();
            }

            await db.EnsureMayHandleAsync(complaint, user, ct);
        }
        else if (!complaint.Reviews.Any(r => r.Id == letter.SubjectId && ReviewAccess.IsReviewer(user, r)))
        {
            throw ComplaintErrors.NotTheReviewer();
        }
    }

    /// <summary>Loads what letters are about.</summary>
    public static async Task LoadForLettersAsync(this MediationDbContext db, Complaint complaint, CancellationToken ct)
    {
        var entry = db.Entry(complaint);
        await entry.Collection(c => c.Endings).LoadAsync(ct);
        await entry.Collection(c => c.Extensions).LoadAsync(ct);
        await entry.Collection(c => c.Supplements).LoadAsync(ct);
        await entry.Collection(c => c.Reviews).LoadAsync(ct);
    }
}
