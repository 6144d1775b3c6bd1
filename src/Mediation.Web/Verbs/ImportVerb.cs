using System.Diagnostics;
using Spectre.Console;

namespace Mediation.Web.Verbs;

/// <summary>Registers complaints from a CSV file. Ends 0 when every row is in, 3 when some were refused.</summary>
internal sealed class ImportVerb : IVerb
{
    private const int SomeRefused = 3;
    private const int ErrorsShown = 20;

    public string Name => "import";

    public string Help => "register complaints from CSV by a mapping (etc/import/README.md)";

    public IReadOnlyList<string> Arguments => ["FILE"];

    public IReadOnlyList<string> Options => ["--map=", "--dry-run"];

    public async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var (path, map, dryRun) = (call.Arguments[0], ImportMap.Read(call.Options["map"]), call.Options.ContainsKey("dry-run"));
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        if (!dryRun)
        {
            await Startup.MigrateAsync(host.Services, ct);
        }
        else
        {
            await Startup.EnsureMigratedAsync(host.Services, ct);
        }

        var began = Stopwatch.GetTimestamp();
        var rows = CsvRows.Count(path, map);
        ImportResult? result = null;
        await AnsiConsole
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask(Path.GetFileName(path), maxValue: Math.Max(1, rows));
                result = await new Importer(host.Services).RunAsync(path, map, dryRun, done => bar.Value = done, ct);
            });
        return Tell(
            result!,
            dryRun,
            Stopwatch.GetElapsedTime(began),
            Path.Combine(call.Settings.DataFolder, $"import-errors-{Path.GetFileName(path).Split('.')[0]}.csv")
        );
    }

    private static int Tell(ImportResult result, bool dryRun, TimeSpan took, string errorFile)
    {
        var refused = result.Errors.Select(e => e.Row).Distinct().Count();
        foreach (var error in result.Errors.Take(ErrorsShown))
        {
            Console.WriteLine($"row {error.Row}, column {error.Column}: {error.Reason} ({error.Code})");
        }

        if (result.Errors.Count > 0)
        {
            Importer.WriteErrors(errorFile, result.Errors);
            Console.WriteLine($"All refused rows with their reasons: {errorFile}");
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Read} rows read, {result.Registered} {(dryRun ? "would be registered (dry run, nothing saved)" : "registered")}, {result.AlreadyThere} already there, {refused} refused; {took.TotalSeconds:0.0} s, {result.Read / took.TotalSeconds:0} rows/s"
            )
        );
        return refused == 0 ? 0 : SomeRefused;
    }
}
