using System.Globalization;

namespace Mediation.Benchmarks;

/// <summary>Resident memory of the real program on a seeded demo bank: idle, and after it has shown its sign-in page a thousand times.</summary>
internal static class Memory
{
    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await SeededProgram.RunAsync(
            async (http, pid) =>
            {
                await Task.Delay(TimeSpan.FromSeconds(10));
                Figures.Print("memory-idle", 200, Resident(pid), "MB");
                for (var i = 0; i < 1000; i++)
                {
                    await http.GetByteArrayAsync(new Uri("/signin", UriKind.Relative));
                }

                Figures.Print("memory-after-1000-pages", 200, Resident(pid), "MB");
            }
        );
    }

    private static double Resident(int pid) =>
        double.Parse(
            File.ReadLines($"/proc/{pid}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[
                1
            ],
            CultureInfo.InvariantCulture
        ) / 1024;
}
