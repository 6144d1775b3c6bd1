namespace Mediation.Notifications.Domain;

/// <summary>What this module asks of cases. The module that keeps complaints implements it.</summary>
public interface ICaseDirectory
{
    /// <summary>Where the complainant can be reached, or whoever is entitled at this moment to receive notices in the complainant's place.</summary>
    /// <returns>Null when there is no such case.</returns>
    Task<PartyContact?> FindContactAsync(Guid caseId, CancellationToken ct);

    /// <summary>What the letter of a notice says besides its template, such as the reasons of a decision: words that no message carries.</summary>
    /// <returns>Null where there is nothing more to say.</returns>
    Task<string?> FindEnclosureAsync(Notification notice, CancellationToken ct);

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
