namespace Mediation.Core.History;

/// <summary>
/// What a column with few possible values held, from its first value on, as the history proves it: the marks of a row say which of the values it
/// was (see <see cref="AuditKey.Mark"/>), so that a case's way needs no copy of its own that could say otherwise.
/// </summary>
public sealed class ColumnTrail(MediationDbContext db, AuditKey key)
{
    /// <summary>The values of the column of one row, oldest first, each with the entry that made it.</summary>
    /// <param name="history">History of the row's case, with the marks of rows.</param>
    /// <param name="row">Key of the row.</param>
    /// <param name="column">Name of the property.</param>
    public IReadOnlyList<(HistoryEntry Entry, TValue Value)> Of<TEntity, TValue>(IReadOnlyList<HistoryEntry> history, Guid row, string column)
        where TValue : struct, Enum
    {
        var entity = AuditedModel.Of(db.Model).Find(db.Model.FindEntityType(typeof(TEntity))!)!;
        var audited = entity.Columns.Single(c => c.Property.Name == column);
        var id = RowRecorder.KeyText([entity.Key[0].TextOf(row)]);
        var texts = Enum.GetValues<TValue>().ToDictionary(value => value, value => audited.TextOf(value));
        var marks = texts.ToDictionary(t => key.Mark(entity.Table.Name, id, audited.Name, t.Value), t => t.Key, StringComparer.Ordinal);
        var absent = texts.Where(t => audited.IsAbsent(t.Value)).Select(t => (TValue?)t.Key).FirstOrDefault();
        return
        [
            .. from entry in history
            from line in (entry.Rows ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            where Names(line, entity.Table.Name, id)
            let value = ValueIn(line, audited.Name, marks) ?? (line[0] == RowMarks.Added ? absent : null)
            where value is not null
            select (entry, value.Value),
        ];
    }

    private static bool Names(string line, string table, string id) =>
        line[0] != RowMarks.Gone && $"{line.AsSpan(1)} ".StartsWith($"{table} {id} ", StringComparison.Ordinal);

    private static TValue? ValueIn<TValue>(string line, string column, Dictionary<string, TValue> marks)
        where TValue : struct, Enum
    {
        var mark = Array.Find(line.Split(' '), part => part.StartsWith(column + ':', StringComparison.Ordinal));
        return mark is not null && marks.TryGetValue(mark[(column.Length + 1)..], out var value) ? value : null;
    }
}
