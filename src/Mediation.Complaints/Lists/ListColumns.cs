namespace Mediation.Complaints.Lists;

/// <summary>Chosen columns in their order, as addresses and the database have them: names with commas between.</summary>
public static class ListColumns
{
    /// <summary>Of what <see cref="Text"/> gives.</summary>
    public const int LongestText = 300;

    /// <summary>Name of the parameter of pages and exports.</summary>
    public const string Parameter = "columns";

    private const string Nothing = "None";

    /// <summary>What a list shows to whoever chose nothing.</summary>
    public static readonly IReadOnlyList<ListColumn> Standard = [ListColumn.Complainant, ListColumn.Amount, ListColumn.Risk, ListColumn.Holder];

    /// <summary>All there are, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ListColumn> Catalogue = Enum.GetValues<ListColumn>();

    /// <summary>Those of the catalogue that a list does not show.</summary>
    public static IReadOnlyList<ListColumn> Besides(IReadOnlyList<ListColumn> shown) => [.. Catalogue.Except(shown)];

    /// <param name="text">As an address has it.</param>
    /// <returns>Null where it names none; empty where it says that none is wanted.</returns>
    /// <exception cref="InvalidInputException"><c>Core:UnknownChoice</c> for what is no column.</exception>
    public static IReadOnlyList<ListColumn>? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (string.Equals(text.Trim(), Nothing, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        List<ListColumn> columns = [];
        foreach (var name in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            columns.Add(EnumNameConverter.TryRead<ListColumn>(name, out var column) ? column : throw InvalidInputException.Of(Parameter, "Core:UnknownChoice"));
        }

        return [.. columns.Distinct()];
    }

    /// <summary>As somebody kept them: what is no column any more is left out.</summary>
    public static IReadOnlyList<ListColumn>? ReadKept(string? text) =>
        text is null
            ? null
            : Read(
                string.Join(
                    ',',
                    text.Split(',', StringSplitOptions.TrimEntries).Where(name => name == Nothing || EnumNameConverter.TryRead<ListColumn>(name, out _))
                )
            );

    public static string Text(IReadOnlyList<ListColumn> columns) => columns.Count == 0 ? Nothing : string.Join(',', columns);

    /// <summary>One column a place earlier or later; at either end all stay as they are.</summary>
    public static IReadOnlyList<ListColumn> Moved(IReadOnlyList<ListColumn> columns, ListColumn column, int by)
    {
        List<ListColumn> moved = [.. columns];
        var from = moved.IndexOf(column);
        if (from < 0 || from + by < 0 || from + by >= moved.Count)
        {
            return columns;
        }

        moved.RemoveAt(from);
        moved.Insert(from + by, column);
        return moved;
    }
}
