namespace Mediation.Core.History;

/// <summary>Which chains there are beside those of the cases, and what an entry without an event of a case is called.</summary>
public static class HistoryChains
{
    /// <summary>Chain of all rows that belong to no case: people, roles, units, clients, policies, bodies, agreements, and the anchors.</summary>
    public static readonly Guid Institution = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Rows were changed and nothing happened that a case's history tells: a timer that was tried, a person who got a role.</summary>
    public const string RowsChanged = nameof(RowsChanged);

    /// <summary>Field of the first entry of <see cref="Institution"/>: <see cref="AuditKey.Id"/> of the key that all chains are sealed with.</summary>
    public const string KeyId = "keyId";

    /// <summary>Entries as a person reads them: events only, and without the marks of rows.</summary>
    public static IQueryable<HistoryEntry> Events(this IQueryable<HistoryEntry> entries) =>
        entries
            .Where(e => e.Event != RowsChanged)
            .OrderBy(e => e.Sequence)
            .Select(e => HistoryEntry.WithoutRows(e.CaseId, e.Sequence, e.At, e.ActorId, e.ActorName, e.Event, e.Payload, e.PreviousHash, e.Hash));
}
