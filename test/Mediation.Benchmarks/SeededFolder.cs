using Mediation.Complaints.Domain.Parties;
using Mediation.Core.PersonalData;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>
/// A data folder with so many cases, made once and kept: under <c>MEDIATION_BENCH_CACHE</c>, else under the temporary folder. To be deleted when the
/// schema changes.
/// </summary>
internal static class SeededFolder
{
    private const int Registered = 60;

    public static string FileOf(string folder) => Path.Combine(folder, "mediation.db");

    /// <summary>Makes them, and measures nothing but how long that takes.</summary>
    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            var clock = Stopwatch.StartNew();
            var folder = await OfAsync(wanted);
            var bytes = new FileInfo(FileOf(folder)).Length;
            if (provider == DatabaseProvider.PostgreSql)
            {
                bytes = await SeededServer.BytesAsync(await SeededServer.OfAsync(folder, wanted));
            }

            Figures.Print("seed", wanted, clock.Elapsed.TotalSeconds, "s");
            Figures.Print("bytes-per-case", wanted, (double)bytes / wanted, "bytes");
        }
    }

    public static async Task<string> OfAsync(int cases)
    {
        var cache = Environment.GetEnvironmentVariable("MEDIATION_BENCH_CACHE") ?? Path.Combine(Path.GetTempPath(), "mediation-bench-cache");
        var folder = Path.Combine(cache, $"{cases}");
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var making = folder + ".making";
        if (Directory.Exists(making))
        {
            Directory.Delete(making, recursive: true);
        }

        await SeededProgram.SeedAsync(making, Registered);
        var keys = PersonKeyFile.OpenOrMake(Path.Combine(making, "keys"));
        PersonSealer sealer = new(new PersonCipher(keys), new BlindIndex(keys));
        await CopiedCases.AddAsync(FileOf(making), sealer, cases - Registered);
        SqliteConnection.ClearAllPools();
        Directory.Move(making, folder);
        return folder;
    }
}
