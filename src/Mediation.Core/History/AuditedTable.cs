using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.History;

/// <summary>A table whose rows are marked: its key, its columns, and how the case of a row is found.</summary>
/// <param name="Name">Name of the table, without its schema.</param>
/// <param name="Schema">Its schema, where the database has such.</param>
/// <param name="Key">Columns of its key.</param>
/// <param name="Columns">What is marked; of parts stored in the same row as well.</param>
internal sealed record AuditedTable(string Name, string? Schema, IReadOnlyList<AuditedColumn> Key, List<AuditedColumn> Columns)
{
    /// <summary>Column that holds the case; null where the case is that of a row above, or where there is none.</summary>
    public AuditedColumn? Case { get; init; }

    /// <summary>The row above that has the case, and the column here that refers to its key.</summary>
    public (AuditedTable Table, AuditedColumn Reference)? Above { get; init; }

    /// <summary>Rows of no case belong to the institution's chain.</summary>
    public bool IsOfCases => Case is not null || Above is not null;
}

/// <summary>An entity type with its place in a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">Properties of the key of its row.</param>
/// <param name="Columns">What it contributes to the row.</param>
/// <param name="IsPart">True when it is stored in the row of its owner, which stays when it goes.</param>
/// <param name="Case">Property that holds the case, or null.</param>
/// <param name="Parent">Key to the row above that has the case, or null.</param>
internal sealed record AuditedEntity(
    AuditedTable Table,
    IReadOnlyList<AuditedColumn> Key,
    IReadOnlyList<AuditedColumn> Columns,
    bool IsPart,
    IProperty? Case,
    IForeignKey? Parent
);
