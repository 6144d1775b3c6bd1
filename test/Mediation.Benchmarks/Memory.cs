using System.Diagnostics;
using System.Globalization;
using Mediation.EntityFrameworkCore;

namespace Mediation.Benchmarks;

/// <summary>Resident memory of the real program: idle, and after it has shown its sign-in page a thousand times.</summary>
internal static class Memory
{
    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("mediation-bench-").FullName;
        var program = Path.Combine(new DirectoryInfo(AppContext.BaseDirectory).Parent!.Parent!.FullName, "Mediation.Web", new DirectoryInfo(AppContext.BaseDirectory).Name, "Mediation.Web.dll");
        ProcessStartInfo start = new("dotnet", [program, "--data", folder, "--urls", "http://127.0.0.1:5987"]) { WorkingDirectory = Path.GetDirectoryName(program)!, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        try
        {
            using HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = new Uri("http://127.0.0.1:5987") };
            await ReadyAsync(http);
            await Task.Delay(TimeSpan.FromSeconds(15));
            Figures.Print("memory-idle", 200, Resident(process.Id), "MB");
            for (var i = 0; i < 1000; i++)
            {
                await http.GetByteArrayAsync(new Uri("/signin", UriKind.Relative));
            }

            Figures.Print("memory-after-1000-pages", 200, Resident(process.Id), "MB");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ReadyAsync(HttpClient http)
    {
        for (var i = 0; i < 600; i++)
        {
            try
            {
                if ((await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }
    }

    private static double Resident(int pid) =>
        double.Parse(File.ReadLines($"/proc/{pid}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
}
