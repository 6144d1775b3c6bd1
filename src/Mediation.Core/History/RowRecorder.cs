using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.Core.History;

/// <summary>
/// Marks what a save changes: of a new row every column, of a changed one those that changed. A column that somebody altered beside the program
/// keeps its old mark, however often its row is saved afterwards.
/// </summary>
internal sealed class RowRecorder(MediationDbContext db, AuditKey key)
{
    private readonly AuditedModel model = AuditedModel.Of(db.Model);
    private readonly Dictionary<Guid, RowMarks> chains = [];

    /// <returns>By chain: a case, or <see cref="HistoryChains.Institution"/>.</returns>
    public async Task<Dictionary<Guid, RowMarks>> RecordAsync(CancellationToken ct)
    {
        // A part that goes comes before the part that takes its place.
        foreach (var entry in db.ChangeTracker.Entries().Where(IsChanged).OrderBy(e => e.State == EntityState.Deleted ? 0 : 1).ToList())
        {
            if (model.Find(entry.Metadata) is { } entity)
            {
                await RecordAsync(entry, entity, ct);
            }
        }

        return chains;
    }

    private async Task RecordAsync(EntityEntry entry, AuditedEntity entity, CancellationToken ct)
    {
        var (before, now) = await ChainsOfAsync(entry, entity, ct);
        if (before is { } old && before != now)
        {
            Of(old).Add(RowMarks.Gone, entity.Table.Name, KeyOf(entry, entity), []);
        }

        if (now is not { } chain)
        {
            return;
        }

        if (entry.State == EntityState.Deleted)
        {
            Delete(Of(chain), entry, entity);
            return;
        }

        var isNew = entry.State == EntityState.Added || before != now;
        var row = KeyOf(entry, entity);
        List<(string, string)> marks = [];
        foreach (var column in entity.Columns)
        {
            var property = entry.Property(column.Property);
            if (!isNew && !property.IsModified)
            {
                continue;
            }

            var value = column.TextOf(property.CurrentValue);
            if (isNew ? entity.IsPart || !column.IsAbsent(value) : !string.Equals(value, column.TextOf(property.OriginalValue), StringComparison.Ordinal))
            {
                marks.Add((column.Name, key.Mark(entity.Table.Name, row, column.Name, value)));
            }
        }

        if (isNew || marks.Count > 0)
        {
            Of(chain).Add(isNew && !entity.IsPart ? RowMarks.Added : RowMarks.Changed, entity.Table.Name, row, marks);
        }
    }

    private void Delete(RowMarks marks, EntityEntry entry, AuditedEntity entity)
    {
        var row = KeyOf(entry, entity);
        if (entity.IsPart)
        {
            marks.Add(RowMarks.Changed, entity.Table.Name, row, entity.Columns.Select(c => (c.Name, key.Mark(entity.Table.Name, row, c.Name, null))));
        }
        else
        {
            marks.Add(RowMarks.Gone, entity.Table.Name, row, []);
        }
    }

    /// <summary>The chain that knows the row, and the one that will; null where there is none, as for an upload that no case has yet.</summary>
    private async Task<(Guid? Before, Guid? Now)> ChainsOfAsync(EntityEntry entry, AuditedEntity entity, CancellationToken ct)
    {
        if (entity.Case is { } property)
        {
            var ofCase = entry.Property(property);
            var now = (Guid?)ofCase.CurrentValue;
            return (entry.State == EntityState.Added ? null : (Guid?)ofCase.OriginalValue, now);
        }

        var chain = entity.Parent is { } parent ? await ChainAboveAsync(entry, parent, ct) : HistoryChains.Institution;
        return (entry.State == EntityState.Added ? null : chain, chain);
    }

    private async Task<Guid?> ChainAboveAsync(EntityEntry entry, IForeignKey parent, CancellationToken ct)
    {
        var reference = entry.Property(parent.Properties[0]).CurrentValue;
        var principal = parent.PrincipalEntityType;
        var above = Tracked(principal, parent.PrincipalKey.Properties[0], reference)
            ?? (await db.FindAsync(principal.ClrType, [reference], ct) is { } found ? db.Entry(found) : null);
        return above is null || model.Find(principal) is not { } entity ? null : (await ChainsOfAsync(above, entity, ct)).Now;
    }

    private EntityEntry? Tracked(IEntityType type, IProperty id, object? value) =>
        db.ChangeTracker.Entries().FirstOrDefault(e => e.Metadata == type && Equals(e.Property(id).CurrentValue, value));

    private RowMarks Of(Guid chain) => chains.TryGetValue(chain, out var marks) ? marks : chains[chain] = new RowMarks();

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    internal static string KeyOf(EntityEntry entry, AuditedEntity entity) =>
        entity.Key.Any(k => entry.Property(k.Property).IsTemporary)
            ? throw new InvalidOperationException($"{entry.Metadata.DisplayName()} gets its key from the database; the history can mark no row without one.")
            : KeyText(entity.Key.Select(k => k.TextOf(entry.Property(k.Property).CurrentValue)));

    /// <summary>The key of a row in one word.</summary>
    internal static string KeyText(IEnumerable<string?> values) => string.Join(',', values.Select(v => Uri.EscapeDataString(v ?? string.Empty)));
}
