namespace Mediation.Core.History;

/// <summary>
/// The marks of rows as an entry of the history holds them, a line a row: sign, table, key, then <c>column:mark</c> of each changed column.
/// <c>+</c> is a new row, <c>~</c> a changed one, <c>-</c> one that was deleted.
/// </summary>
internal sealed class RowMarks
{
    public const char Added = '+';
    public const char Changed = '~';
    public const char Gone = '-';

    private readonly Dictionary<(string Table, string Key), (char Sign, Dictionary<string, string> Marks)> rows = [];

    public void Add(char sign, string table, string key, IEnumerable<(string Column, string Mark)> marks)
    {
        if (!rows.TryGetValue((table, key), out var row) || sign == Gone)
        {
            row = (sign, new Dictionary<string, string>(StringComparer.Ordinal));
        }

        // A part of a row that was replaced: what it holds now counts.
        foreach (var (column, mark) in marks)
        {
            row.Marks[column] = mark;
        }

        rows[(table, key)] = (sign == Added ? Added : row.Sign, row.Marks);
    }

    public override string ToString()
    {
        StringBuilder text = new();
        foreach (var ((table, key), (sign, marks)) in rows)
        {
            text.Append(sign).Append(table).Append(' ').Append(key);
            foreach (var (column, mark) in marks)
            {
                text.Append(' ').Append(column).Append(':').Append(mark);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What the entries of one chain say of each row in the end; rows that were deleted in the end are left out.</summary>
    public static Dictionary<(string Table, string Key), RowState> Read(IEnumerable<HistoryEntry> entries)
    {
        Dictionary<(string, string), RowState> states = [];
        foreach (var entry in entries)
        {
            foreach (var line in (entry.Rows ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = line.Split(' ');
                if (parts.Length < 2)
                {
                    continue;
                }

                var row = (parts[0][1..], parts[1]);
                if (parts[0][0] == Gone)
                {
                    states.Remove(row);
                    continue;
                }

                if (parts[0][0] == Added || !states.TryGetValue(row, out var state))
                {
                    states[row] = state = new RowState();
                }

                state.Read(parts.AsSpan(2), entry);
            }
        }

        return states;
    }
}

/// <summary>The newest mark of each column of a row, with the entry that made it.</summary>
internal sealed class RowState
{
    private readonly Dictionary<string, (string Mark, HistoryEntry Entry)> marks = new(StringComparer.Ordinal);

    /// <summary>The last entry about the row.</summary>
    public HistoryEntry? Last { get; private set; }

    public (string Mark, HistoryEntry Entry)? Of(string column) => marks.TryGetValue(column, out var mark) ? mark : null;

    public void Read(ReadOnlySpan<string> columns, HistoryEntry entry)
    {
        Last = entry;
        foreach (var column in columns)
        {
            if (column.IndexOf(':', StringComparison.Ordinal) is var at and > 0)
            {
                marks[column[..at]] = (column[(at + 1)..], entry);
            }
        }
    }
}
