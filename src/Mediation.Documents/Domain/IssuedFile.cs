namespace Mediation.Documents.Domain;

/// <summary>What was printed.</summary>
/// <param name="FileId">The file kept.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
/// <param name="TemplateKey">The template it was printed from.</param>
/// <param name="TemplateVersion">Version of that template.</param>
public sealed record IssuedFile(Guid FileId, string Sha256, string TemplateKey, int TemplateVersion);
