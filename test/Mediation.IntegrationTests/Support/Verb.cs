using Mediation.IntegrationTests.Databases;
using Mediation.Web.Hosting;

namespace Mediation.IntegrationTests.Support;

/// <summary>
/// A verb run through the program's entry point within this process: the same words, environment, exit code and output as from a
/// shell, without starting a process. What is about the process itself (being killed) is <see cref="ServerProcess"/>.
/// </summary>
internal static class Verb
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    public static Task<(int Code, string Output)> RunAsync(TestDatabase data, string[] words, params (string Name, string Value)[] environment) =>
        RunAsync(data.Folder, words, [.. data.Settings, .. environment]);

    /// <param name="folder">Data folder; the database is SQLite's file in it unless <paramref name="environment"/> names another.</param>
    /// <param name="words">The verb and its arguments; none to serve.</param>
    /// <param name="environment">Environment variables for this run.</param>
    /// <returns>Exit code and everything printed.</returns>
    public static async Task<(int Code, string Output)> RunAsync(string folder, string[] words, params (string Name, string Value)[] environment)
    {
        using var state = await ProcessState.HoldAsync(environment);
        var run = Task.Run(() =>
        {
            var printed = ConsoleCapture.Begin();
            var code = (int)typeof(MediationHost).Assembly.EntryPoint!.Invoke(null, [(string[])[.. words, "--data", folder]])!;
            lock (printed)
            {
                return (code, printed.ToString());
            }
        });
        var result = await run.WaitAsync(Longest);
        SqliteConnection.ClearAllPools();
        return result;
    }
}
