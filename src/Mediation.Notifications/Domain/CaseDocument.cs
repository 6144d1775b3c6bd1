namespace Mediation.Notifications.Domain;

/// <summary>A document of a case that is posted to its complainant.</summary>
/// <param name="Id">The document.</param>
/// <param name="Number">Its number.</param>
public sealed record CaseDocument(Guid Id, string Number);
