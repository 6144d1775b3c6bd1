using Mediation.Documents.Data;
using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>Reads which letters of a case there are.</summary>
public sealed class CaseLetters(MediationDbContext db)
{
    /// <summary>The letter of a subject that stands: the newest, whose place none has taken. Null where none was made.</summary>
    public async Task<IssuedDocument?> CurrentAsync(Guid caseId, DocumentKind kind, Guid subject, CancellationToken ct)
    {
        var letters = db.IssuedDocuments.Where(d => d.CaseId == caseId);
        return await letters
            .Where(d => d.Kind == kind && d.SubjectId == subject && !letters.Any(later => later.SupersedesId == d.Id))
            .OrderByDescending(d => d.IssuedAt)
            .ThenByDescending(d => d.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>A letter of a case that nobody has replaced.</summary>
    /// <exception cref="BusinessException"><c>Complaints:LetterUnknown</c>, <c>Complaints:LetterSuperseded</c></exception>
    public async Task<IssuedDocument> ToReplaceAsync(Guid caseId, Guid letterId, CancellationToken ct)
    {
        var letter = await db.IssuedDocuments.SingleOrDefaultAsync(
            d => d.Id == letterId && d.CaseId == caseId && d.Kind != DocumentKind.MediationAgreement,
            ct
        );
        if (letter is null)
        {
            throw ComplaintErrors.LetterUnknown();
        }

        var later = await db.IssuedDocuments.Where(d => d.CaseId == caseId && d.SupersedesId == letterId).Select(d => d.Number).FirstOrDefaultAsync(ct);
        return later is null ? letter : throw ComplaintErrors.LetterSuperseded(later);
    }
}
