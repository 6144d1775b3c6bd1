using System.Data.Common;
using Mediation.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>The limit of whatever is written in saves of its own: the same rows inserted by bare ADO.NET, one durable transaction each.</summary>
internal static class BareInserts
{
    /// <summary>Copies the first row with new keys, each in a transaction of its own: nothing but the insert and the commit.</summary>
    /// <returns>Rows a second.</returns>
    public static async Task<double> RunAsync<TRow>(Bank bank, int count)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        var type = db.Model.FindEntityType(typeof(TRow))!;
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema());
        var (names, values) = await RowAsync(connection, $"SELECT * FROM {table}");
        var (columns, parameters) = (string.Join(',', names.Select(n => sql.DelimitIdentifier(n))), string.Join(',', names.Select((_, i) => $"@p{i}")));
        var text = $"INSERT INTO {table} ({columns}) VALUES ({parameters})";
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var insert = connection.CreateCommand();
            (insert.CommandText, insert.Transaction) = (text, transaction);
            for (var v = 0; v < values.Length; v++)
            {
                var parameter = insert.CreateParameter();
                var id = Guid.CreateVersion7();
                (parameter.ParameterName, parameter.Value) = (
                    $"@p{v}",
                    names[v] != "Id" ? values[v]
                    : values[v] is Guid ? id
                    : $"{id}".ToUpperInvariant()
                );
                insert.Parameters.Add(parameter);
            }

            await insert.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task<(string[] Names, object[] Values)> RowAsync(DbConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return ([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], values);
    }
}
