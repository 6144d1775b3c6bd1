namespace Mediation.Core.Data;

/// <summary>Something that happened to a case. Carries ids and facts, never names, numbers or narratives of persons: it is kept for good.</summary>
/// <param name="CaseId">The complaint whose history it enters.</param>
public abstract record DomainEvent(Guid CaseId);
