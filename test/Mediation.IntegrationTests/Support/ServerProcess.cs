using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using Mediation.Demo;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// The real program as its own process, on a data folder and a port of its own: what a person starts, what a browser opens, and what
/// can be killed without a word.
/// </summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly bool ownsFolder;
    private readonly List<string> output = [];
    private Process process = null!;

    private ServerProcess(string? folder)
    {
        ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("mediation-run-").FullName;
    }

    public string Folder { get; }

    public Uri Address { get; private set; } = null!;

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

    /// <param name="folder">Data folder to go on with; a new one when null.</param>
    /// <param name="demoCases">Whether the demo year is made as well; without it there are only people and bodies.</param>
    /// <param name="environment">Further environment variables.</param>
    public static async Task<ServerProcess> StartAsync(string? folder = null, bool demoCases = false, params (string Name, string Value)[] environment)
    {
        ServerProcess server = new(folder);
        server.Address = new Uri($"http://127.0.0.1:{FreePort()}");
        server.process = server.Launch(["--data", server.Folder, "--urls", server.Address.ToString().TrimEnd('/')], demoCases, environment);
        using var http = server.Client();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (server.process.HasExited)
            {
                throw new InvalidOperationException($"The program ended with {server.process.ExitCode}:\n{server.Output}");
            }

            try
            {
                if ((await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return server;
                }
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Runs a verb to its end.</summary>
    /// <returns>Exit code and everything printed.</returns>
    public static async Task<(int Code, string Output)> VerbAsync(string folder, string[] words, params (string Name, string Value)[] environment)
    {
        await using ServerProcess run = new(folder);
        run.process = run.Launch([.. words, "--data", folder], demoCases: false, environment);
        using CancellationTokenSource longest = new(TimeSpan.FromMinutes(4));
        await run.process.WaitForExitAsync(longest.Token);
        return (run.process.ExitCode, run.Output);
    }

    /// <summary>Begins a verb and lets it run, to be killed.</summary>
    public static ServerProcess BeginVerb(string folder, string[] words, params (string Name, string Value)[] environment)
    {
        ServerProcess run = new(folder);
        run.process = run.Launch([.. words, "--data", folder], demoCases: false, environment);
        return run;
    }

    public HttpClient Client() => new(new SocketsHttpHandler()) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>A machine client of a role, with its token.</summary>
    public async Task<HttpClient> ClientAsync(string role)
    {
        var http = Client();
        using FormUrlEncodedContent form = new(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = DemoOrganisation.ClientOf(role),
                ["client_secret"] = DemoOrganisation.Secret,
            }
        );
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public Task<HttpClient> HandlerAsync() => ClientAsync(MediationRoles.Handler);

    /// <summary>As a power cut would: no shutdown, no flush.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        if (ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private Process Launch(IEnumerable<string> words, bool demoCases, (string Name, string Value)[] environment)
    {
        var program = ProgramPath();
        ProcessStartInfo start = new("dotnet", [program, .. words])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Demo__Cases"] = demoCases ? "200" : "0";
        foreach (var (name, value) in environment)
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

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
