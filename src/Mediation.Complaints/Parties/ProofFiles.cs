namespace Mediation.Complaints.Parties;

/// <summary>The file that proves an authority: one of the case, or an upload of the user, which is then attached to it.</summary>
internal static class ProofFiles
{
    /// <exception cref="InvalidInputException"><c>Core:UploadNotFound</c></exception>
    public static async Task<Guid?> AttachProofAsync(this MediationDbContext db, Complaint complaint, Guid? id, CurrentUser user, CancellationToken ct)
    {
        if (id is null)
        {
            return null;
        }

        var file = await db.Set<StoredFile>()
            .SingleOrDefaultAsync(f => f.Id == id && (f.CaseId == complaint.Id || (f.CaseId == null && f.UploadedBy == user.Id)), ct)
            ?? throw InvalidInputException.Of("proofFileId", "Core:UploadNotFound");
        if (file.CaseId is null)
        {
            complaint.AddAttachment(file);
        }

        return file.Id;
    }
}
