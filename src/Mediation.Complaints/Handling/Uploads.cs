namespace Mediation.Complaints.Handling;

/// <summary>Files that a person uploaded to attach them to a case.</summary>
internal static class Uploads
{
    /// <exception cref="InvalidInputException"><c>Core:UploadNotFound</c></exception>
    public static async Task<List<StoredFile>> UploadsAsync(this MediationDbContext db, IReadOnlyList<Guid> fileIds, CurrentUser user, CancellationToken ct)
    {
        Guid[] ids = [.. fileIds.Distinct()];
        List<StoredFile> files = ids.Length == 0 ? [] : await db.Set<StoredFile>().Where(f => ids.Contains(f.Id) && f.UploadedBy == user.Id).ToListAsync(ct);
        return files.Count == ids.Length ? files : throw InvalidInputException.Of(AddAttachment.Field, "Core:UploadNotFound");
    }
}
