using System.Runtime.CompilerServices;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// What a process has once and programs run in this one would share: environment variables, default culture, console. Set as
/// <c>Program.cs</c> sets it; whoever changes or reads it (starting a host, a verb, another process) holds the lock meanwhile.
/// </summary>
internal sealed class ProcessState : IDisposable
{
    private static readonly SemaphoreSlim Lock = new(1, 1);
    private readonly Dictionary<string, string?> before = new(StringComparer.Ordinal);

    private ProcessState((string Name, string Value)[] environment)
    {
        foreach (var (name, value) in environment)
        {
            before.TryAdd(name, Environment.GetEnvironmentVariable(name));
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    /// <summary>Takes the lock and sets these environment variables; disposing puts back what was there.</summary>
    public static async Task<ProcessState> HoldAsync(params (string Name, string Value)[] environment)
    {
        await Lock.WaitAsync();
        return new ProcessState(environment);
    }

    public static ProcessState Hold(params (string Name, string Value)[] environment)
    {
        Lock.Wait();
        return new ProcessState(environment);
    }

    public void Dispose()
    {
        foreach (var (name, value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        Lock.Release();
    }

    [ModuleInitializer]
    internal static void Initialise()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
        Environment.SetEnvironmentVariable("Demo__Cases", "0");
        ConsoleCapture.Install();
    }
}
