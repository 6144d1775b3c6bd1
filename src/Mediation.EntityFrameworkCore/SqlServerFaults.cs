using Microsoft.Data.SqlClient;

namespace Mediation.EntityFrameworkCore;

/// <summary>Error numbers of SQL Server (sys.messages) and of its driver, which uses the operating system's numbers for the network.</summary>
public sealed class SqlServerFaults : IDatabaseFaults
{
    /// <summary>Severity from which on an error ends the connection, whatever its number.</summary>
    private const byte EndsTheConnection = 20;

    public static readonly SqlServerFaults Instance = new();

    public DatabaseFault KindOf(Exception fault) =>
        fault switch
        {
            SqlException known => KindOf(known.Number) is not DatabaseFault.Other and var kind ? kind
            : known.Class >= EndsTheConnection ? DatabaseFault.Lost
            : DatabaseFault.Other,

            // The driver has no type of its own for a pool in which no connection becomes free.
            InvalidOperationException { Source: { } source, InnerException: null } pool
                when source.Contains("SqlClient", StringComparison.Ordinal) && pool.Message.Contains("pool", StringComparison.OrdinalIgnoreCase) =>
                DatabaseFault.Busy,
            _ => DatabaseFault.Other,
        };

    private static DatabaseFault KindOf(int number) =>
        number switch
        {
            2601 or 2627 => DatabaseFault.UniqueViolation, // unique index, unique constraint
            1205 or 3960 or 3961 => DatabaseFault.Conflict, // deadlock victim, snapshot conflict, schema changed under a snapshot
            -2 or 1222 => DatabaseFault.Busy, // time-out of a command, time-out of a lock
            // Network: dropped, refused, unreachable, reset; the name of a pipe or of a server.
            -1 or 2 or 53 or 64 or 233 or 10053 or 10054 or 10060 or 10061 or 11001 => DatabaseFault.Lost,
            // Availability group: not the primary, not accessible, failing over; shut down; being recovered or moved.
            976 or 978 or 979 or 982 or 983 or 41142 or 6005 or 17142 or 922 or 927 or 40613 or 40197 or 40501 => DatabaseFault.Lost,
            1101 or 1105 or 9002 or 5149 => DatabaseFault.Full, // file group, log, a file that cannot grow
            229 or 230 or 262 or 300 or 916 or 2760 or 15247 or 18456 or 4060 or 15151 => DatabaseFault.RightsMissing,
            _ => DatabaseFault.Other,
        };
}
