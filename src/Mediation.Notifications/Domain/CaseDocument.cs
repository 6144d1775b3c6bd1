namespace Mediation.Notifications.Domain;

/// <summary>A document of a case that is posted to its complainant.</summary>
/// <param name="Id">The document.</param>
/// <param name="Number">Its number.</param>
/// <param name="Sha256">SHA-256 of its file, lower-case hexadecimal.</param>
/// <param name="IsReplacement">Whether it takes the place of an earlier one, which may have been printed.</param>
public sealed record CaseDocument(Guid Id, string Number, string Sha256, bool IsReplacement = false);
