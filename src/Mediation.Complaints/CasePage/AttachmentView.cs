namespace Mediation.Complaints.CasePage;

/// <summary>A file of the case.</summary>
public sealed record AttachmentView(Guid Id, string Name, string MediaType, long Bytes, string Sha256, DateTimeOffset UploadedAt);
