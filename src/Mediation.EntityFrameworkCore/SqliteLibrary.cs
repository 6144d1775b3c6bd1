using SQLitePCL;

namespace Mediation.EntityFrameworkCore;

/// <summary>How the native library of SQLite works in this process. Set once, before its first use; later settings it refuses.</summary>
internal static class SqliteLibrary
{
    /// <summary>
    /// A connection belongs to one context, which one thread at a time uses: the library's own lock around each call of a connection, and its count of
    /// bytes under one lock for all, would only cost. See https://www.sqlite.org/threadsafe.html, multi-thread mode.
    /// </summary>
    private static readonly bool IsSet = Set();

    public static void Configure() => _ = IsSet;

    private static bool Set()
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD) == raw.SQLITE_OK && raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    }
}
