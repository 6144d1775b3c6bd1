using Microsoft.Data.Sqlite;

namespace Mediation.EntityFrameworkCore;

/// <summary>Result codes of SQLite (sqlite.org/rescode.html).</summary>
public sealed class SqliteFaults : IDatabaseFaults
{
    private const int Perm = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Full = 13;
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    /// <summary>A write, or making a file larger, that failed: SQLite says so where the limit is one of the file system's and not the disk's end.</summary>
    private const int InputOutputWrite = 778;

    public static readonly SqliteFaults Instance = new();

    public DatabaseFault KindOf(Exception fault) =>
        fault switch
        {
            SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey } => DatabaseFault.UniqueViolation,
            SqliteException { SqliteErrorCode: Busy or Locked } => DatabaseFault.Busy,
            SqliteException { SqliteErrorCode: Full } or SqliteException { SqliteExtendedErrorCode: InputOutputWrite } => DatabaseFault.Full,
            SqliteException { SqliteErrorCode: ReadOnly or Perm } => DatabaseFault.RightsMissing,
            _ => DatabaseFault.Other,
        };
}
