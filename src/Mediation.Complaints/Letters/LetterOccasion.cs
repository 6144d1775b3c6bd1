using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>Why a letter is made.</summary>
/// <param name="Kind">Which letter.</param>
/// <param name="Subject">What it is about: the decision's note, the proposal, the request, the review, or the case itself.</param>
public sealed record LetterOccasion(DocumentKind Kind, Guid Subject)
{
    /// <summary>What has just happened; null where it is read from the history.</summary>
    public DomainEvent? Happened { get; init; }

    /// <summary>The letter whose place it takes.</summary>
    public IssuedDocument? Supersedes { get; init; }

    /// <summary>Why another one is needed.</summary>
    public Note? Reason { get; init; }
}
