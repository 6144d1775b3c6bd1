namespace Mediation.Core.Modules;

/// <summary>How much waits for the user behind an entry of the menu; shown beside its word.</summary>
public interface IMenuCount
{
    /// <summary>Address of the entry.</summary>
    string Href { get; }

    /// <summary>Permission without which nothing waits for the user, and nothing is counted.</summary>
    string Permission { get; }

    /// <summary>What waits now; 0 shows nothing.</summary>
    Task<int> CountAsync(CancellationToken ct);
}
