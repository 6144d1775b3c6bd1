using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mediation.Core.History;

/// <summary>A row as the database has it.</summary>
/// <param name="Chain">The chain that must know it.</param>
/// <param name="Key">Its key in one word.</param>
/// <param name="Values">Its columns as text, in the order of <see cref="AuditedTable.Columns"/>.</param>
internal sealed record StoredRow(Guid Chain, string Key, IReadOnlyList<string?> Values);

/// <summary>
/// Reads the rows of a table beside the model: a value that is no value of its type any more must not stop the verifier.
/// </summary>
internal sealed class RowReader(MediationDbContext db)
{
    private readonly ISqlGenerationHelper sql = db.GetService<ISqlGenerationHelper>();

    /// <summary>Rows of these cases; of a table outside cases all rows.</summary>
    public async Task<List<StoredRow>> ReadAsync(AuditedTable table, IReadOnlyCollection<Guid> cases, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = $"SELECT {Selection(table)} FROM {From(table)}{(table.IsOfCases ? Where(command, table, cases) : string.Empty)}";
            List<StoredRow> rows = [];
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                rows.Add(RowOf(reader, table));
            }

            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Cases that this table names and that have no chain.</summary>
    [SuppressMessage("Security", "EF1002", Justification = "The statement is made of names of the model; nothing that anybody typed is in it.")]
    public IQueryable<Guid> CasesIn(AuditedTable table) =>
        db.Database.SqlQueryRaw<Guid>(
            $"SELECT DISTINCT t0.{Quoted(table.Case!.Name)} AS {Quoted("Value")} FROM {Named(table)} t0 WHERE t0.{Quoted(table.Case.Name)} IS NOT NULL"
        );

    private static StoredRow RowOf(DbDataReader reader, AuditedTable table)
    {
        var ordinal = 0;
        var chain = table.IsOfCases ? reader.GetGuid(ordinal++) : HistoryChains.Institution;
        var key = RowRecorder.KeyText(table.Key.Select(k => k.TextOf(reader, ordinal++)).ToList());
        return new StoredRow(chain, key, [.. table.Columns.Select(c => c.TextOf(reader, ordinal++))]);
    }

    private string Selection(AuditedTable table)
    {
        var (top, depth) = Top(table);
        var chain = top.Case is { } ofCase ? [$"t{Number(depth)}.{Quoted(ofCase.Name)}"] : Array.Empty<string>();
        return string.Join(", ", chain.Concat(table.Key.Concat(table.Columns).Select(c => $"t0.{Quoted(c.Name)}")));
    }

    private string From(AuditedTable table)
    {
        StringBuilder from = new($"{Named(table)} t0");
        var depth = 0;
        for (var at = table; at.Case is null && at.Above is { } above; at = above.Table)
        {
            depth++;
            var (up, down) = ($"t{Number(depth)}", $"t{Number(depth - 1)}");
            from.Append(
                CultureInfo.InvariantCulture,
                $" JOIN {Named(above.Table)} {up} ON {up}.{Quoted(above.Table.Key[0].Name)} = {down}.{Quoted(above.Reference.Name)}"
            );
        }

        return from.ToString();
    }

    private string Where(DbCommand command, AuditedTable table, IReadOnlyCollection<Guid> cases)
    {
        var (top, depth) = Top(table);
        var mapping = (RelationalTypeMapping)top.Case!.Property.GetTypeMapping();
        List<string> names = [];
        foreach (var id in cases)
        {
            var name = $"c{Number(names.Count)}";
            command.Parameters.Add(mapping.CreateParameter(command, name, id));
            names.Add(sql.GenerateParameterName(name));
        }

        return $" WHERE t{Number(depth)}.{Quoted(top.Case.Name)} IN ({string.Join(", ", names)})";
    }

    private static (AuditedTable Table, int Depth) Top(AuditedTable table)
    {
        var depth = 0;
        while (table.Case is null && table.Above is { } above)
        {
            table = above.Table;
            depth++;
        }

        return (table, depth);
    }

    private string Named(AuditedTable table) => sql.DelimitIdentifier(table.Name, table.Schema);

    private string Quoted(string name) => sql.DelimitIdentifier(name);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
