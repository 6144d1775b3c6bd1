namespace Mediation.Documents.Domain;

/// <summary>An issued document was read in full; who did stands with the entry.</summary>
public sealed record DocumentDownloaded(Guid CaseId, Guid DocumentId, string Number) : DomainEvent(CaseId), IReadingEvent;
