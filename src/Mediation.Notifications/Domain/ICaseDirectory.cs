namespace Mediation.Notifications.Domain;

/// <summary>What this module asks of cases. The module that keeps complaints implements it.</summary>
public interface ICaseDirectory
{
    /// <summary>Where the complainant can be reached, or whoever is entitled at this moment to receive notices in the complainant's place.</summary>
    /// <returns>Null when there is no such case.</returns>
    Task<PartyContact?> FindContactAsync(Guid caseId, CancellationToken ct);

    /// <summary>What the letter of a notice says besides its template, such as the reasons of a decision: words that no message carries.</summary>
    /// <returns>Null where there is nothing more to say.</returns>
    Task<CaseEnclosure?> FindEnclosureAsync(Notification notice, CancellationToken ct);

    /// <summary>The document that is posted instead of the bare words of a notice, where one was issued about the same thing and to the same party.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="representativeId">The party that gets it in the complainant's place; null for the complainant.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>Null where there is none.</returns>
    Task<CaseDocument?> FindDocumentAsync(Notification notice, Guid? representativeId, CancellationToken ct);

    /// <summary>The documents that took the place of others.</summary>
    /// <param name="numbers">Numbers of documents that were printed.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>By the number of each that was made anew, the number that stands now.</returns>
    Task<IReadOnlyDictionary<string, string>> FindReplacementsAsync(IReadOnlyCollection<string> numbers, CancellationToken ct);

    /// <summary>Whether what the letter of a notice states still holds, as the case stands now: else it would tell the complainant what is over.</summary>
    Task<bool> StillHoldsAsync(Notification notice, CancellationToken ct);

    /// <summary>Other notices to the complainant that tell of the same, such as the same decision: ordered once more, or by a letter.</summary>
    Task<IReadOnlyList<Notification>> FindSameAsync(Notification notice, CancellationToken ct);

    /// <summary>Free text with what names or reaches anybody of the case covered.</summary>
    Task<string> CoverAsync(Guid caseId, string text, CancellationToken ct);

    /// <summary>Opens such a document; that it was read in full is recorded.</summary>
    /// <param name="documentId">As <see cref="FindDocumentAsync"/> found it.</param>
    /// <param name="ct">Ends the reading.</param>
    Task<Stream> OpenDocumentAsync(Guid documentId, CancellationToken ct);

    /// <summary>A case by its number.</summary>
    /// <returns>Null when no case of that number is in the row scope of the user.</returns>
    Task<Guid?> FindCaseAsync(string number, CancellationToken ct);

    /// <summary>Where a case lies, and the page on which the bank's people go on with it.</summary>
    /// <returns>Null when there is no such case.</returns>
    Task<CaseLocation?> FindLocationAsync(Guid caseId, CancellationToken ct);

    /// <summary>Who is kept away from a case and therefore is told nothing of it.</summary>
    Task<IReadOnlyCollection<Guid>> RecusedFromAsync(Guid caseId, CancellationToken ct);

    /// <summary>The cases from which a person is kept away.</summary>
    IQueryable<Guid> CasesWithout(Guid personId);
}
