using System.Diagnostics;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// The program as a process of its own, which can be killed at any instant. Tests that kill nothing use <see cref="HostedServer"/> and
/// <see cref="Verb"/>.
/// </summary>
public sealed partial class ServerProcess : TestServer
{
    private readonly List<string> output = [];
    private Process process = null!;

    private ServerProcess(TestDatabase data)
        : base(data) { }

    /// <summary>Everything it has printed.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    /// <summary>Serves these data, which stay when it ends.</summary>
    /// <param name="data">Database and data folder.</param>
    /// <param name="environment">Further environment variables.</param>
    public static async Task<ServerProcess> StartAsync(TestDatabase data, params (string Name, string Value)[] environment)
    {
        ServerProcess server = new(data);
        server.process = server.Launch(["--urls", "http://127.0.0.1:0"], environment);
        await Wait.UntilAsync(() =>
        {
            if (server.process.HasExited)
            {
                throw new InvalidOperationException($"The program ended with {server.process.ExitCode}:\n{server.Output}");
            }

            return Task.FromResult(Listening().IsMatch(server.Output));
        });
        server.Address = new Uri(Listening().Match(server.Output).Value);
        return server;
    }

    /// <summary>Runs a verb to its end.</summary>
    /// <returns>Exit code and everything printed.</returns>
    public static async Task<(int Code, string Output)> VerbAsync(TestDatabase data, string[] words, params (string Name, string Value)[] environment)
    {
        await using var run = BeginVerb(data, words, environment);
        using CancellationTokenSource longest = new(TimeSpan.FromMinutes(4));
        await run.process.WaitForExitAsync(longest.Token);
        return (run.process.ExitCode, run.Output);
    }

    /// <summary>Begins a verb and lets it run, to be killed.</summary>
    public static ServerProcess BeginVerb(TestDatabase data, string[] words, params (string Name, string Value)[] environment)
    {
        ServerProcess run = new(data);
        run.process = run.Launch(words, environment);
        return run;
    }

    /// <summary>As a power cut would: no shutdown, no flush.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private Process Launch(IEnumerable<string> words, (string Name, string Value)[] environment)
    {
        var program = ProgramPath();
        ProcessStartInfo start = new("dotnet", [program, .. words, "--data", Folder])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var state = ProcessState.Hold();
        foreach (var (name, value) in Data.Settings.Concat(environment))
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, line) => Keep(line.Data);
        started.ErrorDataReceived += (_, line) => Keep(line.Data);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Add(line);
            }
        }
    }

    /// <summary>The web program built beside the tests, in the same configuration.</summary>
    private static string ProgramPath()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, "Mediation.Web", here.Name, "Mediation.Web.dll");
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]+", RegexOptions.None, 30_000)]
    private static partial Regex Listening();
}
