namespace Mediation.Benchmarks;

/// <summary>From the start of the process to its first page, on an existing database. Meant for the published program, see <c>MEDIATION_PROGRAM</c>.</summary>
internal static class ColdStart
{
    public static async Task RunAsync(int[] cases, DatabaseProvider provider) =>
        Figures.Print("cold-start-first-page", 200, await SeededProgram.RunAsync((_, _) => Task.CompletedTask), "seconds");
}
