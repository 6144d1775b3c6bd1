namespace Mediation.Benchmarks;

/// <summary>The real program as its own process, on a demo bank that another process made before.</summary>
internal static class SeededProgram
{
    private const string Address = "http://127.0.0.1:5987";

    /// <param name="measure">Is given a client and the process once the program answers.</param>
    /// <returns>Seconds from the start of the process to its first page.</returns>
    public static async Task<double> RunAsync(Func<HttpClient, int, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("mediation-bench-").FullName;
        try
        {
            using (var seeding = Start("seed", "--data", folder))
            {
                await seeding.WaitForExitAsync();
            }

            // Once for nothing: the first start on a folder makes its keys.
            await FirstPageAsync(folder, (_, _) => Task.CompletedTask);
            return await FirstPageAsync(folder, measure);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> FirstPageAsync(string folder, Func<HttpClient, int, Task> measure)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start("--data", folder, "--urls", Address);
        try
        {
            using HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = new Uri(Address) };
            while (!await AnswersAsync(http))
            {
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

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/signin", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>A published program when <c>MEDIATION_PROGRAM</c> names one, otherwise the one built beside this.</summary>
    private static Process Start(params string[] words)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Environment.GetEnvironmentVariable("MEDIATION_PROGRAM")
            ?? Path.Combine(here.Parent!.Parent!.FullName, "Mediation.Web", here.Name, "Mediation.Web.dll");
        ProcessStartInfo start = new("dotnet", [program, .. words])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}
