using Npgsql;

namespace Mediation.EntityFrameworkCore;

/// <summary>SQLSTATE codes of PostgreSQL (its manual, appendix A), and what the driver throws when no server answers.</summary>
public sealed class PostgreSqlFaults : IDatabaseFaults
{
    public static readonly PostgreSqlFaults Instance = new();

    public DatabaseFault KindOf(Exception fault) =>
        fault switch
        {
            PostgresException known => KindOf(known.SqlState),

            // The driver's own time-out of a command or of the pool.
            NpgsqlException { InnerException: TimeoutException } => DatabaseFault.Busy,
            NpgsqlException => DatabaseFault.Lost,
            _ => DatabaseFault.Other,
        };

    private static DatabaseFault KindOf(string state) =>
        state switch
        {
            PostgresErrorCodes.UniqueViolation => DatabaseFault.UniqueViolation,
            PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => DatabaseFault.Conflict,
            PostgresErrorCodes.LockNotAvailable => DatabaseFault.Busy,
            PostgresErrorCodes.DiskFull => DatabaseFault.Full,
            PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                DatabaseFault.RightsMissing,
            PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.TooManyConnections
            or PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseFault.Lost,
            _ when state.StartsWith("08", StringComparison.Ordinal) => DatabaseFault.Lost,
            _ => DatabaseFault.Other,
        };
}
