using System.Globalization;

namespace Mediation.Benchmarks;

/// <summary>CPU time that a local PostgreSQL has used, all its processes, for what it does is none of the program's own. Linux only.</summary>
internal static class ServerProcesses
{
    private const int TicksPerSecond = 100;

    /// <summary>The server's first process, which starts all others.</summary>
    public static async Task<int> FirstOfAsync(string connection) =>
        int.Parse(
            (await SeededServer.RowsAsync(connection, "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"))[0][0],
            CultureInfo.InvariantCulture
        );

    /// <summary>Of the server, its children, and those of them that have ended.</summary>
    public static TimeSpan CpuOf(int server)
    {
        var ticks = 0L;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Fields(folder) is { } fields)
            {
                ticks +=
                    id == server ? Sum(fields, 11, 4)
                    : fields[1] == server.ToString(CultureInfo.InvariantCulture) ? Sum(fields, 11, 2)
                    : 0;
            }
        }

        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }

    /// <summary>What stands behind the name of the program: state, parent, and from the eleventh on user and system time, own and of ended children.</summary>
    private static string[]? Fields(string folder)
    {
        try
        {
            var line = File.ReadAllText(Path.Combine(folder, "stat"));
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return null;
        }
    }

    private static long Sum(string[] fields, int from, int count) => fields.Skip(from).Take(count).Sum(f => long.Parse(f, CultureInfo.InvariantCulture));
}
