using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.IntegrationTests.Support;

/// <summary>How the database would execute what one database was asked while this was open. To be made before the program starts.</summary>
internal sealed class ReadPlans : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly List<Asked> asked = [];
    private readonly string table;

    /// <param name="table">Only statements that name it are kept.</param>
    public ReadPlans(string table)
    {
        this.table = table;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Plans of what was read since the last call, a statement each.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(MediationDbContext db)
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        List<Asked> taken;
        lock (asked)
        {
            taken = asked.FindAll(a => a.Database == NameOf(connection));
            asked.Clear();
        }

        List<string> plans = [];
        foreach (var (_, text, values) in taken)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = (db is SqliteMediationDbContext ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + text;
            foreach (var (name, value) in values)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            await using var reader = await command.ExecuteReaderAsync();
            StringBuilder plan = new();
            while (await reader.ReadAsync())
            {
                plan.AppendLine(CultureInfo.InvariantCulture, $"{reader.GetValue(reader.FieldCount - 1)}");
            }

            plans.Add(plan.ToString());
        }

        return plans;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: var command } && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            lock (asked)
            {
                if (
                    command.CommandText.Contains($"\"{table}\"", StringComparison.Ordinal)
                    || command.CommandText.Contains($".{table} ", StringComparison.Ordinal)
                )
                {
                    asked.Add(
                        new Asked(
                            NameOf(command.Connection),
                            command.CommandText,
                            [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]
                        )
                    );
                }
            }
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private static string NameOf(DbConnection? connection) => $"{connection?.DataSource} {connection?.Database}";

    private sealed record Asked(string Database, string Text, List<(string Name, object? Value)> Values);

    public void Dispose() => subscriptions.ForEach(one => one.Dispose());
}
