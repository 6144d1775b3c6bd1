namespace Mediation.Core.Files;

/// <summary>A file that someone uploaded or the system made: its content is stored once, its name here. The history refers to its hash.</summary>
public sealed class StoredFile
{
    private StoredFile() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The case it belongs to; null until the upload was attached to one.</summary>
    public Guid? CaseId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Detected from its content, not from its name.</summary>
    public string MediaType { get; private set; } = string.Empty;

    public long Bytes { get; private set; }

    public string Sha256 { get; private set; } = string.Empty;

    public Guid UploadedBy { get; private set; }

    public DateTimeOffset UploadedAt { get; private set; }

    public static StoredFile Of(string name, string mediaType, long bytes, string sha256, Guid by, DateTimeOffset now, Guid? caseId = null) =>
        new()
        {
            Name = name,
            MediaType = mediaType,
            Bytes = bytes,
            Sha256 = sha256,
            UploadedBy = by,
            UploadedAt = now,
            CaseId = caseId,
        };

    /// <summary>Binds an upload to a case, once.</summary>
    public void AttachTo(Guid caseId) => CaseId = CaseId is null || CaseId == caseId ? caseId : throw CoreErrors.FileBelongsElsewhere("attachments");
}
