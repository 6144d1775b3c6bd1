using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// What one database is asked while this is open: statements and openings of a connection, by what the framework itself reports. To be made before
/// the program starts: for a second after it found nobody listening, the framework reports nothing.
/// </summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly List<string> statements = [];
    private readonly string database;
    private int openings;

    /// <param name="database">Part of the connection string that no other test has.</param>
    public StatementCounter(string database)
    {
        this.database = database;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>What happened since the last call.</summary>
    public (IReadOnlyList<string> Statements, int Openings) Take()
    {
        lock (statements)
        {
            string[] taken = [.. statements];
            statements.Clear();
            return (taken, Interlocked.Exchange(ref openings, 0));
        }
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
        switch (value.Value)
        {
            case CommandExecutedEventData executed when IsOurs(executed.Command.Connection):
                lock (statements)
                {
                    statements.Add(executed.Command.CommandText);
                }

                break;
            case ConnectionEndEventData opened when value.Key == RelationalEventId.ConnectionOpened.Name && IsOurs(opened.Connection):
                Interlocked.Increment(ref openings);
                break;
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => subscriptions.ForEach(one => one.Dispose());

    private bool IsOurs(System.Data.Common.DbConnection? connection) => connection?.ConnectionString.Contains(database, StringComparison.Ordinal) is true;
}
