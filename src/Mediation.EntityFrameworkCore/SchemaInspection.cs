using System.Globalization;
using Mediation.Core.History;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// What of the schema somebody changed beside the program: a trigger or rule that writes or suppresses rows, an index that is gone or no longer unique,
/// so that two rows may stand where one must.
/// </summary>
public static class SchemaInspection
{
    /// <returns>A finding of the institution for each.</returns>
    public static async Task<IReadOnlyList<AuditFinding>> FindAsync(MediationDbContext db, CancellationToken ct)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var own = model.GetEntityTypes().SelectMany(t => t.GetDeclaredTriggers()).Select(t => t.GetDatabaseName()).ToHashSet(StringComparer.Ordinal);
        List<AuditFinding> found = [];
        foreach (var trigger in await DatabaseInspection.RowsAsync(db, TriggersOf(db), ct))
        {
            var (name, table) = (Text(trigger[0]), Text(trigger[1]));
            if (!own.Contains(name))
            {
                found.Add(Finding(AuditFault.Unrecorded, $"trigger or rule {name} on {table}: it is not of this program and may change rows unseen"));
            }
        }

        Dictionary<(string Table, string Name), bool> indexes = [];
        foreach (var index in await DatabaseInspection.RowsAsync(db, IndexesOf(db), ct))
        {
            indexes[(Text(index[0]), Text(index[1]))] = Convert.ToInt32(index[2], CultureInfo.InvariantCulture) == 1;
        }

        foreach (var index in model.GetRelationalModel().Tables.SelectMany(t => t.Indexes))
        {
            if (!indexes.TryGetValue((index.Table.Name, index.Name), out var isUnique))
            {
                found.Add(Finding(AuditFault.RowMissing, $"index {index.Name} on {index.Table.Name}"));
            }
            else if (index.IsUnique && !isUnique)
            {
                found.Add(Finding(AuditFault.Differs, $"index {index.Name} on {index.Table.Name} is no longer unique"));
            }
        }

        return found;
    }

    private static string TriggersOf(MediationDbContext db) =>
        db switch
        {
            SqliteMediationDbContext => "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' "
                + "UNION ALL SELECT name, tbl_name FROM sqlite_temp_master WHERE type = 'trigger'",
            SqlServerMediationDbContext => "SELECT name, COALESCE(OBJECT_NAME(parent_id), 'the database') FROM sys.triggers WHERE is_ms_shipped = 0",
            _ => "SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal "
                + "UNION ALL SELECT rulename, tablename FROM pg_rules WHERE schemaname NOT IN ('pg_catalog', 'information_schema') "
                + "UNION ALL SELECT evtname, 'the database' FROM pg_event_trigger",
        };

    private static string IndexesOf(MediationDbContext db) =>
        db switch
        {
            SqliteMediationDbContext => "SELECT tbl_name, name, CASE WHEN sql LIKE 'CREATE UNIQUE%' THEN 1 ELSE 0 END FROM sqlite_master WHERE type = 'index'",
            SqlServerMediationDbContext => "SELECT t.name, i.name, CAST(i.is_unique AS int) FROM sys.indexes i JOIN sys.tables t ON t.object_id = i.object_id "
                + "WHERE i.name IS NOT NULL AND i.is_disabled = 0",
            _ => "SELECT t.relname, c.relname, i.indisunique::int FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
                + "JOIN pg_class t ON t.oid = i.indrelid WHERE i.indisvalid",
        };

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private static AuditFinding Finding(AuditFault fault, string what) => new(HistoryChains.Institution, 0, fault, what);
}
