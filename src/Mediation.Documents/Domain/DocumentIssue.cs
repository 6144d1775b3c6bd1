namespace Mediation.Documents.Domain;

/// <summary>What is issued.</summary>
/// <param name="Series">Series the number was drawn from.</param>
/// <param name="CaseId">In whose history it stands.</param>
/// <param name="SubjectId">What it is issued about, such as the mediation case.</param>
public sealed record DocumentIssue(DocumentKind Kind, string Number, string Series, Guid CaseId, string CaseNumber, Guid SubjectId)
{
    /// <summary>The party to whom it is addressed; null where it is addressed to none in particular.</summary>
    public Guid? AddresseeId { get; init; }

    /// <summary>The document whose place it takes; null for the first one.</summary>
    public Guid? SupersedesId { get; init; }
}
