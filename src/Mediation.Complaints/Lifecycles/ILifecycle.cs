using Mediation.Core.Workflows;

namespace Mediation.Complaints.Lifecycles;

/// <summary>
/// A lifecycle that is shown as a picture: of all that is open in it, and of one case. Its table is the one that refuses, so that the picture can
/// show nothing else. Each module adds its own.
/// </summary>
public interface ILifecycle
{
    /// <summary>Key of its name: <c>Lifecycle:{Key}</c>.</summary>
    string Key { get; }

    /// <summary>Its place on the page.</summary>
    int Order { get; }

    /// <summary>What a reader needs to see it.</summary>
    string Permission { get; }

    WorkflowShape Shape { get; }

    /// <summary>States in which something is counted; the others are ends.</summary>
    IReadOnlyList<string> Counted { get; }

    /// <summary>Where what is open in a state is listed: as many as are counted.</summary>
    string AddressOf(string state);

    /// <summary>How many are open in each state within the reader's scope, in one statement; a state without any may be left out.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct);

    /// <summary>The ways that a case went, in the order in which they began.</summary>
    /// <param name="caseId">A case that the reader sees.</param>
    /// <param name="history">Its history with the marks of rows.</param>
    /// <param name="ct">Ends the reading.</param>
    Task<IReadOnlyList<LifecyclePath>> PathsAsync(Guid caseId, IReadOnlyList<HistoryEntry> history, CancellationToken ct);
}
