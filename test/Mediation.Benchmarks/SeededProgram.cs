using System.Net;
using System.Net.Sockets;

namespace Mediation.Benchmarks;

/// <summary>The real program as its own process, on a demo bank that another process made before.</summary>
internal static class SeededProgram
{
    private const int DemoCases = 200;

    /// <param name="measure">Is given a client and the process once the program answers.</param>
    /// <returns>Seconds from the start of the process to its first page.</returns>
    public static async Task<double> RunAsync(Func<HttpClient, int, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("mediation-bench-").FullName;
        try
        {
            await SeedAsync(folder, DemoCases);

            // Once for nothing: the first start on a folder makes its keys.
            await ServeAsync(folder, (_, _) => Task.CompletedTask);
            return await ServeAsync(folder, measure);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Fills an empty folder with a demo bank of so many cases.</summary>
    public static async Task SeedAsync(string folder, int cases)
    {
        using var seeding = Start(Program, ["seed", "--data", folder], ("Demo__Cases", $"{cases}"), ("Database__Provider", nameof(DatabaseProvider.Sqlite)));
        await seeding.WaitForExitAsync();
        if (seeding.ExitCode != 0)
        {
            throw new InvalidOperationException($"Seeding ended with {seeding.ExitCode}.");
        }
    }

    /// <summary>Serves a folder that was filled before.</summary>
    public static Task<double> ServeAsync(string folder, Func<HttpClient, int, Task> measure)
    {
        var address = FreeAddress();
        return ServeAsync(Start(Program, ["--data", folder, "--urls", address]), new Uri(address), "/signin", measure);
    }

    /// <summary>Not a fixed port: another program that answers there would be measured in its place.</summary>
    private static string FreeAddress()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }

    /// <summary>Waits until the started process answers, measures, and ends it.</summary>
    /// <returns>Seconds until it answered.</returns>
    public static async Task<double> ServeAsync(Process started, Uri address, string first, Func<HttpClient, int, Task> measure)
    {
        var clock = Stopwatch.StartNew();
        using var process = started;
        try
        {
            using HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = address };
            while (!await AnswersAsync(http, first))
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"The program ended with {process.ExitCode} before it answered.");
                }

                await Task.Delay(5);
            }

            var seconds = clock.Elapsed.TotalSeconds;
            await measure(http, process.Id);
            return seconds;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string first)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(first, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>A published program when <c>MEDIATION_PROGRAM</c> names one, otherwise the one built beside this.</summary>
    private static string Program
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            return Environment.GetEnvironmentVariable("MEDIATION_PROGRAM")
                ?? Path.Combine(here.Parent!.Parent!.FullName, "Mediation.Web", here.Name, "Mediation.Web.dll");
        }
    }

    public static Process Start(string program, params string[] words) => Start(program, words, []);

    private static Process Start(string program, string[] words, params (string Name, string Value)[] settings)
    {
        ProcessStartInfo start = new("dotnet", [program, .. words])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };

        // The demo bank serves in Development only.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}
