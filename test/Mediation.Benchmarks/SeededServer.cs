using System.Globalization;
using System.Text;
using Mediation.Core.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mediation.Benchmarks;

/// <summary>The bank of a seeded folder in a PostgreSQL database of its own, row for row: both databases are measured with the same cases.</summary>
internal static class SeededServer
{
    /// <summary>The server, from the connection string that the program reads.</summary>
    private static readonly string Server = Environment.GetEnvironmentVariable("Database__ConnectionString") ?? string.Empty;

    /// <returns>Connection string of a database that holds what the folder holds.</returns>
    public static async Task<string> OfAsync(string folder, int cases)
    {
        var name = $"mediation_bench_{cases}";
        NpgsqlConnectionStringBuilder own = new(Server) { Database = name, CommandTimeout = 0 };
        if ((await RowsAsync(Server, $"SELECT datname FROM pg_database WHERE datname = '{name}'")).Count == 0)
        {
            var making = name + "_making";
            await RunAsync(Server, $"DROP DATABASE IF EXISTS {making}", $"CREATE DATABASE {making}");
            await FillAsync(new NpgsqlConnectionStringBuilder(own.ConnectionString) { Database = making, Pooling = false }.ConnectionString, folder);
            await RunAsync(Server, $"ALTER DATABASE {making} RENAME TO {name}");
        }

        return own.ConnectionString;
    }

    /// <summary>Bytes of the database on disk.</summary>
    public static async Task<long> BytesAsync(string connection) =>
        long.Parse((await RowsAsync(connection, "SELECT pg_database_size(current_database())::text"))[0][0], CultureInfo.InvariantCulture);

    private static async Task FillAsync(string connection, string folder)
    {
        DbContextOptionsBuilder<PostgreSqlMediationDbContext> options = new();
        MediationDatabase.UsePostgreSql(options, new DatabaseOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = connection });
        await using PostgreSqlMediationDbContext db = new(options.Options);
        await db.Database.MigrateAsync();
        var vector = db.Model.FindEntityType(typeof(SearchText))!.FindProperty(nameof(SearchText.Tokens))!.GetTypeMapping().Converter!;
        var indexes = await RowsAsync(
            connection,
            "SELECT format('%I.%I', schemaname, indexname), indexdef FROM pg_indexes WHERE schemaname NOT LIKE 'pg_%' AND indexname LIKE 'IX_%'"
        );
        await RunAsync(connection, [.. indexes.Select(i => $"DROP INDEX {i[0]}")]);
        await using SqliteConnection from = new($"Data Source={SeededFolder.FileOf(folder)};Mode=ReadOnly");
        await from.OpenAsync();
        await using NpgsqlConnection to = new(connection);
        await to.OpenAsync();

        // Neither foreign keys nor triggers: what is copied was checked where it comes from.
        await RunAsync(to, "SET session_replication_role = replica");
        var tables = await RowsAsync(
            connection,
            "SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename NOT LIKE '\\_\\_%'"
        );
        foreach (var table in tables)
        {
            await CopyAsync(from, to, connection, table[0], table[1], tokens => vector.ConvertToProvider(tokens)!.ToString()!);
        }

        await RunAsync(connection, [.. indexes.Select(i => $"SET maintenance_work_mem = '1GB'; {i[1]}"), "VACUUM ANALYZE"]);
    }

    private static async Task CopyAsync(SqliteConnection from, NpgsqlConnection to, string connection, string schema, string table, Func<string, string> vector)
    {
        var columns = await RowsAsync(
            connection,
            $"SELECT column_name, udt_name, is_identity FROM information_schema.columns WHERE table_schema = '{schema}' AND table_name = '{table}'"
        );
        var names = string.Join(',', columns.Select(c => $"\"{c[0]}\""));
        await RunAsync(to, $"DELETE FROM \"{schema}\".\"{table}\"");
        await using var read = from.CreateCommand();
        read.CommandText = $"SELECT {names} FROM \"{table}\"";
        await using (var rows = await read.ExecuteReaderAsync())
        await using (var writer = await to.BeginTextImportAsync($"COPY \"{schema}\".\"{table}\" ({names}) FROM STDIN"))
        {
            StringBuilder line = new();
            while (await rows.ReadAsync())
            {
                line.Clear();
                for (var i = 0; i < columns.Count; i++)
                {
                    line.Append(i == 0 ? "" : "\t").Append(Field(rows.GetValue(i), columns[i][1], vector));
                }

                await writer.WriteAsync(line.Append('\n'));
            }
        }

        if (columns.Find(c => c[2] == "YES") is { } identity)
        {
            var (own, column) = ($"\"{schema}\".\"{table}\"", identity[0]);
            await RunAsync(to, $"SELECT setval(pg_get_serial_sequence('{own}', '{column}'), (SELECT coalesce(max(\"{column}\"), 1) FROM {own}))");
        }
    }

    /// <summary>A value of SQLite as the text from which PostgreSQL reads one of this type.</summary>
    private static string Field(object value, string type, Func<string, string> vector) =>
        (value, type) switch
        {
            (DBNull, _) => "\\N",
            (byte[] bytes, _) => "\\\\x" + Convert.ToHexString(bytes),
            (string text, "timestamptz") => text + "+00",
            (string text, "tsvector") => Escaped(vector(text)),
            (string text, _) => Escaped(text),
            (long hundredths, "numeric") => (hundredths / 100m).ToString(CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal);

    public static async Task<List<string[]>> RowsAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        List<string[]> read = [];
        while (await rows.ReadAsync())
        {
            read.Add([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)]);
        }

        return read;
    }

    private static async Task RunAsync(string connection, params string[] statements)
    {
        await using NpgsqlConnection db = new(connection);
        await db.OpenAsync();
        foreach (var sql in statements)
        {
            await RunAsync(db, sql);
        }
    }

    private static async Task RunAsync(NpgsqlConnection db, string sql)
    {
        await using NpgsqlCommand command = new(sql, db) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
