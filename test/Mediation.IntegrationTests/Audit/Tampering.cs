using System.Data.Common;
using Mediation.Core.History;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mediation.IntegrationTests.Audit;

/// <summary>One thing that somebody with the rights of the database does to it.</summary>
/// <param name="Name">What he does.</param>
/// <param name="DoAsync">Does it; answers how many rows it changed.</param>
/// <param name="Named">Words of which the verifier must say one.</param>
internal sealed record Tampering(string Name, Func<MediationDbContext, Task<int>> DoAsync, params string[] Named)
{
    /// <summary>Nothing in the database shows it; an anchor does.</summary>
    public bool NeedsAnchor { get; init; }

    /// <summary>The table whose first row it changes; null where it changes something else.</summary>
    public string? Table { get; init; }

    /// <summary>Whether a finding of the verifier names it.</summary>
    public bool IsNamedBy(AuditFinding finding) => Named.Any(name => $"{finding.Fault} {finding.What}".Contains(name, StringComparison.Ordinal));

    public static Tampering Sql(string name, string sql, params string[] named) => new(name, db => Databases.DirectSql.RunAsync(db, sql), named);

    /// <summary>One for every column of every mapped table that has a row, keys and what is excepted left out.</summary>
    public static IEnumerable<Tampering> OfEveryColumn(IModel model)
    {
        var excepted = NotAudited.In(model).Select(e => e.What).ToHashSet(StringComparer.Ordinal);
        foreach (var type in model.GetEntityTypes().Where(t => t.GetTableName() is { } table && !excepted.Contains(table)))
        {
            var store = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
            foreach (var property in type.GetProperties().Where(p => !p.IsPrimaryKey() && !excepted.Contains($"{store.Name}.{p.Name}")))
            {
                var column = $"{store.Name}.{property.GetColumnName(store)}";

                // A row that is given to another case or another row above is gone where it was.
                string[] named = property.IsForeignKey() || property.Name == "CaseId" ? [column, store.Name + " "] : [column + " "];
                yield return new Tampering(column, db => AlterAsync(db, store, property), named) { Table = store.Name };
            }
        }
    }

    /// <summary>One for every table: one of its rows is deleted.</summary>
    public static IEnumerable<Tampering> OfEveryRow(IModel model)
    {
        var excepted = NotAudited.In(model).Select(e => e.What).ToHashSet(StringComparer.Ordinal);
        foreach (var type in model.GetEntityTypes().Where(t => t.GetTableName() is { } table && !excepted.Contains(table) && !t.IsOwned()))
        {
            var store = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
            yield return new Tampering($"{store.Name} deleted", db => DeleteAsync(db, store, type), store.Name + " ") { Table = store.Name };
        }
    }

    /// <summary>Those of a table, in groups that have one of each table at most.</summary>
    public static IEnumerable<IReadOnlyList<Tampering>> OneOfEachTable(IReadOnlyList<Tampering> all)
    {
        var byTable = all.Where(t => t.Table is not null).GroupBy(t => t.Table, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        return Enumerable.Range(0, byTable.Max(g => g.Count)).Select(i => byTable.Where(g => i < g.Count).Select(g => g[i]).ToList());
    }

    private static async Task<int> AlterAsync(MediationDbContext db, StoreObjectIdentifier table, IProperty property)
    {
        var key = property.DeclaringType.ContainingEntityType.FindPrimaryKey()!.Properties;
        var sql = db.GetService<ISqlGenerationHelper>();
        var column = sql.DelimitIdentifier(property.GetColumnName(table)!);
        if (await FirstRowAsync(db, table, key, column) is not { } row)
        {
            return 0;
        }

        await using var command = CommandOn(db);
        var mapping = (RelationalTypeMapping)property.GetTypeMapping();
        command.Parameters.Add(Other(property, row.Value) is { } other ? mapping.CreateParameter(command, "other", other) : Nonsense(command, sql));
        var where = Where(command, sql, table, key, row.Key);
        command.CommandText = $"UPDATE {sql.DelimitIdentifier(table.Name, table.Schema)} SET {column} = {sql.GenerateParameterName("other")} WHERE {where}";
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> DeleteAsync(MediationDbContext db, StoreObjectIdentifier table, IEntityType type)
    {
        var key = type.FindPrimaryKey()!.Properties;
        var sql = db.GetService<ISqlGenerationHelper>();
        if (await FirstRowAsync(db, table, key, "1") is not { } row)
        {
            return 0;
        }

        await using var command = CommandOn(db);
        command.CommandText = $"DELETE FROM {sql.DelimitIdentifier(table.Name, table.Schema)} WHERE {Where(command, sql, table, key, row.Key)}";
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>For a choice of one, what is no choice at all.</summary>
    private static DbParameter Nonsense(DbCommand command, ISqlGenerationHelper sql)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = sql.GenerateParameterName("other");
        parameter.Value = "~";
        return parameter;
    }

    /// <summary>Another value of the same type, such as somebody who gains by it would write; null when there is none.</summary>
    private static object? Other(IProperty property, object? stored)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var converter = property.GetTypeMapping().Converter;
        bool IsStored(object value) => Text(converter?.ConvertToProvider(value) ?? value) == Text(stored);
        object[] values =
            type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
            : type == typeof(bool) ? [true, false]
            : type == typeof(string) ? ["~", "!"]
            : type == typeof(Guid) ? [new Guid("0199f3a0-0000-7000-8000-0000000000aa")]
            : type == typeof(DateTimeOffset) ? [new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero)]
            : type == typeof(DateTime) ? [new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc)]
            : type == typeof(DateOnly) ? [new DateOnly(2001, 2, 3)]
            : type == typeof(decimal) ? [7.25m]
            : type == typeof(long) ? [77L]
            : type == typeof(byte[]) ? [new byte[] { 7, 7 }]
            : [77];
        return values.FirstOrDefault(v => !IsStored(v));
    }

    private static string? Text(object? value) =>
        value is null or DBNull ? null
        : value is byte[] bytes ? Convert.ToHexString(bytes)
        : value is bool isSo ? (isSo ? "1" : "0")
        : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static async Task<(object[] Key, object? Value)?> FirstRowAsync(
        MediationDbContext db,
        StoreObjectIdentifier table,
        IReadOnlyList<IProperty> key,
        string column
    )
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var keys = string.Join(", ", key.Select(k => sql.DelimitIdentifier(k.GetColumnName(table)!)));
        await using var command = CommandOn(db);
        command.CommandText = $"SELECT {keys}, {column} FROM {sql.DelimitIdentifier(table.Name, table.Schema)} ORDER BY {keys}";
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return null;
        }

        var values = new object[key.Count];
        for (var i = 0; i < key.Count; i++)
        {
            values[i] = reader.GetValue(i);
        }

        return (values, reader.GetValue(key.Count));
    }

    /// <summary>By the stored values of the key, as they were read.</summary>
    private static string Where(DbCommand command, ISqlGenerationHelper sql, StoreObjectIdentifier table, IReadOnlyList<IProperty> key, object[] values) =>
        string.Join(
            " AND ",
            key.Select(
                (k, i) =>
                {
                    var parameter = command.CreateParameter();
                    parameter.ParameterName = sql.GenerateParameterName($"k{i}");
                    parameter.Value = values[i];
                    command.Parameters.Add(parameter);
                    return $"{sql.DelimitIdentifier(k.GetColumnName(table)!)} = {parameter.ParameterName}";
                }
            )
        );

    private static DbCommand CommandOn(MediationDbContext db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
