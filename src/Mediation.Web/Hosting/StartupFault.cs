using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mediation.Web.Hosting;

/// <summary>Says in one line, to the person who runs the program, what is wrong around it and how to mend it.</summary>
internal static class StartupFault
{
    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNoDatabase = 26;

    /// <returns>Null when it is a fault of the program itself.</returns>
    public static string? Of(Exception fault, HostSettings settings)
    {
        for (var one = fault; one is not null; one = one.InnerException)
        {
            if (LineOf(one, settings) is { } line)
            {
                return line.ReplaceLineEndings(" ");
            }
        }

        return null;
    }

    public static string DamagedDatabase(string file) =>
        $"{file} is no SQLite database, or is damaged. Put it back from a backup, or start on another data folder.";

    private static string? LineOf(Exception fault, HostSettings settings) =>
        fault switch
        {
            RefusedToStartException refused => refused.Message,
            SqliteException { SqliteErrorCode: SqliteNoDatabase or SqliteCorrupt } => DamagedDatabase(settings.SqliteFile),
            SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen or SqliteInputOutput } sqlite =>
                $"The database under {settings.DataFolder} cannot be opened for writing ({sqlite.Message}). Check the rights on the folder and its files.",
            SqliteException { SqliteErrorCode: SqliteFull } => $"The disk of {settings.DataFolder} is full. Make room.",
            NpgsqlException or SqlException => OfServer(fault),
            AddressInUseException => $"Another program listens at {settings.Urls}. Stop it, or name another address with --urls.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                $"This account may not listen at {settings.Urls}. Name another address with --urls.",
            DirectoryNotFoundException missing => missing.Message,
            UnauthorizedAccessException denied => $"{denied.Message} Check the rights on {settings.DataFolder}.",
            _ => null,
        };

    private static string OfServer(Exception fault)
    {
        var kind = fault is SqlException ? SqlServerFaults.Instance.KindOf(fault) : PostgreSqlFaults.Instance.KindOf(fault);
        var message = (fault is PostgresException known ? known.MessageText : fault.Message).TrimEnd('.');
        return kind switch
        {
            DatabaseFault.RightsMissing =>
                $"This login lacks a right on the database: {message}. Check the login in Database__ConnectionString and its grants (etc/docs/databases.md).",
            DatabaseFault.Full => $"The database server has no room left: {message}. Make room.",
            DatabaseFault.Busy => $"The database server is busy: {message}. Try again; if it stays so, see who holds a lock.",
            DatabaseFault.Lost => $"The database server does not answer: {message}. Check that it runs, and Database__ConnectionString.",
            _ => $"The database server refuses: {message}. Check Database__ConnectionString.",
        };
    }

    /// <summary>A connection string that no driver understands is reported before anything connects.</summary>
    /// <exception cref="RefusedToStartException">It cannot be read.</exception>
    public static void EnsureReadable(DatabaseOptions database)
    {
        try
        {
            _ = database.Provider switch
            {
                DatabaseProvider.Sqlite => (object)new SqliteConnectionStringBuilder(database.ConnectionString),
                DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(database.ConnectionString),
                _ => new NpgsqlConnectionStringBuilder(database.ConnectionString),
            };
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new RefusedToStartException($"Database__ConnectionString cannot be read for {database.Provider}: {unreadable.Message}");
        }
    }
}
